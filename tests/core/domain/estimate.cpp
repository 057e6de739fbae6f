// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/estimate.h"

#include "core/domain/studentt.h"
#include "tests/support/catch.h"
#include <cmath>

using namespace coachbook;

TEST_CASE("estimate: Wilson's interval of a share")
{
    struct Row
    {
        int passed, n;
        double low, high, margin;
    };
    // Newcombe 1998; then an agent's pass rate of a month, and a team's.
    const auto row = GENERATE(values<Row>({{81, 263, .2553, .3662, 5e-5},
                                           {15, 148, .0624, .1605, 5e-5},
                                           {0, 20, 0, .1611, 5e-5},
                                           {1, 29, .0061, .1718, 5e-5},
                                           {7, 8, .53, .98, .005},
                                           {21, 25, .65, .94, .005},
                                           {107, 126, .78, .90, .005},
                                           {321, 378, .81, .88, .005}}));
    CAPTURE(row.passed, row.n);
    const auto interval = wilsonInterval(static_cast<double>(row.passed) / row.n, row.n);
    REQUIRE(interval->low == Approx(row.low).margin(row.margin).epsilon(0));
    REQUIRE(interval->high == Approx(row.high).margin(row.margin).epsilon(0));
}

TEST_CASE("estimate: Wilson's interval stays in 0..1 and needs an observation")
{
    REQUIRE_FALSE(wilsonInterval(.5, 0));
    REQUIRE(wilsonInterval(1, 5)->high == 1);
    REQUIRE(wilsonInterval(0, 5)->low == 0);
    REQUIRE(wilsonInterval(.5, 12.5));
}

TEST_CASE("estimate: half the width of a mean's interval")
{
    struct Row
    {
        double sd;
        int n;
        double half;
    };
    const auto row = GENERATE(values<Row>({{12, 8, 10.0},
                                           {12, 25, 5.0},
                                           {12, 5, 14.9},
                                           {10, 4, 15.9},
                                           {10, 5, 12.4},
                                           {10, 10, 7.2},
                                           {10, 20, 4.7},
                                           {10, 30, 3.7},
                                           {10, 50, 2.8},
                                           {10, 100, 2.0}}));
    CAPTURE(row.sd, row.n);
    REQUIRE(meanHalfWidth(row.sd, row.n).value() == Approx(row.half).margin(.05).epsilon(0));
    const auto interval = meanInterval(80, row.sd, row.n);
    REQUIRE((interval->low + interval->high) / 2 == Approx(80));
}

TEST_CASE("estimate: one observation has no interval")
{
    REQUIRE_FALSE(meanHalfWidth(10, 1));
    REQUIRE_FALSE(meanInterval(80, 10, 0));
}

TEST_CASE("estimate: sample sizes of Krejcie and Morgan")
{
    struct Row
    {
        qint64 population;
        int size;
    };
    const auto row = GENERATE(values<Row>({{10, 10},
                                           {50, 44},
                                           {100, 80},
                                           {200, 132},
                                           {500, 217},
                                           {1000, 278},
                                           {2000, 322},
                                           {5000, 357},
                                           {10'000, 370},
                                           {100'000, 383},
                                           {1'000'000, 384}}));
    CAPTURE(row.population);
    REQUIRE(std::lround(sampleSize(.05, row.population, std::sqrt(3.841)).value()) == row.size);
}

TEST_CASE("estimate: sample sizes for 3 %")
{
    REQUIRE(sampleSize(.03, 60'000, *normalQuantile(.995)).value() == Approx(1788.1).margin(.05));
    REQUIRE(std::lround(sampleSize(.03, std::nullopt).value()) == 1067);
    REQUIRE(sampleSize(.03, 0).value() == 0);
    REQUIRE(sampleSize(.03, 1).value() == Approx(1));
    REQUIRE(sampleSize(.03, 100, z95, 0).value() == 0);
    REQUIRE_FALSE(sampleSize(0, 100));
}

TEST_CASE("estimate: the chance to miss a behaviour")
{
    struct Row
    {
        int evaluations;
        double rare, some, often;
    };
    const auto row = GENERATE(values<Row>({{4, .81, .66, .41}, {8, .66, .43, .17}, {20, .36, .12, .01}}));
    CAPTURE(row.evaluations);
    REQUIRE(chanceToMiss(.05, row.evaluations) == Approx(row.rare).margin(.005).epsilon(0));
    REQUIRE(chanceToMiss(.10, row.evaluations) == Approx(row.some).margin(.005).epsilon(0));
    REQUIRE(chanceToMiss(.20, row.evaluations) == Approx(row.often).margin(.005).epsilon(0));
    REQUIRE(chanceToMiss(.1, 0) == 1);
    REQUIRE(chanceToMiss(1, 3) == 0);
}

TEST_CASE("estimate: only those whose intervals do not overlap are ranked")
{
    REQUIRE(rankRanges({{80, 90}, {60, 70}, {65, 85}}) == std::vector<RankRange>{{1, 2}, {2, 3}, {1, 3}});
    REQUIRE(rankRanges({{90, 95}, {70, 80}, {50, 60}}) == std::vector<RankRange>{{1, 1}, {2, 2}, {3, 3}});
    REQUIRE(rankRanges({{80, 90}, {70, 80}}) == std::vector<RankRange>{{1, 2}, {1, 2}});
    REQUIRE(rankRanges({{80, 90}}) == std::vector<RankRange>{{1, 1}});
    REQUIRE(rankRanges({}).empty());
    REQUIRE(overlap({1, 2}, {2, 3}));
    REQUIRE_FALSE(overlap({1, 2}, {2.1, 3}));
}
