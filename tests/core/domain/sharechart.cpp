// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sharechart.h"

#include "tests/support/catch.h"
#include <cmath>

using namespace coachbook;

TEST_CASE("KPI-3: limits of a share follow each week's n")
{
    const auto chart = shareChart({{80, 100}, {20, 25}, {0, 0}});
    REQUIRE(chart->centre == Approx(.8));
    REQUIRE(chart->limits[0]->low == Approx(.68));
    REQUIRE(chart->limits[0]->high == Approx(.92));
    REQUIRE(chart->limits[1]->low == Approx(.56));
    REQUIRE(chart->limits[1]->high == 1); // clipped
    REQUIRE_FALSE(chart->limits[2]);
}

TEST_CASE("KPI-3: no observation, no chart; 100 % throughout has no width")
{
    REQUIRE_FALSE(shareChart({}));
    REQUIRE_FALSE(shareChart({{0, 0}, {0, 0}}));
    const auto perfect = shareChart({{10, 10}, {20, 20}}, true);
    REQUIRE(perfect->limits[0]->low == 1);
    REQUIRE(perfect->limits[0]->high == 1);
}

TEST_CASE("KPI-3: Laney's limits follow how much the weeks differ")
{
    // z of the weeks: -1 and 1 in turn; mean move 2, sigma 2 / 1.128
    const auto chart = shareChart({{45, 100}, {55, 100}, {45, 100}, {55, 100}}, true);
    REQUIRE(chart->limits[0]->high == Approx(.5 + 3 * .05 * 2 / 1.128).margin(1e-9));
    REQUIRE(shareChart({{45, 100}, {55, 100}})->limits[0]->high == Approx(.65));
}
