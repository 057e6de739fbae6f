// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionpace.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const std::vector<SessionStep> steps{{QStringLiteral("one"), {}, 6}, {QStringLiteral("two"), {}, 24}};

SessionPace after(int seconds, int step = 0, int planned = 30)
{
    SessionConduct conduct;
    conduct.elapsedSeconds = seconds;
    conduct.step = step;
    return sessionPace(conduct, planned, steps);
}

} // namespace

TEST_CASE("SESS-4: five minutes before the planned end the session closes")
{
    REQUIRE_FALSE(after(0).isClosing);
    REQUIRE_FALSE(after(25 * 60 - 1).isClosing);
    REQUIRE(after(25 * 60).isClosing);
    REQUIRE(after(31 * 60).leftSeconds == -60);
    REQUIRE(after(31 * 60).isClosing);
}

TEST_CASE("SESS-4: a short session closes in its second half")
{
    REQUIRE_FALSE(after(2 * 60, 0, 6).isClosing);
    REQUIRE(after(3 * 60, 0, 6).isClosing);
}

TEST_CASE("SESS-4: the open step has until the end of its planned minutes")
{
    REQUIRE(after(60).stepLeftSeconds == 5 * 60);
    REQUIRE(after(7 * 60).stepLeftSeconds == -60);
    REQUIRE(after(7 * 60, 1).stepLeftSeconds == 23 * 60);
    REQUIRE(after(7 * 60, 99).stepLeftSeconds == 23 * 60);
    REQUIRE(sessionPace({}, 30, {}).stepLeftSeconds == 0);
}

TEST_CASE("SESS-4: minutes for the record are what was measured")
{
    SessionConduct conduct;
    REQUIRE(minutesHeld(conduct) == 1);
    conduct.elapsedSeconds = 29;
    REQUIRE(minutesHeld(conduct) == 1);
    conduct.elapsedSeconds = 24 * 60 + 30;
    REQUIRE(minutesHeld(conduct) == 25);
}
