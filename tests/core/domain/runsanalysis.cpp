// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/runsanalysis.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-3: limits of runs and crossings by n")
{
    struct Row
    {
        int n, run, crossings;
    };
    const auto row = GENERATE(values<Row>({{10, 6, 2},
                                           {12, 7, 3},
                                           {16, 7, 4},
                                           {20, 7, 6},
                                           {24, 8, 8},
                                           {30, 8, 10},
                                           {40, 8, 14},
                                           {50, 9, 19},
                                           {100, 10, 41}}));
    CAPTURE(row.n);
    REQUIRE(longestUsualRun(row.n) == row.run);
    REQUIRE(fewestUsualCrossings(row.n) == row.crossings);
}

TEST_CASE("KPI-3: values on the centre line are dropped")
{
    const RunsAnalysis found = runsAnalysis({81, 80, 82, 79, 80, 78, 83}, 80);
    REQUIRE(found.n == 5);
    REQUIRE(found.longestRun == 2);
    REQUIRE(found.crossings == 2);
}

TEST_CASE("KPI-3: a long run, and too few crossings, are a shift")
{
    REQUIRE(runsAnalysis({1, -1, 1, 1, 1, 1, 1, 1, 1, -1}, 0).isShift());    // a run of 7 in 10
    REQUIRE(runsAnalysis({1, 1, 1, 1, 1, -1, -1, -1, -1, -1}, 0).isShift()); // one crossing in 10
    REQUIRE_FALSE(runsAnalysis({1, -1, 1, 1, -1, -1, 1, -1, 1, -1}, 0).isShift());
    REQUIRE_FALSE(runsAnalysis({}, 0).isShift());
    REQUIRE_FALSE(runsAnalysis({80, 80, 80}, 80).isShift());
}
