// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/regressiontomean.h"

#include "tests/support/catch.h"
#include <cmath>
#include <random>

using namespace coachbook;

TEST_CASE("KPI-3: who was picked for low values rises by itself")
{
    struct Row
    {
        double correlation, regression;
    };
    // Barnett 2005: mean 60, standard deviation 15, cut 40
    const auto row =
        GENERATE(values<Row>({{0, 26.972}, {.25, 20.229}, {.5, 13.486}, {.75, 6.743}, {.9, 2.697}, {1, 0}}));
    CAPTURE(row.correlation);
    VarianceSplit split;
    split.mean = 60;
    split.between = 225 * row.correlation;
    split.within = 225 * (1 - row.correlation);
    REQUIRE(expectedRegressionUnder(40, split, 1) == Approx(row.regression).margin(1e-3).epsilon(0));
}

TEST_CASE("KPI-3: coaching everybody under 72 seems to give six points; four weeks of baseline leave two")
{
    VarianceSplit split;
    split.mean = 80;
    split.between = split.within = 32;
    REQUIRE(expectedRegressionUnder(72, split, 1) == Approx(6.10).margin(.005).epsilon(0));
    REQUIRE(expectedRegressionUnder(72, split, 4) == Approx(2.20).margin(.005).epsilon(0));
    REQUIRE(reliability(split, 1) == Approx(.5));
    REQUIRE(reliability(split, 4) == Approx(.8));
}

TEST_CASE("KPI-3: Kelley's guess of an agent's mean")
{
    REQUIRE(shrunkenMean(80, 70, .5) == Approx(75));
    REQUIRE(shrunkenMean(80, 70, .8) == Approx(72));
    REQUIRE(expectedRegression(80, 70, .5) == Approx(5));
    REQUIRE(expectedRegression(80, 70, .8) == Approx(2));
    REQUIRE(expectedRegression(80, 90, .5) == Approx(-5)); // the best fall back
}

TEST_CASE("KPI-3: the split of a team's weeks by hand")
{
    // Five agents, four weeks: means 70, 75, 80, 85, 90, within each -1, 1, -1, 1
    std::vector<std::vector<double>> weeks;
    for (const double mean : {70.0, 75.0, 80.0, 85.0, 90.0})
        weeks.push_back({mean - 1, mean + 1, mean - 1, mean + 1});
    const auto split = varianceSplit(weeks);
    REQUIRE(split->mean == Approx(80));
    REQUIRE(split->within == Approx(20.0 / 15));
    REQUIRE(split->between == Approx((250.0 - 20.0 / 15) / 4)); // MSB 4 * 250 / 4
    REQUIRE(split->agents == 5);
}

TEST_CASE("KPI-3: agents who cannot be told apart, and teams too small to tell")
{
    const std::vector<double> weeks{70, 90, 70, 90};
    const auto split = varianceSplit({weeks, weeks, weeks, weeks, weeks});
    REQUIRE(split->between == 0);
    REQUIRE(reliability(*split, 4) == 0);
    REQUIRE_FALSE(varianceSplit({weeks, weeks, weeks, weeks}));
    REQUIRE_FALSE(varianceSplit({weeks, weeks, weeks, weeks, {70, 90, 70}}));
    REQUIRE_FALSE(varianceSplit({}));
}

TEST_CASE("KPI-3: all values equal: nothing is real and nothing is expected")
{
    const std::vector<double> weeks{100, 100, 100, 100};
    const auto split = varianceSplit({weeks, weeks, weeks, weeks, weeks});
    REQUIRE(reliability(*split, 4) == 0);
    REQUIRE(expectedRegressionUnder(90, *split, 4) == 0);
    REQUIRE(expectedRegression(split->mean, 100, reliability(*split, 4)) == 0);
}

TEST_CASE("KPI-3: the formula foresees what simulated agents do")
{
    std::mt19937 random(7);
    std::normal_distribution<double> truth(80, std::sqrt(32.0)), week(0, std::sqrt(32.0));
    double rise = 0;
    int picked = 0;
    for (int agent = 0; agent < 100000; ++agent) {
        const double own = truth(random);
        const double before = own + week(random);
        if (before < 72) {
            rise += own + week(random) - before;
            ++picked;
        }
    }
    REQUIRE(rise / picked == Approx(6.10).margin(.25).epsilon(0));
}
