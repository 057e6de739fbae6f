// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kendalltest.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-3: what a series must show before it is a trend, exactly")
{
    struct Row
    {
        int n, score;
        double chance;
    };
    const auto row =
        GENERATE(values<Row>({{5, 10, .0167}, {8, 18, .0312}, {10, 23, .0466}, {13, 34, .0422}}));
    CAPTURE(row.n);
    REQUIRE(kendallCritical(row.n) == row.score);
    REQUIRE(kendallChance(row.n, row.score) == Approx(row.chance).margin(6e-5).epsilon(0));
    REQUIRE(kendallChance(row.n, -row.score) == Approx(row.chance).margin(6e-5).epsilon(0));
}

TEST_CASE("KPI-3: six values; four can never prove a trend")
{
    REQUIRE(kendallCritical(6) == 13);
    REQUIRE_FALSE(kendallCritical(4));
    REQUIRE(kendallTest({1, 2, 3, 4})->chance == Approx(.0833).margin(5e-5).epsilon(0));
    REQUIRE_FALSE(kendallCritical(0));
}

TEST_CASE("KPI-3: the score counts pairs; ties go by the normal distribution")
{
    REQUIRE(kendallTest({70, 72, 71, 74, 75})->score == 8);
    REQUIRE(kendallTest({75, 74, 71, 72, 70})->score == -8);
    const auto tied = kendallTest({70, 70, 72, 73, 75, 76, 78, 80});
    REQUIRE(tied->score == 27);
    REQUIRE(tied->chance < .01);
    const auto equal = kendallTest({100, 100, 100, 100, 100});
    REQUIRE(equal->score == 0);
    REQUIRE(equal->chance == 1);
    REQUIRE_FALSE(kendallTest({70}));
}

TEST_CASE("KPI-3: exact and normal agree where a series is long")
{
    REQUIRE(kendallChance(60, 400) == Approx(kendallChance(61, 410)).margin(.003).epsilon(0));
}
