// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carryover.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("SMART-3: an open item is carried through the sessions held once it is due")
{
    const QDate made(2026, 10, 1);
    const std::vector<QDate> held{QDate(2026, 9, 17), made, QDate(2026, 10, 15), QDate(2026, 10, 29),
                                  QDate(2026, 11, 12)};
    const auto [madeOn, due, carried] = GENERATE_COPY(table<std::optional<QDate>, std::optional<QDate>, int>({
        {made, QDate(2026, 10, 15), 3},
        {made, QDate(2026, 10, 16), 2},
        {made, QDate(2026, 11, 12), 1},
        {made, QDate(2026, 11, 13), 0},
        {made, made, 3}, // the session it was made in is none
        {made, std::nullopt, 3},
        {std::nullopt, QDate(2026, 10, 29), 2},
        {std::nullopt, std::nullopt, 0},
    }));
    ActionItemDraft item;
    item.due = due;
    REQUIRE(carriedOver(item, madeOn, held) == carried);
    REQUIRE(carriedOver(item, madeOn, {}) == 0);
}

TEST_CASE("SMART-3: a closed item is carried no more")
{
    ActionItemDraft item;
    item.due = QDate(2026, 10, 15);
    const std::vector<QDate> held{QDate(2026, 10, 29), QDate(2026, 11, 12)};
    item.state = ActionState::InProgress;
    REQUIRE(carriedOver(item, std::nullopt, held) == longWait);
    for (const ActionState closed : {ActionState::Done, ActionState::Missed, ActionState::Dropped}) {
        item.state = closed;
        REQUIRE(carriedOver(item, std::nullopt, held) == 0);
    }
}
