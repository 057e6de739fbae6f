// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stratifiedestimate.h"

#include "core/domain/estimate.h"
#include "core/domain/studentt.h"
#include "tests/support/catch.h"
#include <cmath>

using namespace coachbook;

TEST_CASE("stratifiedestimate: three strata")
{
    const auto estimate = stratifiedEstimate({{500, 10, 82, 8}, {300, 6, 76, 12}, {200, 4, 90, 5}});
    REQUIRE(estimate);
    REQUIRE(estimate->mean == Approx(81.80));
    REQUIRE(estimate->standardError.value() == Approx(1.9824).margin(5e-5));
    REQUIRE(estimate->degrees.value() == Approx(12.9846).margin(5e-4));
    REQUIRE(estimate->sampled == 20);
    REQUIRE(estimate->coveredShare == 1);
    REQUIRE(estimate->interval->high - 81.80 == Approx(2.1606 * 1.98237).margin(1e-3));
}

TEST_CASE("stratifiedestimate: one stratum is the usual interval with the finite correction")
{
    const auto estimate = stratifiedEstimate({{100, 10, 80, 10}});
    REQUIRE(estimate->standardError.value() == Approx(10 / std::sqrt(10) * std::sqrt(.9)));
    REQUIRE(estimate->degrees.value() == Approx(9));
}

TEST_CASE("stratifiedestimate: strata with one evaluation are taken together for the error")
{
    // 70 and 90: sd 14.142, 2 of 100.
    const auto two = stratifiedEstimate({{40, 1, 70, 0}, {60, 1, 90, 0}});
    REQUIRE(two->mean == Approx(82));
    REQUIRE(two->standardError.value() == Approx(std::sqrt(200 / 2.0 * .98)));
    REQUIRE(two->degrees.value() == Approx(1));
    // The last one joins the one before it: 80 +- 10 twice, and 83.
    const auto last = stratifiedEstimate({{50, 2, 80, 10}, {50, 1, 83, 0}});
    REQUIRE(last->mean == Approx(81.5));
    REQUIRE(last->standardError.value() == Approx(std::sqrt(106.0 / 2 / 3 * .97)));
    const auto alone = stratifiedEstimate({{50, 1, 83, 0}});
    REQUIRE(alone->mean == 83);
    REQUIRE_FALSE(alone->standardError);
    REQUIRE_FALSE(alone->interval);
}

TEST_CASE("stratifiedestimate: strata without an evaluation are unknown, not guessed")
{
    const auto estimate = stratifiedEstimate({{60, 3, 80, 10}, {40, 0, 0, 0}});
    REQUIRE(estimate->mean == 80);
    REQUIRE(estimate->coveredShare == Approx(.6));
    REQUIRE_FALSE(stratifiedEstimate({{60, 0, 0, 0}}));
    REQUIRE_FALSE(stratifiedEstimate({}));
}

TEST_CASE("stratifiedestimate: what was evaluated in full has no error")
{
    const auto all = stratifiedEstimate({{1, 1, 70, 0}, {2, 2, 85, 7}});
    REQUIRE(all->mean == Approx(80));
    REQUIRE(all->standardError == 0.0);
    REQUIRE_FALSE(all->degrees);
    REQUIRE(all->interval == ConfidenceInterval{all->mean, all->mean});
    // More evaluations than interactions are known of.
    REQUIRE(stratifiedEstimate({{3, 5, 80, 10}})->standardError == 0.0);
}

TEST_CASE("stratifiedestimate: a share goes by the number that a simple sample would need")
{
    const double sd = std::sqrt(.25 * 100 / 99);
    const auto estimate = stratifiedEstimate({{1'000'000'000, 100, .5, sd}});
    const auto interval = stratifiedShareInterval(*estimate);
    REQUIRE(interval->low == Approx(wilsonInterval(.5, 99)->low));
    REQUIRE(interval->high == Approx(wilsonInterval(.5, 99)->high));
    const auto perfect = stratifiedEstimate({{1000, 20, 1, 0}});
    REQUIRE(stratifiedShareInterval(*perfect)->low == Approx(wilsonInterval(1, 20)->low));
    REQUIRE_FALSE(stratifiedShareInterval(*stratifiedEstimate({{50, 1, 1, 0}})));
}
