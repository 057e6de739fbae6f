// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratiosummary.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-1: a ratio is sum over sum, whatever a day's number of calls")
{
    const SampleSummary summary = ratioSummary({{3000, 10}, {40000, 100}, {0, 0}});
    REQUIRE(summary.mean == Approx(43000.0 / 110));
    REQUIRE(summary.n == 2); // the day without calls is none
}

TEST_CASE("KPI-1: with equal days a ratio spreads as their means do")
{
    const SampleSummary ratio = ratioSummary({{700, 10}, {720, 10}, {680, 10}, {740, 10}});
    const SampleSummary mean = summaryOf({70, 72, 68, 74});
    REQUIRE(ratio.mean == Approx(mean.mean));
    REQUIRE(ratio.variance == Approx(mean.variance));
}

TEST_CASE("KPI-1: no day, one day, and days that never vary")
{
    REQUIRE(ratioSummary({}).n == 0);
    REQUIRE(ratioSummary({{0, 0}}).n == 0);
    REQUIRE(ratioSummary({{70, 1}}).variance == 0);
    REQUIRE(ratioSummary({{300, 3}, {100, 1}}).variance == Approx(0).margin(1e-12));
}
