// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/controlchart.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

/// Montgomery and Runger, table 16-3: concentrations.
const std::vector<double> concentrations{102.0, 94.8, 98.3,  98.4, 102.0, 98.5, 99.0,  97.7,  100.0, 98.1,
                                         101.3, 98.7, 101.1, 98.4, 97.0,  96.7, 100.3, 101.4, 97.2,  101.0};
/// NIST handbook 6.3.2.2: flow rates.
const std::vector<double> flowRates{49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};

ControlLimits around(double centre, double sigma)
{
    return controlLimitsFrom(centre, sigma * 1.128, 24);
}

std::vector<ControlSignal> only(ControlSign sign, const std::vector<double> &values,
                                const ControlLimits &limits)
{
    std::vector<ControlSignal> found = controlSignals(values, limits);
    std::erase_if(found, [sign](const ControlSignal &each) { return each.sign != sign; });
    return found;
}

} // namespace

TEST_CASE("KPI-3: limits of a control chart, by published examples")
{
    const auto montgomery = controlLimits(concentrations);
    REQUIRE(montgomery->centre == Approx(99.095).margin(5e-4).epsilon(0));
    REQUIRE(montgomery->averageMove == Approx(2.59).margin(.005).epsilon(0));
    REQUIRE(montgomery->high == Approx(105.982).margin(.02).epsilon(0));
    REQUIRE(montgomery->low == Approx(92.21).margin(.02).epsilon(0));
    REQUIRE(montgomery->n == 20);
    REQUIRE_FALSE(montgomery->isTrial);

    const auto exercise = controlLimitsFrom(1061.0 / 20, 56.0 / 19, 20);
    REQUIRE(exercise.centre == Approx(53.05));
    REQUIRE(exercise.averageMove == Approx(2.947).margin(5e-4).epsilon(0));
    REQUIRE(exercise.high == Approx(60.888).margin(1e-3).epsilon(0));
    REQUIRE(exercise.low == Approx(45.212).margin(1e-3).epsilon(0));
    REQUIRE(exercise.highestMove == Approx(9.628).margin(2e-3).epsilon(0));

    const auto nist = controlLimits(flowRates);
    REQUIRE(nist->centre == Approx(50.81));
    REQUIRE(nist->averageMove == Approx(1.8778).margin(5e-5).epsilon(0));
    REQUIRE(nist->high == Approx(55.8041).margin(5e-4).epsilon(0));
    REQUIRE(nist->low == Approx(45.8159).margin(5e-4).epsilon(0));
    REQUIRE(nist->isTrial);
}

TEST_CASE("KPI-3: two-sigma lines lie at two thirds of the way")
{
    const ControlLimits limits = around(80, 3);
    REQUIRE(limits.high == Approx(89));
    REQUIRE(limits.highTwo == Approx(86));
    REQUIRE(limits.lowTwo == Approx(74));
}

TEST_CASE("KPI-3: without five values, or without any move, there are no limits")
{
    REQUIRE_FALSE(controlLimits({}));
    REQUIRE_FALSE(controlLimits({80}));
    REQUIRE_FALSE(controlLimits({80, 82, 79, 81}));
    REQUIRE(controlLimits({80, 82, 79, 81, 80}));
    REQUIRE_FALSE(controlLimits({100, 100, 100, 100, 100, 100}));
}

TEST_CASE("KPI-3: one wild week does not widen the limits, where moves are screened")
{
    std::vector<double> values;
    for (int week = 0; week < 20; ++week)
        values.push_back(week % 2 == 0 ? 80 : 82);
    values[10] = 20;
    REQUIRE(controlLimits(values)->averageMove == Approx(2));
    REQUIRE(controlLimits(values, false)->averageMove > 7);
}

TEST_CASE("KPI-3: limits of a score end at 0 and 100")
{
    const auto limits = controlLimits({96, 99, 95, 100, 97, 99, 96}, true, {0.0, 100.0});
    REQUIRE(limits->high == 100);
    REQUIRE(limits->low > 80);
    REQUIRE(only(ControlSign::Outside, {100, 100}, *limits).empty());
}

TEST_CASE("KPI-3: a week outside the limits")
{
    const auto found = only(ControlSign::Outside, {80, 90, 71, 70.9, 89}, around(80, 3));
    REQUIRE(found == std::vector<ControlSignal>{{ControlSign::Outside, true, 1, 1},
                                                {ControlSign::Outside, false, 3, 3}});
}

TEST_CASE("KPI-3: seven weeks on one side; six, or one on the line, are none")
{
    REQUIRE(only(ControlSign::OneSide, {79, 81, 82, 81, 83, 81, 82, 81}, around(80, 3)) ==
            std::vector<ControlSignal>{{ControlSign::OneSide, true, 1, 7}});
    REQUIRE(only(ControlSign::OneSide, {79, 81, 82, 81, 83, 81, 82}, around(80, 3)).empty());
    REQUIRE(only(ControlSign::OneSide, {81, 82, 81, 80, 83, 81, 82, 81}, around(80, 3)).empty());
}

TEST_CASE("KPI-3: seven weeks each lower than the one before; equal ones break it")
{
    REQUIRE(only(ControlSign::Trending, {83, 82, 81, 80, 79, 78, 77}, around(80, 3)) ==
            std::vector<ControlSignal>{{ControlSign::Trending, false, 0, 6}});
    REQUIRE(only(ControlSign::Trending, {83, 82, 81, 80, 79, 78}, around(80, 3)).empty());
    REQUIRE(only(ControlSign::Trending, {83, 82, 81, 81, 80, 79, 78}, around(80, 3)).empty());
}

TEST_CASE("KPI-3: two of three weeks near the limit, all on that side")
{
    const ControlLimits limits = around(80, 3);
    REQUIRE(only(ControlSign::NearLimit, {87, 81, 88}, limits) ==
            std::vector<ControlSignal>{{ControlSign::NearLimit, true, 0, 2}});
    REQUIRE(only(ControlSign::NearLimit, {87, 79, 88}, limits).empty());
    // A week outside the limit is the first sign, and not counted here.
    REQUIRE(only(ControlSign::NearLimit, {87, 81, 90}, limits).empty());
}

TEST_CASE("KPI-3: the length of a run is a setting")
{
    const std::vector<double> values{81, 82, 81, 83, 81, 82};
    REQUIRE(controlSignals(values, around(80, 3), 6).size() == 1);
    REQUIRE(controlSignals(values, around(80, 3), 8).empty());
}
