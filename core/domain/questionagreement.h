// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include "core/domain/ratings.h"

namespace coachbook {

/// Nominal: yes, no, choices. Ordinal: a rating, where the neighbour is nearly right.
enum class AnswerScale { Nominal, Ordinal };

/// Under this many units a coefficient says nothing; the disagreements are listed all the same.
inline constexpr int leastUnitsForCoefficients = 10;

/// Agreement beyond chance: identity weights on a nominal scale, quadratic ones on an ordinal.
struct AgreementCoefficients
{
    std::optional<double> gwet; ///< AC1 or AC2: the one to show
    std::optional<ConfidenceInterval> gwetInterval;
    std::optional<double> alpha;  ///< Krippendorff's
    std::optional<double> fleiss; ///< a kappa: never to be shown alone
};

/// How far several evaluators agree on one question (QUAL-6).
struct QuestionAgreement
{
    int units = 0;                  ///< interactions that two evaluators or more rated
    std::optional<double> agreeing; ///< share 0..1 of their pairs of ratings that are the same
    std::optional<AgreementCoefficients> coefficients; ///< absent with too few units
    std::vector<std::size_t> disagreements;            ///< units rated differently, in their order
};

/// `categories` are the answers that the scorecard allows, in their order; a rating that is none of them
/// leaves the coefficients absent. An answer of not applicable is a category of its own or left out, as the
/// caller decides.
QuestionAgreement questionAgreement(const Ratings &ratings, const std::vector<double> &categories,
                                    AnswerScale scale);

} // namespace coachbook
