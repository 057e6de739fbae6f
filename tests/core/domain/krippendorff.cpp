// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/krippendorff.h"

#include "tests/support/catch.h"
#include "tests/support/ratertables.h"

using namespace coachbook;
using namespace coachbook::test;

TEST_CASE("krippendorff: four raters by metric")
{
    struct Row
    {
        AlphaMetric metric;
        double alpha;
    };
    const auto row = GENERATE(values<Row>({{AlphaMetric::Nominal, .7434211},
                                           {AlphaMetric::Ordinal, .8153875},
                                           {AlphaMetric::Interval, .8491071},
                                           {AlphaMetric::Ratio, .7974028}}));
    CAPTURE(static_cast<int>(row.metric));
    REQUIRE(krippendorffAlpha(fourRaters(), categoriesTo(5), row.metric).value() ==
            Approx(row.alpha).margin(5e-8));
}

TEST_CASE("krippendorff: four raters by weights; Gwet's ordinal ones are not the ordinal metric")
{
    struct Row
    {
        AgreementWeights weights;
        double alpha;
    };
    const auto row = GENERATE(values<Row>({{AgreementWeights::Identity, .7434211},
                                           {AgreementWeights::Linear, .8003839},
                                           {AgreementWeights::Quadratic, .8491071},
                                           {AgreementWeights::GwetOrdinal, .8336380}}));
    CAPTURE(static_cast<int>(row.weights));
    REQUIRE(krippendorffAlpha(fourRaters(), categoriesTo(5), row.weights).value() ==
            Approx(row.alpha).margin(5e-8));
}

TEST_CASE("krippendorff: a table of two raters")
{
    REQUIRE(krippendorffAlpha(ratingsOf({{13, 0, 0}, {0, 20, 7}, {0, 4, 56}}), categoriesTo(3),
                              AlphaMetric::Nominal)
                .value() == Approx(.7972585).margin(5e-8));
}

TEST_CASE("krippendorff: alpha goes by the categories that are used, not by the list")
{
    REQUIRE(krippendorffAlpha(fourRaters(), categoriesTo(9), AlphaMetric::Ordinal).value() ==
            Approx(.8153875).margin(5e-8));
}

TEST_CASE("krippendorff: undefined where nothing differs, for strange ratings and for ratios below zero")
{
    const std::optional<double> none;
    REQUIRE_FALSE(krippendorffAlpha({{1, 1}, {1, 1}}, {0, 1}, AlphaMetric::Nominal));
    REQUIRE_FALSE(krippendorffAlpha({{1, none}, {0, none}}, {0, 1}, AlphaMetric::Nominal));
    REQUIRE_FALSE(krippendorffAlpha({}, {}, AlphaMetric::Ordinal));
    REQUIRE_FALSE(krippendorffAlpha({{1, 2}}, {0, 1}, AlphaMetric::Nominal));
    REQUIRE_FALSE(krippendorffAlpha({{1, 2}}, {0, 1}, AgreementWeights::Linear));
    REQUIRE_FALSE(krippendorffAlpha({{1, 0}}, {-1, 0, 1}, AlphaMetric::Ratio));
    // 0 against 1 is as far apart as a ratio can be: (1 - 0) / (1 + 0).
    REQUIRE(krippendorffAlpha({{1, 0}, {0, 0}}, {0, 1}, AlphaMetric::Ratio).value() == Approx(0));
}
