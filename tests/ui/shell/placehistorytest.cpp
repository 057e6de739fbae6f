// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placehistory.h"
#include "tests/support/catch.h"

using namespace coachbook::ui;

TEST_CASE("going back and elsewhere forgets what lay ahead")
{
    const Place today{QStringLiteral("today")}, team{QStringLiteral("team")},
        agent{QStringLiteral("agent"), 3};
    PlaceHistory history;
    REQUIRE_FALSE(history.current().has_value());
    history.visit(today);
    history.visit(team);
    history.visit(team);
    REQUIRE(history.back() == today);
    REQUIRE_FALSE(history.canGoBack());
    REQUIRE(history.forward() == team);
    REQUIRE_FALSE(history.canGoForward());
    REQUIRE(history.back() == today);
    history.visit(agent);
    REQUIRE_FALSE(history.canGoForward());
    REQUIRE(history.back() == today);
}

TEST_CASE("the way back is long but not endless")
{
    PlaceHistory history;
    for (int i = 0; i < 500; ++i)
        history.visit({QStringLiteral("agent"), i});
    int steps = 0;
    while (history.canGoBack()) {
        history.back();
        ++steps;
    }
    REQUIRE(steps == 99);
}
