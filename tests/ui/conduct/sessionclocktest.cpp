// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/sessionclock.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

TEST_CASE("SESS-3: the clock gives each second to the one who speaks")
{
    SessionClock clock;
    clock.put({});
    clock.advance(3000); // nobody yet
    REQUIRE_FALSE(clock.conduct().agentSeconds);
    clock.setSpeaker(SessionClock::Speaker::Agent);
    clock.advance(70'000);
    clock.setSpeaker(SessionClock::Speaker::Coach);
    clock.advance(30'500);
    REQUIRE(clock.conduct().elapsedSeconds == 103);
    REQUIRE(clock.conduct().agentSeconds == 70);
    REQUIRE(clock.conduct().coachSeconds == 30);
}

TEST_CASE("SESS-4: the clock goes on from where it had come, and rests until it is started")
{
    SessionClock clock;
    SessionConduct so;
    so.elapsedSeconds = 600;
    so.agentSeconds = 400;
    so.step = 2;
    clock.put(so);
    REQUIRE_FALSE(clock.isRunning());
    REQUIRE(clock.conduct() == so);
    clock.advance(1000);
    REQUIRE(clock.conduct().elapsedSeconds == 601);
    clock.start();
    REQUIRE(clock.isRunning());
    clock.setSpeaker(SessionClock::Speaker::Agent);
    clock.pause();
    REQUIRE(clock.speaker() == SessionClock::Speaker::Nobody);
}
