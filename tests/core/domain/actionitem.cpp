// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/actionitem.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("SMART-3: an item is open until it is closed, and overdue from the day after its due date")
{
    const QDate today(2026, 11, 20);
    const auto [state, open] = GENERATE(table<ActionState, bool>({{ActionState::Open, true},
                                                                  {ActionState::InProgress, true},
                                                                  {ActionState::Done, false},
                                                                  {ActionState::Missed, false},
                                                                  {ActionState::Dropped, false}}));
    ActionItemDraft item;
    item.state = state;
    CAPTURE(static_cast<int>(state));
    REQUIRE(isOpen(item) == open);
    REQUIRE_FALSE(isOverdue(item, today));
    item.due = today;
    REQUIRE_FALSE(isOverdue(item, today));
    item.due = today.addDays(-1);
    REQUIRE(isOverdue(item, today) == open);
}
