// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationresults.h"

#include "core/domain/krippendorff.h"
#include "tests/core/domain/calibrationrounds.h"
#include "tests/support/catch.h"
#include "tests/support/ratertables.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

/// Two evaluators who answer the yes/no question as the table says, 1 no and 2 yes, and both give 4 of 5.
CalibrationRound twoEvaluators(const Table &table)
{
    const Ratings ratings = ratingsOf(table);
    CalibrationRound round = roundOf(static_cast<int>(ratings.size()), {QStringLiteral("Ana")});
    for (std::size_t item = 0; item < ratings.size(); ++item) {
        for (int evaluator = 1; evaluator <= 2; ++evaluator) {
            answer(round, evaluator, int(item) + 1, 1, *ratings[item][std::size_t(evaluator) - 1] - 1);
            answer(round, evaluator, int(item) + 1, 2, 4);
        }
    }
    handIn(round, 1);
    handIn(round, 2);
    return round;
}

} // namespace

TEST_CASE("QUAL-6: results of two evaluators are those of the table of their answers")
{
    const CalibrationRound round = twoEvaluators({{40, 9}, {6, 45}});
    const CalibrationResults results = resultsOf(round).value();
    const QuestionFinding &first = results.questions.front();
    REQUIRE(first.interactions == 100);
    REQUIRE(first.units == 100);
    REQUIRE(first.agreeing.value() == Approx(.85));
    REQUIRE(first.cohen.value() == Approx(.70).margin(.005));
    // Not applicable is a third answer that nobody gave: chance agrees less often.
    const Agreement expected =
        agreement(ratingsOf({{40, 9}, {6, 45}}), {1, 2, 3}, AgreementWeights::Identity).value();
    REQUIRE(first.coefficients->gwet.value() == Approx(*expected.gwet));
    REQUIRE(first.coefficients->gwetInterval->low < *expected.gwet);
    REQUIRE(results.disagreements.size() == 15);
    REQUIRE(results.disagreements.front().question == QuestionId(1));
    REQUIRE(results.questions[1].agreeing == 1.0);
    REQUIRE(results.compared == 200);
    REQUIRE(results.agreeing.value() == Approx(.925));
}

TEST_CASE("QUAL-6: a question that always applies has two answers")
{
    CalibrationRound round = twoEvaluators({{80, 10}, {5, 5}});
    round.card.questions.front().alwaysApplies = true;
    const QuestionFinding first = resultsOf(round)->questions.front();
    REQUIRE(first.coefficients->gwet.value() == Approx(.808));
    REQUIRE(first.coefficients->fleiss.value() == Approx(.3142857));
    REQUIRE(first.cohen.value() == Approx(.32).margin(.005));
    REQUIRE(first.coefficients->alpha.value() ==
            Approx(*krippendorffAlpha(ratingsOf({{80, 10}, {5, 5}}), {1, 2}, AlphaMetric::Nominal)));
    REQUIRE(isAgreed(first));
}

TEST_CASE("QUAL-6: four evaluators of a rating, some answers not applicable")
{
    CalibrationRound round =
        roundOf(12, {QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Cy")});
    const Ratings ratings = fourRaters();
    for (std::size_t item = 0; item < ratings.size(); ++item) {
        for (std::size_t rater = 0; rater < ratings[item].size(); ++rater)
            answer(round, int(rater) + 1, int(item) + 1, 2, ratings[item][rater]);
    }
    for (int evaluator = 1; evaluator <= 4; ++evaluator)
        handIn(round, evaluator);
    const QuestionFinding rated = resultsOf(round)->questions[1];
    REQUIRE(rated.scale == AnswerScale::Ordinal);
    REQUIRE(rated.interactions == 12); // also those that one rated and the others left out
    REQUIRE(rated.units == 11);
    REQUIRE_FALSE(rated.cohen);
    const double alpha = *krippendorffAlpha(ratings, {0, 1, 2, 3, 4, 5}, AgreementWeights::Quadratic);
    REQUIRE(rated.coefficients->alpha.value() == Approx(alpha));
    // INT-1, 2, 6, 8, 10, 11 and 12: points that differ, or points against not applicable.
    REQUIRE(resultsOf(round)->disagreements.size() == 7);
}

TEST_CASE("QUAL-6: nothing is worked out while answers are hidden, and from two evaluators on")
{
    CalibrationRound round = twoEvaluators({{5, 0}, {0, 5}});
    REQUIRE(resultsOf(round));
    round.evaluators[1].in.reset();
    REQUIRE_FALSE(resultsOf(round));
    round.calibration.state = CalibrationState::Closed;
    REQUIRE_FALSE(resultsOf(round)); // Ana's answers did not come in
}

TEST_CASE("QUAL-6: under ten interactions there is no coefficient, only the disagreements")
{
    const CalibrationResults results = resultsOf(twoEvaluators({{4, 2}, {0, 3}})).value();
    REQUIRE(results.questions.front().interactions == 9);
    REQUIRE_FALSE(results.questions.front().coefficients);
    REQUIRE_FALSE(results.questions.front().cohen);
    REQUIRE_FALSE(results.totals.icc);
    REQUIRE(results.totals.complete == 9);
    REQUIRE(results.totals.meanDifference.value() == Approx(2 * 50.0 / 9));
    REQUIRE(results.disagreements.size() == 2);
    REQUIRE_FALSE(isAgreed(results.questions.front())); // 78 %
}

TEST_CASE("QUAL-6: totals, and who gives more than the other")
{
    const CalibrationRound round = twoEvaluators({{5, 4}, {0, 3}});
    const CalibrationResults results = resultsOf(round).value();
    REQUIRE(results.scores.front() == std::vector<std::optional<double>>{40, 40});
    REQUIRE(results.totals.interactions == 12);
    REQUIRE(results.totals.meanDifference.value() == Approx(4 * 50.0 / 12));
    REQUIRE(results.totals.icc.value() == Approx(*intraclass(results.scores)->single.agreement));
    REQUIRE(results.evaluators.size() == 2);
    REQUIRE(results.evaluators[0].leniency->bias == Approx(-100.0 / 12));
    REQUIRE(results.evaluators[1].leniency->bias == Approx(100.0 / 12));
    REQUIRE(results.evaluators[1].leniency->units == 12);
}

TEST_CASE("QUAL-6: the questions that do not agree, the worst first")
{
    CalibrationRound round = twoEvaluators({{4, 1}, {0, 4}});
    for (CalibrationAnswer &each : round.answers) {
        if (each.evaluator == EvaluatorId(2) && each.answer.question == QuestionId(2) &&
            each.item.value() <= 4)
            each.answer.score = 3;
    }
    const std::vector<QuestionFinding> disputed = disputedQuestions(*resultsOf(round));
    REQUIRE(disputed.size() == 2);
    REQUIRE(disputed[0].question == QuestionId(2));
    REQUIRE_FALSE(isAgreed(disputed[0]));
    REQUIRE(isAgreed(disputed[1])); // eight of nine
}

TEST_CASE("QUAL-6: when a question agrees")
{
    struct Case
    {
        AnswerScale scale;
        std::optional<double> same, gwet;
        bool agrees;
    };
    const Case each =
        GENERATE(Case{AnswerScale::Nominal, 0.85, 0.7, true}, Case{AnswerScale::Nominal, 0.85, 0.6, false},
                 Case{AnswerScale::Nominal, 0.79, 0.7, false}, Case{AnswerScale::Nominal, 0.8, {}, true},
                 Case{AnswerScale::Nominal, 0.79, {}, false}, Case{AnswerScale::Ordinal, 0.5, 0.9, true},
                 Case{AnswerScale::Ordinal, 0.9, 0.5, false}, Case{AnswerScale::Ordinal, 0.79, {}, false},
                 Case{AnswerScale::Ordinal, {}, {}, true});
    QuestionFinding finding;
    finding.scale = each.scale;
    finding.agreeing = each.same;
    if (each.gwet)
        finding.coefficients = AgreementCoefficients{each.gwet, {}, {}, {}};
    CAPTURE(int(each.scale), each.same.value_or(-1), each.gwet.value_or(-1));
    REQUIRE(isAgreed(finding) == each.agrees);
}

TEST_CASE("QUAL-6: what holds is what all gave, or the score agreed on")
{
    CalibrationRound round = twoEvaluators({{1, 1}, {0, 0}});
    const CalibrationItemId same(1), differs(2);
    REQUIRE(heldAnswer(round, same, QuestionId(1)).score == 0.0);
    REQUIRE(heldScore(round, same).value() == Approx(40));
    REQUIRE_FALSE(heldAnswer(round, differs, QuestionId(1)).answered);
    REQUIRE_FALSE(heldScore(round, differs));
    round.agreed.push_back({differs, QuestionId(1), 1, QStringLiteral("the PIN was asked for")});
    REQUIRE(heldAnswer(round, differs, QuestionId(1)).score == 1.0);
    REQUIRE(heldScore(round, differs).value() == Approx(90));
}

TEST_CASE("QUAL-6: a comment alone is no answer")
{
    CalibrationRound round = twoEvaluators({{1, 0}, {0, 0}});
    round.answers[0].answer.answered = false;
    const CalibrationResults results = resultsOf(round).value();
    REQUIRE(results.questions[0].interactions == 0);
    REQUIRE_FALSE(results.questions[0].agreeing);
    REQUIRE(isAgreed(results.questions[0]));
}
