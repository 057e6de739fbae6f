// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cusum.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-3: cumulative sums of Montgomery and Runger's table 16-8, all rows")
{
    const std::vector<double> values{102.0, 94.8, 98.3,  98.4, 102.0, 98.5, 99.0,  97.7,  100.0, 98.1,
                                     101.3, 98.7, 101.1, 98.4, 97.0,  96.7, 100.3, 101.4, 97.2,  101.0};
    const std::vector<double> up{2, 0, 0, 0, 2, .5, 0, 0, 0, 0, 1.3, 0, 1.1, 0, 0, 0, .3, 1.7, 0, 1.0};
    const std::vector<double> down{0, 3.2, 2.9, 2.5, 0, 0, 0, .3, 0, 0, 0, 0, 0, 0, 1.0, 2.3, 0, 0, .8, 0};
    const auto points = cusum(values, {99, 1, 10});
    for (std::size_t at = 0; at < values.size(); ++at) {
        CAPTURE(at);
        REQUIRE(points[at].up == Approx(up[at]).margin(1e-9));
        REQUIRE(points[at].down == Approx(down[at]).margin(1e-9));
    }
    REQUIRE_FALSE(cusumAlarm(points, 10));
}

TEST_CASE("KPI-3: the alarm is raised at the 29th of Montgomery's values, with 5.28")
{
    const std::vector<double> values{9.45,  7.99,  9.29,  11.66, 12.16, 10.18, 8.04,  11.46, 9.20,  10.34,
                                     9.03,  11.47, 10.51, 9.40,  10.08, 9.37,  10.62, 10.31, 8.52,  10.84,
                                     10.90, 9.33,  12.29, 11.50, 10.60, 11.08, 10.38, 11.62, 11.31, 10.52};
    const auto points = cusum(values, {10, .5, 5});
    REQUIRE(cusumAlarm(points, 5) == std::size_t{28});
    REQUIRE(points[28].up == Approx(5.28).margin(.005).epsilon(0));
    REQUIRE(cusum({}, {10, .5, 5}).empty());
}
