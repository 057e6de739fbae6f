// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibration.h"
#include "core/domain/intraclass.h"
#include "core/domain/questionagreement.h"

namespace coachbook {

/// How far the evaluators agree on one question of the scorecard.
struct QuestionFinding
{
    QuestionId question{0};
    AnswerScale scale = AnswerScale::Nominal;
    int interactions = 0;           ///< that two or more answered
    std::optional<double> agreeing; ///< share 0..1 of their pairs of answers that are the same
    /// Interactions the coefficients stand on: of a rating, those where two or more gave points. Not
    /// applicable is an answer like yes and no, but has no place on a scale of points.
    int units = 0;
    std::optional<AgreementCoefficients> coefficients; ///< absent with fewer than ten
    std::optional<double> cohen;                       ///< kappa, with two evaluators; else Fleiss' stands
};

/// By convention: a coefficient above 0.6 ("substantial", Landis and Koch 1977), and of yes, no and choices
/// four of five pairs of answers the same; of ratings the pairs only where there is no coefficient, because
/// the neighbouring point is nearly right. Absent answers contradict nobody.
bool isAgreed(const QuestionFinding &result);

/// Where the answers to a question differ.
struct Disagreement
{
    QuestionId question{0};
    CalibrationItemId item{0};
    bool operator==(const Disagreement &) const = default;
};

struct TotalsResult
{
    int interactions = 0;                 ///< with two scores or more
    std::optional<double> meanDifference; ///< points 0..100, over all pairs of scores
    int complete = 0;                     ///< with a score of everyone
    std::optional<double> icc; ///< ICC(2,1), absolute agreement; absent with fewer than ten complete ones
};

struct EvaluatorResult
{
    EvaluatorId evaluator{0};
    std::optional<Leniency> leniency; ///< in points of the score
};

struct CalibrationResults
{
    std::vector<EvaluatorResult> evaluators; ///< whose answers are in, as in the columns of `scores`
    std::vector<QuestionFinding> questions;  ///< in the order of the scorecard
    std::vector<Disagreement> disagreements; ///< by question, then interaction
    int compared = 0;                        ///< pairs of question and interaction that two or more answered
    std::optional<double> agreeing;          ///< share of their pairs of answers that are the same, mean
    Ratings scores;                          ///< QA score 0..100, [item][evaluator]
    TotalsResult totals;
};

/// QUAL-6. Worked out from the answers of those who are in; absent while they are not to be seen, or with
/// fewer than two of them.
std::optional<CalibrationResults> resultsOf(const CalibrationRound &round);

/// The worst agreement first; those on which everybody agrees are left out.
std::vector<QuestionFinding> disputedQuestions(const CalibrationResults &results);

/// What holds after the discussion: the score agreed on, else what all who are in gave. Not `answered` while
/// they differ.
Answer heldAnswer(const CalibrationRound &round, CalibrationItemId item, QuestionId question);
/// The QA score of what holds; absent while any question of the interaction is open.
std::optional<double> heldScore(const CalibrationRound &round, CalibrationItemId item);
const AgreedScore *findAgreed(const CalibrationRound &round, CalibrationItemId item, QuestionId question);

} // namespace coachbook
