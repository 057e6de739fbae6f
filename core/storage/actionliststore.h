// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/measuredresult.h"
#include "core/storage/book.h"

/// Action items with all that a list of them says.
namespace coachbook::actionliststore {

struct Listed
{
    ActionItem item;
    QString agent, behaviour;    ///< names; no behaviour: empty
    std::optional<QDate> madeOn; ///< the day of its session, else of its plan
    int carried = 0;             ///< sessions it was carried through (SMART-3)
    bool operator==(const Listed &) const = default;
};
/// Of the whole book, by due day; those without one last.
std::vector<Listed> all(Db &db);
std::optional<Listed> find(Db &db, ActionItemId id);

/// The day an item was made; absent for one that belongs to neither session nor plan.
std::optional<QDate> madeOn(Db &db, const ActionItemDraft &item);

/// SMART-3: what the agent's figures say of an item as the book stands on `today`; absent for one that no KPI
/// measures.
std::optional<MeasuredResult> measuredOf(Db &db, const ActionItemDraft &item, const BookSettings &settings,
                                         QDate today);

} // namespace coachbook::actionliststore
