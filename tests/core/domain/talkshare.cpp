// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/talkshare.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("SESS-3: 70 : 30 agent to coach, half at the least")
{
    using enum TalkShare::Verdict;
    struct Row
    {
        int agent, coach, percent;
        TalkShare::Verdict verdict;
    };
    const auto row =
        GENERATE(values<Row>({{700, 300, 70, OnTarget},
                              {699, 301, 70, UnderTarget}, // rounds to the target, and is under it
                              {500, 500, 50, UnderTarget},
                              {499, 501, 50, CoachHeavy},
                              {0, 900, 0, CoachHeavy},
                              {900, 0, 100, OnTarget},
                              {30, 29, 51, TooEarly},
                              {30, 30, 50, UnderTarget}}));
    CAPTURE(row.agent, row.coach);
    SessionConduct conduct;
    conduct.agentSeconds = row.agent;
    conduct.coachSeconds = row.coach;
    const auto share = talkShare(conduct, 70);
    REQUIRE(share);
    REQUIRE(share->agentPercent == row.percent);
    REQUIRE(share->verdict == row.verdict);
}

TEST_CASE("SESS-3: a meter that was left off has no share")
{
    SessionConduct conduct;
    REQUIRE_FALSE(talkShare(conduct, 70));
    conduct.agentSeconds = 0;
    REQUIRE_FALSE(talkShare(conduct, 70));
    conduct.agentSeconds = 90;
    REQUIRE(talkShare(conduct, 70)->agentPercent == 100);
}
