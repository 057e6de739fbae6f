// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionagreement.h"

#include "tests/support/catch.h"
#include "tests/support/ratertables.h"

using namespace coachbook;
using namespace coachbook::test;

TEST_CASE("QUAL-6: a yes/no question that two evaluators agree on but for a few")
{
    const QuestionAgreement found =
        questionAgreement(ratingsOf({{80, 10}, {5, 5}}), {1, 2}, AnswerScale::Nominal);
    REQUIRE(found.units == 100);
    REQUIRE(found.agreeing.value() == Approx(.85));
    REQUIRE(found.disagreements.size() == 15);
    REQUIRE(found.disagreements.front() == 80);
    REQUIRE(found.disagreements.back() == 94);
    REQUIRE(found.coefficients);
    REQUIRE(found.coefficients->gwet.value() == Approx(.808));
    REQUIRE(found.coefficients->fleiss.value() == Approx(.3142857));
    const ConfidenceInterval interval = found.coefficients->gwetInterval.value();
    REQUIRE(interval.low > .68);
    REQUIRE(interval.low < .74);
    REQUIRE(interval.high > .87);
    REQUIRE(interval.high < .92);
}

TEST_CASE("QUAL-6: a rating of five steps by four evaluators goes by quadratic weights")
{
    const QuestionAgreement found = questionAgreement(fourRaters(), categoriesTo(5), AnswerScale::Ordinal);
    REQUIRE(found.units == 11);
    REQUIRE(found.agreeing.value() == Approx(.8181818));
    REQUIRE(found.disagreements == std::vector<std::size_t>{1, 5, 7});
    REQUIRE(found.coefficients->gwet.value() == Approx(.9140007).margin(5e-8));
    REQUIRE(found.coefficients->alpha.value() == Approx(.8491071).margin(5e-8));
    REQUIRE(found.coefficients->gwetInterval->low < .9140007);
    REQUIRE(found.coefficients->gwetInterval->high > .9140007);
    REQUIRE(found.coefficients->gwetInterval->high <= 1);
}

TEST_CASE("QUAL-6: under ten units there is no coefficient, only the disagreements")
{
    const std::optional<double> none;
    Ratings ratings(8, {1.0, 1.0});
    ratings.push_back({1, 0});
    ratings.push_back({1, none});
    const QuestionAgreement nine = questionAgreement(ratings, {0, 1}, AnswerScale::Nominal);
    REQUIRE(nine.units == 9);
    REQUIRE(nine.agreeing.value() == Approx(8.0 / 9));
    REQUIRE_FALSE(nine.coefficients);
    REQUIRE(nine.disagreements == std::vector<std::size_t>{8});

    ratings.back() = {1, 1};
    REQUIRE(questionAgreement(ratings, {0, 1}, AnswerScale::Nominal).coefficients);
}

TEST_CASE("QUAL-6: everybody gave the same answer")
{
    const QuestionAgreement found =
        questionAgreement(Ratings(10, {1.0, 1.0, 1.0}), {0, 1}, AnswerScale::Nominal);
    REQUIRE(found.agreeing == 1.0);
    REQUIRE(found.disagreements.empty());
    REQUIRE(found.coefficients->gwet == 1.0);
    REQUIRE(found.coefficients->gwetInterval == ConfidenceInterval{1, 1});
    REQUIRE_FALSE(found.coefficients->fleiss);
    REQUIRE_FALSE(found.coefficients->alpha);
}

TEST_CASE("QUAL-6: an answer that the scorecard does not have leaves the coefficients out")
{
    Ratings ratings(11, {1.0, 1.0});
    ratings.push_back({1, 7});
    const QuestionAgreement found = questionAgreement(ratings, {0, 1}, AnswerScale::Nominal);
    REQUIRE_FALSE(found.coefficients);
    REQUIRE(found.disagreements == std::vector<std::size_t>{11});
}

TEST_CASE("QUAL-6: nothing was rated twice")
{
    const QuestionAgreement found = questionAgreement({{1}, {0}, {}}, {0, 1}, AnswerScale::Nominal);
    REQUIRE(found.units == 0);
    REQUIRE_FALSE(found.agreeing);
    REQUIRE(found.disagreements.empty());
}
