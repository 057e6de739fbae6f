// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement.h"

#include "tests/support/catch.h"
#include "tests/support/ratertables.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

using Weights = AgreementWeights;

const Table three{{13, 0, 0}, {0, 20, 7}, {0, 4, 56}};
const Table four{{40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}};

} // namespace

TEST_CASE("agreement: two raters of published tables")
{
    struct Row
    {
        Table table;
        Weights weights;
        double observed, kappa, fleiss, gwet, brennanPrediger, margin;
    };
    // kgwet/irrCAC; Feinstein and Cicchetti 1990. Own computation where the source prints no figure.
    const auto row = GENERATE(values<Row>({
        {three, Weights::Identity, .89, .7964094, .7962397, .8493305, .835, 5e-8},
        {three, Weights::Linear, .945, .8429020, .8428010, .9000227, .87625, 5e-8},
        {three, Weights::Quadratic, .9725, .8921569, .8921093, .9402369, .9175, 5e-8},
        {four, Weights::Identity, .5874439, .4315008, .4303406, .4561576, .4499253, 5e-8},
        {four, Weights::Linear, .7279522, .4068109, .4055511, .3770679, .3470852, 5e-8},
        {four, Weights::Quadratic, .7877429, .3831859, .3820304, .2985730, .2358744, 5e-8},
        {{{40, 9}, {6, 45}}, Weights::Identity, .85, .70, .70, .70, .70, 1e-3},
        {{{80, 10}, {5, 5}}, Weights::Identity, .85, .32, .3143, .81, .70, 3e-3},
    }));
    CAPTURE(row.table.size(), static_cast<int>(row.weights));
    const auto categories = categoriesTo(row.table.size());
    const auto found = agreement(ratingsOf(row.table), categories, row.weights);
    REQUIRE(found);
    const auto is = [&row](double value) { return Approx(value).margin(row.margin).epsilon(0); };
    REQUIRE(found->observed == is(row.observed));
    REQUIRE(found->fleiss.value() == is(row.fleiss));
    REQUIRE(found->gwet.value() == is(row.gwet));
    REQUIRE(found->brennanPrediger.value() == is(row.brennanPrediger));
    REQUIRE(cohenKappa(ratingsOf(row.table), categories, row.weights)->value == is(row.kappa));
}

TEST_CASE("agreement: the standard error of Cohen's kappa")
{
    REQUIRE(cohenKappa(ratingsOf(three), categoriesTo(3), Weights::Identity)->standardError ==
            Approx(.0589107).margin(5e-8));
    REQUIRE(cohenKappa(ratingsOf(four), categoriesTo(4), Weights::Identity)->standardError ==
            Approx(.046).margin(5e-4));
}

TEST_CASE("agreement: four raters, some of whom skipped units")
{
    struct Row
    {
        Weights weights;
        double observed, gwet, fleiss, brennanPrediger;
    };
    const auto row = GENERATE(values<Row>({
        {Weights::Identity, .8181818, .7754441, .7611693, .7727273},
        {Weights::Linear, .9393939, .8587391, .8179448, .8484848},
        {Weights::Quadratic, .9753788, .9140007, .8649351, .9015152},
        {Weights::GwetOrdinal, .9681818, .8989398, .8502062, .8863636},
    }));
    CAPTURE(static_cast<int>(row.weights));
    const auto found = agreement(fourRaters(), categoriesTo(5), row.weights);
    REQUIRE(found->units == 11);
    REQUIRE(found->observed == Approx(row.observed).margin(5e-8));
    REQUIRE(found->gwet.value() == Approx(row.gwet).margin(5e-8));
    REQUIRE(found->fleiss.value() == Approx(row.fleiss).margin(5e-8));
    REQUIRE(found->brennanPrediger.value() == Approx(row.brennanPrediger).margin(5e-8));
    REQUIRE_FALSE(cohenKappa(fourRaters(), categoriesTo(5), row.weights));
}

TEST_CASE("agreement: the categories are the scorecard's, used or not")
{
    const Ratings ratings = ratingsOf({{80, 10}, {5, 5}});
    REQUIRE(agreement(ratings, {1, 2}, Weights::Identity)->gwet.value() == Approx(.808));
    // p_e = (.875 * .125 * 2) / 2 with a third category that nobody used.
    REQUIRE(agreement(ratings, {1, 2, 3}, Weights::Identity)->gwet.value() ==
            Approx((.85 - .109375) / (1 - .109375)));
    REQUIRE_FALSE(agreement(ratings, {1, 3}, Weights::Identity));
    REQUIRE_FALSE(cohenKappa(ratings, {1, 3}, Weights::Identity));
}

TEST_CASE("agreement: where everybody used one category kappa is undefined, not 1")
{
    const Ratings same(12, {1.0, 1.0});
    const auto found = agreement(same, {0, 1}, Weights::Identity);
    REQUIRE(found->observed == 1);
    REQUIRE_FALSE(found->fleiss);
    REQUIRE(found->gwet == 1.0);
    REQUIRE(found->brennanPrediger == 1.0);
    REQUIRE_FALSE(cohenKappa(same, {0, 1}, Weights::Identity));
    const auto onlyChoice = agreement(same, {1}, Weights::Quadratic);
    REQUIRE_FALSE(onlyChoice->gwet);
    REQUIRE_FALSE(onlyChoice->brennanPrediger);
}

TEST_CASE("agreement: no pair, no agreement; kappa is over the units that both rated")
{
    const std::optional<double> none;
    REQUIRE_FALSE(agreement({}, {0, 1}, Weights::Identity));
    REQUIRE_FALSE(agreement({{1, none}, {none, 0}, {}}, {0, 1}, Weights::Identity));
    REQUIRE_FALSE(cohenKappa({{1, none}, {none, 0}}, {0, 1}, Weights::Identity));
    Ratings ratings = ratingsOf(three);
    ratings.push_back({1, none});
    ratings.push_back({none, 3});
    ratings.push_back({2});
    REQUIRE(cohenKappa(ratings, categoriesTo(3), Weights::Identity)->value == Approx(.7964094).margin(5e-8));
}

TEST_CASE("agreement: weights by the places of the categories")
{
    REQUIRE(weightTable(Weights::Identity, 2) == WeightTable{{1, 0}, {0, 1}});
    REQUIRE(weightTable(Weights::Linear, 3) == WeightTable{{1, .5, 0}, {.5, 1, .5}, {0, .5, 1}});
    REQUIRE(weightTable(Weights::Quadratic, 3) == WeightTable{{1, .75, 0}, {.75, 1, .75}, {0, .75, 1}});
    REQUIRE(weightTable(Weights::GwetOrdinal, 3)[0][1] == Approx(2.0 / 3));
    REQUIRE(weightTable(Weights::Linear, 1) == WeightTable{{1}});
}

TEST_CASE("agreement: words for a coefficient")
{
    REQUIRE(agreementBand(-0.01) == AgreementBand::Poor);
    REQUIRE(agreementBand(0) == AgreementBand::Slight);
    REQUIRE(agreementBand(.21) == AgreementBand::Fair);
    REQUIRE(agreementBand(.6) == AgreementBand::Moderate);
    REQUIRE(agreementBand(.61) == AgreementBand::Substantial);
    REQUIRE(agreementBand(.81) == AgreementBand::AlmostPerfect);
}
