// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intraclass.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

/// Shrout and Fleiss 1979, table 2: six targets, four judges.
const Ratings judges{{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

} // namespace

TEST_CASE("intraclass: the example of Shrout and Fleiss")
{
    const auto icc = intraclass(judges);
    REQUIRE(icc);
    REQUIRE(icc->units == 6);
    REQUIRE(icc->raters == 4);
    const auto prints = [](double value) { return Approx(value).margin(.005).epsilon(0); };
    REQUIRE(icc->single.oneWay.value() == prints(.17));
    REQUIRE(icc->single.agreement.value() == prints(.29));
    REQUIRE(icc->single.consistency.value() == prints(.71));
    REQUIRE(icc->average.oneWay.value() == prints(.44));
    REQUIRE(icc->average.agreement.value() == prints(.62));
    REQUIRE(icc->average.consistency.value() == prints(.91));
    REQUIRE(icc->single.agreement.value() == Approx(0.28976377952755905));
}

TEST_CASE("intraclass: incomplete units are left out")
{
    Ratings ratings = judges;
    ratings.push_back({9, std::nullopt, 1, 1});
    ratings.push_back({9, 9});
    REQUIRE(intraclass(ratings)->units == 6);
    REQUIRE(intraclass(ratings)->single.agreement == intraclass(judges)->single.agreement);
    REQUIRE_FALSE(intraclass({{9, 2}, {1, std::nullopt}}));
    REQUIRE_FALSE(intraclass({{9}, {1}}));
    REQUIRE_FALSE(intraclass({}));
}

TEST_CASE("intraclass: a harsh rater counts against agreement, not against consistency")
{
    const auto icc = intraclass({{70, 60}, {80, 70}, {90, 80}});
    REQUIRE(icc->single.consistency.value() == Approx(1));
    REQUIRE(icc->single.agreement.value() == Approx(200 / (200 + 2 * 150 / 3.0)));
    REQUIRE(icc->single.oneWay.value() == Approx(.6));
}

TEST_CASE("intraclass: undefined where all ratings are the same")
{
    const auto icc = intraclass({{80, 80}, {80, 80}});
    REQUIRE(icc);
    REQUIRE_FALSE(icc->single.oneWay);
    REQUIRE_FALSE(icc->single.agreement);
    REQUIRE_FALSE(icc->average.consistency);
}

TEST_CASE("intraclass: mean difference over all pairs of a unit")
{
    REQUIRE(meanAbsoluteDifference(judges).value() == Approx(111.0 / 36));
    REQUIRE(meanAbsoluteDifference({{80, 90, std::nullopt}, {70}, {60, 62, 64}}).value() == Approx(4.5));
    REQUIRE_FALSE(meanAbsoluteDifference({{80, std::nullopt}, {}}));
}

TEST_CASE("intraclass: leniency is against the mean of the units that a rater shares")
{
    const auto all = leniencies(judges);
    REQUIRE(all.size() == 4);
    REQUIRE(all[0]->bias == Approx(2.375));
    REQUIRE(all[1]->bias == Approx(-67.0 / 24));
    REQUIRE(all[2]->bias == Approx(-23.0 / 24));
    REQUIRE(all[3]->bias == Approx(1.375));
    REQUIRE(all[3]->units == 6);

    const std::optional<double> none;
    const auto some = leniencies({{80, 90, none}, {70, none, none}, {60, 62, none}});
    REQUIRE(some.size() == 3);
    REQUIRE(some[0]->bias == Approx(-3));
    REQUIRE(some[1]->bias == Approx(3));
    REQUIRE(some[0]->units == 2);
    REQUIRE_FALSE(some[2]);
}
