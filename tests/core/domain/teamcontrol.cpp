// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/teamcontrol.h"

#include "tests/support/catch.h"
#include <cmath>

using namespace coachbook;

TEST_CASE("KPI-3: an agent's change beside the team's")
{
    const auto found =
        changeBeyondTeam(summaryOf({72, 70, 75, 71}), summaryOf({79, 80, 77, 82}),
                         summaryOf({80, 81, 79, 80, 82, 78}), summaryOf({82, 81, 83, 80, 82, 81}));
    REQUIRE(found->change == Approx(6.0));
    REQUIRE(found->standardError == Approx(1.663).margin(5e-4).epsilon(0));
    REQUIRE(found->interval.low > 0);
    REQUIRE(found->degrees > 6);
    REQUIRE(found->degrees < 16);
}

TEST_CASE("KPI-3: Card and Krueger's difference of differences")
{
    // New Jersey 20.44 -> 20.9067 (+.4667), Pennsylvania 23.33 -> 21.0467 (-2.2833)
    const SampleSummary njBefore{20.44, 1, 10}, njAfter{20.44 + .4667, 1, 10};
    const SampleSummary paBefore{23.33, 1, 10}, paAfter{23.33 - 2.2833, 1, 10};
    REQUIRE(changeBeyondTeam(njBefore, njAfter, paBefore, paAfter)->change == Approx(2.75));
    REQUIRE(changeBeyondTeam({20.44, 1, 9}, {21.03, 1, 9}, {23.33, 1, 9}, {21.17, 1, 9})->change ==
            Approx(2.75).margin(.011));
}

TEST_CASE("KPI-2: a change of means has Welch's interval")
{
    // Equal variances and numbers: the pooled degrees, 2 n - 2
    const auto found = meanChange({70, 100, 10}, {80, 100, 10});
    REQUIRE(found->change == 10);
    REQUIRE(found->standardError == Approx(std::sqrt(20.0)));
    REQUIRE(found->degrees == Approx(18));
    REQUIRE(found->interval.low == Approx(10 - 2.100922 * std::sqrt(20.0)));
}

TEST_CASE("KPI-2: one value on a side, or values that never vary")
{
    REQUIRE_FALSE(meanChange(summaryOf({70}), summaryOf({80, 81})));
    REQUIRE_FALSE(meanChange(summaryOf({}), summaryOf({80, 81})));
    REQUIRE_FALSE(
        changeBeyondTeam(summaryOf({70, 71}), summaryOf({80, 81}), summaryOf({80}), summaryOf({80})));
    const auto perfect = meanChange(summaryOf({100, 100, 100}), summaryOf({100, 100, 100}));
    REQUIRE(perfect->change == 0);
    REQUIRE(perfect->interval.low == 0);
    REQUIRE(perfect->interval.high == 0);
}
