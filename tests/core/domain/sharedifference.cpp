// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sharedifference.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-2: Newcombe's interval of a difference of shares")
{
    struct Row
    {
        double now, ofNow, before, ofBefore;
        double low, high, margin;
    };
    // Newcombe 1998; the last: FCR of 60 in 80 before and 68 in 80 now is no evidence yet
    const auto row = GENERATE(values<Row>({{56, 70, 48, 80, .0524, .3339, 5e-5},
                                           {9, 10, 3, 10, .1705, .8090, 5e-5},
                                           {6, 7, 2, 7, .0582, .8062, 5e-5},
                                           {68, 80, 60, 80, -.025, .222, 5e-4}}));
    CAPTURE(row.now, row.ofNow);
    const auto interval =
        shareDifference(row.now / row.ofNow, row.ofNow, row.before / row.ofBefore, row.ofBefore);
    REQUIRE(interval->low == Approx(row.low).margin(row.margin).epsilon(0));
    REQUIRE(interval->high == Approx(row.high).margin(row.margin).epsilon(0));
}

TEST_CASE("KPI-2: no observation on a side, no interval; all of all on both has one around 0")
{
    REQUIRE_FALSE(shareDifference(.5, 0, .5, 10));
    REQUIRE_FALSE(shareDifference(.5, 10, .5, 0));
    const auto same = shareDifference(1, 10, 1, 10);
    REQUIRE(same->low < 0);
    REQUIRE(same->high > 0);
}
