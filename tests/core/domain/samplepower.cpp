// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/samplepower.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-2: the smallest change that four evaluations a side can tell is 13.9 points")
{
    REQUIRE(detectableChange(10, 4, 4).value() == Approx(13.9).margin(.05).epsilon(0));
    REQUIRE_FALSE(detectableChange(10, 0, 4));
    REQUIRE_FALSE(detectableChange(10, 4, 0));
}

TEST_CASE("KPI-2: evaluations a side to find five points")
{
    struct Row
    {
        double sd;
        int n;
    };
    const auto row = GENERATE(values<Row>({{8, 41}, {10, 63}, {12, 91}, {15, 142}}));
    CAPTURE(row.sd);
    REQUIRE(valuesToFind(5, row.sd) == row.n);
}

TEST_CASE("KPI-2: nothing to find, nothing to count")
{
    REQUIRE_FALSE(valuesToFind(0, 10));
    REQUIRE_FALSE(valuesToFind(5, 0));
    REQUIRE(valuesToFind(1e-9, 10) == 1000000);
}
