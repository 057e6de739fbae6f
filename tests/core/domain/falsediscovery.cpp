// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/falsediscovery.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-3: of many looks only those stand that luck does not explain")
{
    // Benjamini and Hochberg 1995, their example of 15: the first four stand
    const std::vector<double> chances{.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344,
                                      .0459, .3240, .4262, .5719, .6528, .7590, 1.000};
    const std::vector<bool> stands = standsAmongMany(chances);
    for (std::size_t at = 0; at < chances.size(); ++at) {
        CAPTURE(at);
        REQUIRE(stands[at] == (at < 4));
    }
}

TEST_CASE("KPI-3: the order does not matter, and nothing stands among none")
{
    REQUIRE(standsAmongMany({.9, .001, .02}) == std::vector<bool>{false, true, true});
    REQUIRE(standsAmongMany({.06}) == std::vector<bool>{false});
    REQUIRE(standsAmongMany({}).empty());
}
