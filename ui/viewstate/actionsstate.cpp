// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/actionsstate.h"
#include "core/domain/carryover.h"
#include "core/domain/metric.h"
#include "core/domain/plainwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

using actionliststore::Listed;

struct ActionsStateTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ActionsState)
};

bool isDueIn(const ActionItemDraft &item, ActionDue due, QDate today)
{
    if (due == ActionDue::Any)
        return true;
    if (!item.due || due == ActionDue::NoDate)
        return !item.due && due == ActionDue::NoDate;
    const QDate endOfWeek = mondayOf(today).addDays(6);
    switch (due) {
    case ActionDue::Overdue:
        return isOverdue(item, today);
    case ActionDue::ThisWeek:
        return *item.due >= today && *item.due <= endOfWeek;
    case ActionDue::Later:
        return *item.due > endOfWeek;
    case ActionDue::Any:
    case ActionDue::NoDate:
        break;
    }
    return true;
}

bool isShown(const Listed &listed, ActionShow show)
{
    switch (show) {
    case ActionShow::Open:
        return isOpen(listed.item);
    case ActionShow::Waiting:
        return listed.carried >= longWait;
    case ActionShow::Closed:
        return !isOpen(listed.item);
    case ActionShow::All:
        break;
    }
    return true;
}

} // namespace

std::optional<ActionColumn> columnOf(const ActionItemDraft &item, QDate today)
{
    if (item.state == ActionState::Open)
        return ActionColumn::Open;
    if (item.state == ActionState::InProgress)
        return ActionColumn::InProgress;
    const bool isRecent = item.closedOn && *item.closedOn > today.addDays(-closedShownDays);
    return isRecent ? std::optional(ActionColumn::Closed) : std::nullopt;
}

QString columnText(ActionColumn column)
{
    switch (column) {
    case ActionColumn::Open:
        return ActionsStateTexts::tr("Open");
    case ActionColumn::InProgress:
        return ActionsStateTexts::tr("In progress");
    case ActionColumn::Closed:
        return ActionsStateTexts::tr("Closed in the last four weeks");
    }
    return {};
}

bool passes(const Listed &listed, const QString &words, const ActionFilter &filter, QDate today)
{
    return (!filter.agent || listed.item.agent == *filter.agent) &&
           (!filter.behaviour || listed.item.behaviour == filter.behaviour) && isShown(listed, filter.show) &&
           isDueIn(listed.item, filter.due, today) &&
           (filter.text.isEmpty() || hasWordBeginnings(words, filter.text));
}

QString wordsOfItem(const Listed &listed)
{
    const ActionItem &item = listed.item;
    return plainWords(QStringList{listed.agent, item.text.left(2000), listed.behaviour, item.owner,
                                  item.countOf, item.result.left(2000)}
                          .join(QLatin1Char(' ')));
}

QString shortText(const ActionItemDraft &item)
{
    const QString text = item.text.left(2 * wordsShown).simplified();
    return text.size() > wordsShown ? text.left(wordsShown) + QChar(0x2026) : text;
}

QString actionsSentence(const std::vector<Listed> &items, QDate today)
{
    const auto count = [&items](auto fits) {
        return static_cast<int>(std::count_if(items.begin(), items.end(), fits));
    };
    QStringList parts{
        ActionsStateTexts::tr("%1 open").arg(count([](const Listed &each) { return isOpen(each.item); }))};
    if (const int n = count([today](const Listed &each) { return isOverdue(each.item, today); }))
        parts << ActionsStateTexts::tr("%1 overdue").arg(n);
    if (const int n = count([](const Listed &each) { return each.carried >= longWait; }))
        parts << ActionsStateTexts::tr("%1 carried over more than once").arg(n);
    return parts.join(QStringLiteral(", "));
}

QString carriedText(int sessions)
{
    return sessions < longWait ? QString() : ActionsStateTexts::tr("carried over %1 times").arg(sessions);
}

} // namespace coachbook::ui
