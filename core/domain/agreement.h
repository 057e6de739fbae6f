// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ratings.h"

namespace coachbook {

/// How much two different categories agree, from 1 (the same) down to 0. Linear and quadratic go by the
/// places in the list of categories. Gwet's ordinal weights are not Krippendorff's ordinal metric.
enum class AgreementWeights { Identity, Linear, Quadratic, GwetOrdinal };

using WeightTable = std::vector<std::vector<double>>; ///< [category][category]
WeightTable weightTable(AgreementWeights weights, std::size_t categories);

using CategoryCounts = std::vector<std::vector<int>>; ///< [unit][category]: ratings by all raters
/// `categories` in their order, from the scorecard: which of them were used changes nothing. Absent when a
/// rating is none of them.
std::optional<CategoryCounts> categoryCounts(const Ratings &ratings, const std::vector<double> &categories);

/// What one rated unit adds to the coefficients.
struct UnitAgreement
{
    std::optional<double> observed; ///< share of its pairs of ratings that agree; absent with a single one
    std::vector<double> shares;     ///< of each category among its ratings
};
std::vector<UnitAgreement> unitAgreements(const CategoryCounts &counts, const WeightTable &weights);

/// Agreement (p_a - p_e) / (1 - p_e) for any number of raters, some of whom may have skipped units (Gwet,
/// Handbook of Inter-Rater Reliability). A coefficient is absent where chance alone would agree always.
struct Agreement
{
    int units = 0;                ///< with two ratings or more
    double observed = 0;          ///< p_a, 0..1
    std::optional<double> gwet;   ///< AC1 with identity weights, else AC2
    std::optional<double> fleiss; ///< Scott's pi when there are two raters
    std::optional<double> brennanPrediger;
};
/// Absent without a unit that has two ratings, or with a rating that is none of the categories.
std::optional<Agreement> agreement(const Ratings &ratings, const std::vector<double> &categories,
                                   AgreementWeights weights);
/// The same over some of the units, each as often as it is picked.
std::optional<Agreement> agreement(const std::vector<UnitAgreement> &units,
                                   const std::vector<std::size_t> &picked, const WeightTable &weights);

/// Cohen's kappa with the large-sample standard error of Fleiss, Cohen and Everitt (1969).
struct CohenKappa
{
    double value = 0;
    double standardError = 0;
};
/// Over the units that both rated. Absent unless there are two raters, and where chance would agree always.
std::optional<CohenKappa> cohenKappa(const Ratings &ratings, const std::vector<double> &categories,
                                     AgreementWeights weights);

/// Words of Landis and Koch (1977) for a coefficient: a convention. To be given the lower end of its
/// interval.
enum class AgreementBand { Poor, Slight, Fair, Moderate, Substantial, AlmostPerfect };
AgreementBand agreementBand(double coefficient);

} // namespace coachbook
