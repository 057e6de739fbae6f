// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationresults.h"

#include "core/domain/agreement.h"
#include "core/domain/answerscale.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace coachbook {

namespace {

constexpr double notApplicable = -1; ///< as a category; points are never under zero
constexpr double agreeingStandard = 0.8;
constexpr double coefficientStandard = 0.6;

std::vector<EvaluatorId> thoseIn(const CalibrationRound &round)
{
    std::vector<EvaluatorId> in;
    for (const CalibrationEvaluator &each : round.evaluators) {
        if (each.in)
            in.push_back(each.id);
    }
    return in;
}

/// What was answered, by who, on what and to which question.
using AnswerIndex = std::map<std::tuple<EvaluatorId, CalibrationItemId, QuestionId>, const Answer *>;

AnswerIndex indexOf(const CalibrationRound &round)
{
    AnswerIndex index;
    for (const CalibrationAnswer &each : round.answers) {
        if (each.answer.answered)
            index.emplace(std::tuple(each.evaluator, each.item, each.answer.question), &each.answer);
    }
    return index;
}

/// [item][evaluator], not applicable as a category of its own.
Ratings ratingsOf(const std::vector<CalibrationItem> &items, const std::vector<EvaluatorId> &evaluators,
                  QuestionId question, const AnswerIndex &index)
{
    Ratings ratings;
    for (const CalibrationItem &item : items) {
        std::vector<std::optional<double>> row;
        for (const EvaluatorId evaluator : evaluators) {
            const auto answer = index.find({evaluator, item.id, question});
            row.push_back(answer == index.end()
                              ? std::nullopt
                              : std::optional(answer->second->score.value_or(notApplicable)));
        }
        ratings.push_back(std::move(row));
    }
    return ratings;
}

Ratings withoutNotApplicable(Ratings ratings)
{
    for (auto &row : ratings) {
        for (std::optional<double> &rating : row) {
            if (rating == notApplicable)
                rating.reset();
        }
    }
    return ratings;
}

struct QuestionAndPlaces
{
    QuestionFinding result;
    std::vector<std::size_t> disagreements;
};

QuestionAndPlaces findingOf(const Question &question, const Ratings &ratings)
{
    QuestionScale scale = scaleOf(question);
    const bool isOrdinal = scale.kind == AnswerScale::Ordinal;
    std::vector<double> categories = scale.points;
    if (!isOrdinal && !question.alwaysApplies)
        categories.push_back(notApplicable);
    const Ratings scaled = isOrdinal ? withoutNotApplicable(ratings) : ratings;
    const QuestionAgreement found = questionAgreement(scaled, categories, scale.kind);
    QuestionAndPlaces finding;
    finding.result = {question.id, scale.kind,         found.units, found.agreeing,
                      found.units, found.coefficients, std::nullopt};
    finding.disagreements = found.disagreements;
    if (scaled != ratings) { // points against not applicable is a disagreement too
        const QuestionAgreement all = questionAgreement(ratings, {}, AnswerScale::Nominal);
        finding.result.interactions = all.units;
        finding.result.agreeing = all.agreeing;
        finding.disagreements = all.disagreements;
    }
    if (found.coefficients) {
        const std::optional<CohenKappa> cohen = cohenKappa(
            scaled, categories, isOrdinal ? AgreementWeights::Quadratic : AgreementWeights::Identity);
        if (cohen)
            finding.result.cohen = cohen->value;
    }
    return finding;
}

Ratings scoresOf(const CalibrationRound &round, const std::vector<EvaluatorId> &evaluators)
{
    Ratings scores;
    for (const CalibrationItem &item : round.items) {
        std::vector<std::optional<double>> row;
        for (const EvaluatorId evaluator : evaluators) {
            std::vector<Answer> answers = answersOf(round, evaluator, item.id);
            std::erase_if(answers, [](const Answer &answer) { return !answer.answered; });
            row.push_back(qaScore(answers, round.card));
        }
        scores.push_back(std::move(row));
    }
    return scores;
}

TotalsResult totalsOf(const Ratings &scores)
{
    TotalsResult totals;
    totals.meanDifference = meanAbsoluteDifference(scores);
    totals.interactions = static_cast<int>(
        std::count_if(scores.begin(), scores.end(), [](const auto &row) { return given(row).size() > 1; }));
    if (const std::optional<Intraclass> found = intraclass(scores)) {
        totals.complete = found->units;
        if (found->units >= leastUnitsForCoefficients)
            totals.icc = found->single.agreement;
    }
    return totals;
}

} // namespace

bool isAgreed(const QuestionFinding &result)
{
    const bool hasCoefficient = result.coefficients && result.coefficients->gwet;
    if (hasCoefficient && *result.coefficients->gwet <= coefficientStandard)
        return false;
    if (hasCoefficient && result.scale == AnswerScale::Ordinal)
        return true;
    return !result.agreeing || *result.agreeing >= agreeingStandard;
}

std::optional<CalibrationResults> resultsOf(const CalibrationRound &round)
{
    const std::vector<EvaluatorId> evaluators = thoseIn(round);
    if (!resultsVisible(round) || evaluators.size() < 2)
        return std::nullopt;
    CalibrationResults results;
    const AnswerIndex index = indexOf(round);
    double agreeing = 0;
    for (const Question &question : round.card.questions) {
        QuestionAndPlaces finding =
            findingOf(question, ratingsOf(round.items, evaluators, question.id, index));
        for (const std::size_t item : finding.disagreements)
            results.disagreements.push_back({question.id, round.items[item].id});
        results.compared += finding.result.interactions;
        agreeing += finding.result.agreeing.value_or(0) * finding.result.interactions;
        results.questions.push_back(finding.result);
    }
    if (results.compared > 0)
        results.agreeing = agreeing / results.compared;
    results.scores = scoresOf(round, evaluators);
    results.totals = totalsOf(results.scores);
    const std::vector<std::optional<Leniency>> lenient = leniencies(results.scores);
    for (std::size_t i = 0; i < evaluators.size(); ++i)
        results.evaluators.push_back({evaluators[i], i < lenient.size() ? lenient[i] : std::nullopt});
    return results;
}

std::vector<QuestionFinding> disputedQuestions(const CalibrationResults &results)
{
    std::vector<QuestionFinding> disputed = results.questions;
    std::erase_if(disputed, [](const QuestionFinding &each) { return each.agreeing.value_or(1) >= 1; });
    std::stable_sort(disputed.begin(), disputed.end(),
                     [](const QuestionFinding &a, const QuestionFinding &b) {
                         return std::pair(isAgreed(a), *a.agreeing) < std::pair(isAgreed(b), *b.agreeing);
                     });
    return disputed;
}

const AgreedScore *findAgreed(const CalibrationRound &round, CalibrationItemId item, QuestionId question)
{
    const auto found = std::find_if(round.agreed.begin(), round.agreed.end(), [&](const AgreedScore &each) {
        return each.item == item && each.question == question;
    });
    return found == round.agreed.end() ? nullptr : &*found;
}

Answer heldAnswer(const CalibrationRound &round, CalibrationItemId item, QuestionId question)
{
    if (const AgreedScore *agreed = findAgreed(round, item, question))
        return {question, agreed->score, agreed->reason, std::nullopt, true};
    Answer held{question, std::nullopt, {}, std::nullopt, false};
    for (const CalibrationAnswer &each : round.answers) {
        const CalibrationEvaluator *evaluator = findEvaluator(round, each.evaluator);
        if (each.item != item || each.answer.question != question || !each.answer.answered || !evaluator ||
            !evaluator->in)
            continue;
        if (held.answered && held.score != each.answer.score)
            return {question, std::nullopt, {}, std::nullopt, false};
        held.score = each.answer.score;
        held.answered = true;
    }
    return held;
}

std::optional<double> heldScore(const CalibrationRound &round, CalibrationItemId item)
{
    CalibrationRound ofItem = round;
    std::erase_if(ofItem.answers, [item](const CalibrationAnswer &each) { return each.item != item; });
    std::vector<Answer> held;
    for (const Question &question : round.card.questions) {
        held.push_back(heldAnswer(ofItem, item, question.id));
        if (!held.back().answered)
            return std::nullopt;
    }
    return qaScore(held, round.card);
}

} // namespace coachbook
