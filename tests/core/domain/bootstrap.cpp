// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bootstrap.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

double meanOf(const std::vector<std::size_t> &picked)
{
    double sum = 0;
    for (const std::size_t unit : picked)
        sum += static_cast<double>(unit);
    return sum / static_cast<double>(picked.size());
}

} // namespace

TEST_CASE("bootstrap: the interval of a mean is about as wide as the normal one")
{
    // 0..99: mean 49.5, sd 28.87, standard error 2.887.
    const auto interval = bootstrapInterval(100, meanOf);
    REQUIRE(interval);
    REQUIRE(interval->low == Approx(49.5 - 1.96 * 2.887).margin(.5));
    REQUIRE(interval->high == Approx(49.5 + 1.96 * 2.887).margin(.5));
}

TEST_CASE("bootstrap: the same seed gives the same interval, another seed nearly the same")
{
    REQUIRE(bootstrapInterval(30, meanOf) == bootstrapInterval(30, meanOf));
    const auto other = bootstrapInterval(30, meanOf, {2000, 0.95, 7});
    REQUIRE(other != bootstrapInterval(30, meanOf));
    REQUIRE(other->low == Approx(bootstrapInterval(30, meanOf)->low).margin(.5));
}

TEST_CASE("bootstrap: more confidence, more width")
{
    const auto wide = bootstrapInterval(30, meanOf, {2000, 0.99, 1});
    const auto narrow = bootstrapInterval(30, meanOf, {2000, 0.5, 1});
    REQUIRE(wide->low < narrow->low);
    REQUIRE(wide->high > narrow->high);
}

TEST_CASE("bootstrap: no interval of one unit, nor of a figure that is often undefined")
{
    REQUIRE_FALSE(bootstrapInterval(0, meanOf));
    REQUIRE_FALSE(bootstrapInterval(1, meanOf));
    REQUIRE_FALSE(bootstrapInterval(9, meanOf, {0, 0.95, 1}));
    const PickedStatistic sometimes = [](const std::vector<std::size_t> &picked) {
        return picked.front() == 0 ? std::nullopt : std::optional(1.0);
    };
    REQUIRE_FALSE(bootstrapInterval(4, sometimes));
    REQUIRE(bootstrapInterval(50, sometimes) == ConfidenceInterval{1, 1});
}
