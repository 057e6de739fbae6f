// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionagreement.h"

#include "core/domain/bootstrap.h"
#include "core/domain/krippendorff.h"

namespace coachbook {

namespace {

/// Share of the pairs that are the same; `values` holds two or more.
double samePairs(const std::vector<double> &values)
{
    int same = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j, ++pairs)
            same += values[i] == values[j] ? 1 : 0;
    }
    return static_cast<double>(same) / pairs;
}

std::optional<AgreementCoefficients> coefficients(const Ratings &ratings,
                                                  const std::vector<double> &categories, AnswerScale scale)
{
    const AgreementWeights weights =
        scale == AnswerScale::Ordinal ? AgreementWeights::Quadratic : AgreementWeights::Identity;
    const std::optional<Agreement> found = agreement(ratings, categories, weights);
    if (!found)
        return std::nullopt;
    AgreementCoefficients result;
    result.gwet = found->gwet;
    result.fleiss = found->fleiss;
    result.alpha = krippendorffAlpha(ratings, categories, weights);
    const WeightTable table = weightTable(weights, categories.size());
    const std::vector<UnitAgreement> units = unitAgreements(*categoryCounts(ratings, categories), table);
    result.gwetInterval =
        bootstrapInterval(units.size(), [&](const std::vector<std::size_t> &picked) -> std::optional<double> {
            const std::optional<Agreement> resampled = agreement(units, picked, table);
            return resampled ? resampled->gwet : std::nullopt;
        });
    return result;
}

} // namespace

QuestionAgreement questionAgreement(const Ratings &ratings, const std::vector<double> &categories,
                                    AnswerScale scale)
{
    QuestionAgreement result;
    double sum = 0;
    for (std::size_t unit = 0; unit < ratings.size(); ++unit) {
        const std::vector<double> values = given(ratings[unit]);
        if (values.size() < 2)
            continue;
        const double same = samePairs(values);
        if (same < 1)
            result.disagreements.push_back(unit);
        sum += same;
        ++result.units;
    }
    if (result.units > 0)
        result.agreeing = sum / result.units;
    if (result.units >= leastUnitsForCoefficients)
        result.coefficients = coefficients(ratings, categories, scale);
    return result;
}

} // namespace coachbook
