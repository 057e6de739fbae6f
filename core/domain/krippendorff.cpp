// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/krippendorff.h"

#include <numeric>

namespace coachbook {

namespace {

/// Each unit's pairs of ratings, shared out so that every rating of it counts once.
struct Coincidences
{
    WeightTable pairs;
    std::vector<double> sums; ///< by category
    double all = 0;
};

Coincidences coincidences(const CategoryCounts &counts, std::size_t categories)
{
    Coincidences found{WeightTable(categories, std::vector<double>(categories)),
                       std::vector<double>(categories), 0};
    for (const std::vector<int> &unit : counts) {
        const int ratings = std::accumulate(unit.begin(), unit.end(), 0);
        if (ratings < 2)
            continue;
        for (std::size_t c = 0; c < categories; ++c) {
            for (std::size_t k = 0; k < categories; ++k)
                found.pairs[c][k] += unit[c] * (unit[k] - (c == k ? 1.0 : 0.0)) / (ratings - 1);
            found.sums[c] += unit[c];
        }
        found.all += ratings;
    }
    return found;
}

double distance(AlphaMetric metric, std::size_t c, std::size_t k, const std::vector<double> &categories,
                const std::vector<double> &sums)
{
    const double difference = categories[c] - categories[k];
    switch (metric) {
    case AlphaMetric::Nominal:
        break;
    case AlphaMetric::Ordinal: {
        const auto first = static_cast<std::ptrdiff_t>(std::min(c, k));
        const auto last = static_cast<std::ptrdiff_t>(std::max(c, k));
        const double between = std::accumulate(sums.begin() + first, sums.begin() + last + 1, 0.0);
        const double apart = between - (sums[c] + sums[k]) / 2;
        return apart * apart;
    }
    case AlphaMetric::Interval:
        return difference * difference;
    case AlphaMetric::Ratio: {
        const double share = difference / (categories[c] + categories[k]);
        return share * share;
    }
    }
    return 1;
}

std::optional<double> alpha(const Coincidences &found, const WeightTable &distances)
{
    double observed = 0;
    double expected = 0;
    for (std::size_t c = 0; c < distances.size(); ++c) {
        for (std::size_t k = 0; k < distances.size(); ++k) {
            observed += found.pairs[c][k] * distances[c][k];
            expected += found.sums[c] * found.sums[k] * distances[c][k];
        }
    }
    if (expected <= 0)
        return std::nullopt;
    return 1 - (found.all - 1) * observed / expected;
}

} // namespace

std::optional<double> krippendorffAlpha(const Ratings &ratings, const std::vector<double> &categories,
                                        AlphaMetric metric)
{
    const std::optional<CategoryCounts> counts = categoryCounts(ratings, categories);
    const bool hasNegative =
        std::any_of(categories.begin(), categories.end(), [](double value) { return value < 0; });
    if (!counts || (metric == AlphaMetric::Ratio && hasNegative))
        return std::nullopt;
    const std::size_t q = categories.size();
    const Coincidences found = coincidences(*counts, q);
    WeightTable distances(q, std::vector<double>(q));
    for (std::size_t c = 0; c < q; ++c) {
        for (std::size_t k = 0; k < q; ++k)
            distances[c][k] = c == k ? 0 : distance(metric, c, k, categories, found.sums);
    }
    return alpha(found, distances);
}

std::optional<double> krippendorffAlpha(const Ratings &ratings, const std::vector<double> &categories,
                                        AgreementWeights weights)
{
    const std::optional<CategoryCounts> counts = categoryCounts(ratings, categories);
    if (!counts)
        return std::nullopt;
    WeightTable distances = weightTable(weights, categories.size());
    for (std::vector<double> &row : distances) {
        for (double &weight : row)
            weight = 1 - weight;
    }
    return alpha(coincidences(*counts, categories.size()), distances);
}

} // namespace coachbook
