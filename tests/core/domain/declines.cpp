// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/declines.h"

#include "tests/support/catch.h"
#include <algorithm>
#include <numeric>

using namespace coachbook;

namespace {

std::vector<WeekPoint> weekly(const std::vector<std::optional<double>> &values)
{
    std::vector<WeekPoint> series;
    for (const std::optional<double> &value : values)
        series.push_back({QDate(2026, 1, 5).addDays(7 * static_cast<qint64>(series.size())),
                          value ? std::optional(KpiValue{*value, 30}) : std::nullopt});
    return series;
}

double byCounting(int weeks, int declines)
{
    std::vector<int> order(static_cast<std::size_t>(weeks));
    std::iota(order.begin(), order.end(), 0);
    double with = 0, all = 0;
    do {
        int run = 0, longest = 0;
        for (std::size_t at = 1; at < order.size(); ++at) {
            run = order[at] < order[at - 1] ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        with += longest >= declines ? 1 : 0;
        ++all;
    } while (std::next_permutation(order.begin(), order.end()));
    return with / all;
}

} // namespace

TEST_CASE("KPI-3: three weeks in a row fire by luck in three of ten quarters")
{
    REQUIRE(chanceOfDeclines(13, 3) == Approx(.315).margin(5e-4).epsilon(0));
    REQUIRE(chanceOfDeclines(13, 6) == Approx(.00124).margin(5e-6).epsilon(0));
}

TEST_CASE("KPI-3: the chance is the one that counting all orders gives")
{
    const auto declines = GENERATE(1, 2, 3, 4);
    CAPTURE(declines);
    REQUIRE(chanceOfDeclines(7, declines) == Approx(byCounting(7, declines)));
}

TEST_CASE("KPI-3: a series too short for a run has no chance of one")
{
    REQUIRE(chanceOfDeclines(3, 3) == 0);
    REQUIRE(chanceOfDeclines(4, 3) == Approx(1.0 / 24));
    REQUIRE(chanceOfDeclines(0, 3) == 0);
}

TEST_CASE("KPI-3: weeks that got worse, up to the newest")
{
    REQUIRE(weeksWorse(weekly({80, 82, 79, 77, 75}), Direction::Up) == 3);
    REQUIRE(weeksWorse(weekly({80, 82, 79, 77, 77}), Direction::Up) == 0);
    REQUIRE(weeksWorse(weekly({300, 310, 320}), Direction::Down) == 2);
    REQUIRE(weeksWorse(weekly({300, 310, 320}), Direction::Band) == 0);
    REQUIRE(weeksWorse(weekly({90, std::nullopt, 80, 79}), Direction::Up) == 1); // a gap ends it
    REQUIRE(weeksWorse(weekly({90, 80, std::nullopt}), Direction::Up) == 0);
    REQUIRE(weeksWorse(weekly({90}), Direction::Up) == 0);
    REQUIRE(weeksWorse({}, Direction::Up) == 0);
}
