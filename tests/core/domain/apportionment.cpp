// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/apportionment.h"

#include "tests/support/catch.h"
#include <numeric>

using namespace coachbook;

namespace {

using Numbers = std::vector<qint64>;

}

TEST_CASE("apportionment: proportional and Neyman shares of 20")
{
    const Numbers population{500, 300, 200};
    REQUIRE(apportion(20, {500, 300, 200}, population) == Numbers{10, 6, 4});
    // N * s = 4000, 3600, 1000: 9.302, 8.372, 2.326.
    REQUIRE(apportion(20, {500 * 8, 300 * 12, 200 * 5}, population) == Numbers{9, 9, 2});
}

TEST_CASE("apportionment: remainders, ties and caps")
{
    struct Row
    {
        qint64 total;
        std::vector<double> weights;
        Numbers caps, given;
    };
    const auto row = GENERATE(values<Row>({
        {0, {1, 1}, {5, 5}, {0, 0}},
        {-3, {1, 1}, {5, 5}, {0, 0}},
        {1, {1, 1, 1}, {5, 5, 5}, {1, 0, 0}},
        {2, {1, 3}, {5, 5}, {0, 2}},  // 0.5 and 1.5: the larger weight
        {10, {1, 1}, {3, 9}, {3, 7}}, // what the cap leaves goes to the other
        {10, {5, 3, 2}, {2, 2, 9}, {2, 2, 6}},
        {10, {1, 1}, {3, 4}, {3, 4}}, // less than the total
        {10, {1, 0}, {4, 8}, {4, 6}}, // no weight is left
        {3, {0, 0}, {2, 4}, {1, 2}},
        {3, {0, 0}, {0, 0}, {0, 0}},
        {3, {}, {}, {}},
        {10, {.1, .2, .3, .4}, {9, 9, 9, 9}, {1, 2, 3, 4}},
        {7, {1e9, 1}, {9, 9}, {7, 0}},
    }));
    CAPTURE(row.total, row.weights, row.caps);
    REQUIRE(apportion(row.total, row.weights, row.caps) == row.given);
}

TEST_CASE("apportionment: adds up whatever the weights")
{
    const std::vector<double> weights{1.7, 0, 33.3, 2.25, 100, .001, 8};
    const Numbers caps{3, 4, 50, 1, 20, 9, 0};
    for (qint64 total = 0; total <= 100; ++total) {
        CAPTURE(total);
        const Numbers given = apportion(total, weights, caps);
        REQUIRE(std::accumulate(given.begin(), given.end(), qint64{0}) == std::min<qint64>(total, 87));
        for (std::size_t i = 0; i < caps.size(); ++i) {
            REQUIRE(given[i] >= 0);
            REQUIRE(given[i] <= caps[i]);
        }
    }
}
