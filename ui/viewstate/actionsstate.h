// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workcalendar.h"
#include "core/storage/actionliststore.h"
#include <QStringList>

/// The board and the list of action items: what goes where, and what is shown. Pure.
namespace coachbook::ui {

enum class ActionColumn { Open, InProgress, Closed };
inline constexpr int closedShownDays = 28; ///< how long the board shows what is closed
/// Where on the board an item stands; absent: closed too long ago.
std::optional<ActionColumn> columnOf(const ActionItemDraft &item, QDate today);
QString columnText(ActionColumn column);

enum class ActionDue { Any, Overdue, ThisWeek, Later, NoDate };
enum class ActionShow { Open, Waiting, Closed, All }; ///< Waiting: carried over through two sessions or more

struct ActionFilter
{
    std::optional<AgentId> agent;
    std::optional<BehaviourId> behaviour;
    ActionDue due = ActionDue::Any;
    ActionShow show = ActionShow::All;
    QString text; ///< each word begins a word of the item, agent, behaviour, owner or result
    bool operator==(const ActionFilter &) const = default;
};
/// `words` is wordsOfItem() of it.
bool passes(const actionliststore::Listed &listed, const QString &words, const ActionFilter &filter,
            QDate today);
QString wordsOfItem(const actionliststore::Listed &listed); ///< as plainWords gives them

inline constexpr int wordsShown = 300; ///< characters of an item's text that a list shows
QString shortText(const ActionItemDraft &item);

/// "12 open, 3 overdue, 1 carried over more than once".
QString actionsSentence(const std::vector<actionliststore::Listed> &items, QDate today);
QString carriedText(int sessions); ///< "carried over 3 times"; empty below two

} // namespace coachbook::ui
