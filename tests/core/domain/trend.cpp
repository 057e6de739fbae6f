// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trend.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

std::vector<TrendPoint> weekly(const std::vector<double> &values)
{
    std::vector<TrendPoint> points;
    for (const double value : values)
        points.push_back({static_cast<double>(points.size()), value});
    return points;
}

} // namespace

TEST_CASE("FOLL-5: the slope of Sen's example")
{
    // Sen 1968, also in scipy's tests: slope 4, intercept 4, 93 % interval 26/7 to 35/8
    const auto trend = theilSenTrend({{1, 9}, {2, 15}, {3, 19}, {4, 20}, {10, 45}, {12, 55}, {18, 78}}, 0.93);
    REQUIRE(trend);
    REQUIRE(trend->slope == Approx(4));
    REQUIRE(trend->intercept == Approx(4));
    REQUIRE(trend->low == Approx(26.0 / 7));
    REQUIRE(trend->high == Approx(35.0 / 8));
}

TEST_CASE("FOLL-5: four points show no trend at all, nor do points on one day")
{
    REQUIRE_FALSE(theilSenTrend(weekly({1, 2, 3, 4})));
    REQUIRE(theilSenTrend(weekly({1, 2, 3, 4, 5})));
    REQUIRE_FALSE(theilSenTrend({{1, 1}, {1, 2}, {1, 3}, {1, 4}, {1, 5}}));
}

TEST_CASE("FOLL-5: one wild week does not bend the line")
{
    const auto trend = theilSenTrend(weekly({70, 72, 74, 20, 78, 80, 82, 84}));
    REQUIRE(trend->slope == Approx(2));
}

TEST_CASE("FOLL-5: equal values have no slope and an interval around it")
{
    const auto trend = theilSenTrend(weekly({80, 80, 80, 80, 80, 80}));
    REQUIRE(trend->slope == Approx(0));
    REQUIRE(trend->low <= 0);
    REQUIRE(trend->high >= 0);
}
