// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agreement.h"

#include <cmath>
#include <numeric>

namespace coachbook {

namespace {

std::optional<double> beyondChance(double observed, double chance)
{
    if (1 - chance < 1e-12)
        return std::nullopt;
    return (observed - chance) / (1 - chance);
}

double weightOf(AgreementWeights weights, std::size_t apart, std::size_t categories)
{
    const auto steps = static_cast<double>(apart);
    const auto most = static_cast<double>(categories) - 1;
    switch (weights) {
    case AgreementWeights::Identity:
        break;
    case AgreementWeights::Linear:
        return 1 - steps / most;
    case AgreementWeights::Quadratic:
        return 1 - steps * steps / (most * most);
    case AgreementWeights::GwetOrdinal:
        return 1 - steps * (steps + 1) / (most * (most + 1));
    }
    return 0;
}

std::optional<std::size_t> indexOf(double rating, const std::vector<double> &categories)
{
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [rating](double each) { return std::abs(each - rating) < 1e-9; });
    if (found == categories.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - categories.begin());
}

double sumOf(const WeightTable &weights)
{
    double sum = 0;
    for (const std::vector<double> &row : weights)
        sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

double weighted(const WeightTable &weights, const std::vector<double> &rows,
                const std::vector<double> &columns)
{
    double sum = 0;
    for (std::size_t k = 0; k < weights.size(); ++k) {
        for (std::size_t l = 0; l < weights.size(); ++l)
            sum += weights[k][l] * rows[k] * columns[l];
    }
    return sum;
}

/// Shares of the pairs of categories that two raters gave: a square, its row sums and column sums.
struct PairShares
{
    explicit PairShares(std::size_t categories)
        : pairs(categories, std::vector<double>(categories)), rows(categories), columns(categories)
    {}
    WeightTable pairs;
    std::vector<double> rows, columns;
    int units = 0;
};

std::optional<PairShares> pairShares(const Ratings &ratings, const std::vector<double> &categories)
{
    PairShares shares(categories.size());
    std::vector<std::pair<std::size_t, std::size_t>> cells;
    for (const auto &unit : ratings) {
        if (unit.size() < 2 || !unit[0] || !unit[1])
            continue;
        const std::optional<std::size_t> first = indexOf(*unit[0], categories);
        const std::optional<std::size_t> second = indexOf(*unit[1], categories);
        if (!first || !second)
            return std::nullopt;
        cells.emplace_back(*first, *second);
    }
    shares.units = static_cast<int>(cells.size());
    for (const auto &[first, second] : cells) {
        const double share = 1.0 / shares.units;
        shares.pairs[first][second] += share;
        shares.rows[first] += share;
        shares.columns[second] += share;
    }
    return shares;
}

double kappaVariance(const PairShares &shares, const WeightTable &weights, double kappa, double chance)
{
    const std::size_t q = weights.size();
    std::vector<double> rowMeans(q), columnMeans(q);
    for (std::size_t k = 0; k < q; ++k) {
        for (std::size_t l = 0; l < q; ++l) {
            rowMeans[k] += weights[k][l] * shares.columns[l];
            columnMeans[l] += weights[k][l] * shares.rows[k];
        }
    }
    double observed = 0;
    double squares = 0;
    for (std::size_t k = 0; k < q; ++k) {
        for (std::size_t l = 0; l < q; ++l) {
            const double term = weights[k][l] - (1 - kappa) * (rowMeans[k] + columnMeans[l]);
            observed += weights[k][l] * shares.pairs[k][l];
            squares += shares.pairs[k][l] * term * term;
        }
    }
    const double centre = observed - 2 * (1 - kappa) * chance;
    return std::max(squares - centre * centre, 0.0) / (shares.units * (1 - chance) * (1 - chance));
}

} // namespace

WeightTable weightTable(AgreementWeights weights, std::size_t categories)
{
    WeightTable table(categories, std::vector<double>(categories, 1));
    for (std::size_t k = 0; k < categories; ++k) {
        for (std::size_t l = 0; l < categories; ++l) {
            if (k != l)
                table[k][l] = weightOf(weights, std::max(k, l) - std::min(k, l), categories);
        }
    }
    return table;
}

std::optional<CategoryCounts> categoryCounts(const Ratings &ratings, const std::vector<double> &categories)
{
    CategoryCounts counts;
    counts.reserve(ratings.size());
    for (const auto &unit : ratings) {
        std::vector<int> row(categories.size());
        for (const double rating : given(unit)) {
            const std::optional<std::size_t> category = indexOf(rating, categories);
            if (!category)
                return std::nullopt;
            ++row[*category];
        }
        counts.push_back(std::move(row));
    }
    return counts;
}

std::vector<UnitAgreement> unitAgreements(const CategoryCounts &counts, const WeightTable &weights)
{
    std::vector<UnitAgreement> units;
    for (const std::vector<int> &row : counts) {
        const double ratings = std::accumulate(row.begin(), row.end(), 0);
        if (ratings <= 0)
            continue;
        const std::vector<double> numbers(row.begin(), row.end());
        UnitAgreement unit;
        for (const double number : numbers)
            unit.shares.push_back(number / ratings);
        // Each rating agrees with itself; those are no pairs.
        if (ratings >= 2)
            unit.observed = (weighted(weights, numbers, numbers) - ratings) / (ratings * (ratings - 1));
        units.push_back(std::move(unit));
    }
    return units;
}

std::optional<Agreement> agreement(const std::vector<UnitAgreement> &units,
                                   const std::vector<std::size_t> &picked, const WeightTable &weights)
{
    Agreement result;
    std::vector<double> shares(weights.size());
    for (const std::size_t index : picked) {
        const UnitAgreement &unit = units[index];
        if (unit.observed) {
            result.observed += *unit.observed;
            ++result.units;
        }
        for (std::size_t k = 0; k < shares.size(); ++k)
            shares[k] += unit.shares[k] / static_cast<double>(picked.size());
    }
    if (result.units == 0)
        return std::nullopt;
    result.observed /= result.units;
    result.fleiss = beyondChance(result.observed, weighted(weights, shares, shares));
    if (const auto q = static_cast<double>(weights.size()); q >= 2) {
        double mixed = 0;
        for (const double share : shares)
            mixed += share * (1 - share);
        const double sum = sumOf(weights);
        result.gwet = beyondChance(result.observed, sum / (q * (q - 1)) * mixed);
        result.brennanPrediger = beyondChance(result.observed, sum / (q * q));
    }
    return result;
}

std::optional<Agreement> agreement(const Ratings &ratings, const std::vector<double> &categories,
                                   AgreementWeights weights)
{
    const std::optional<CategoryCounts> counts = categoryCounts(ratings, categories);
    if (!counts)
        return std::nullopt;
    const WeightTable table = weightTable(weights, categories.size());
    const std::vector<UnitAgreement> units = unitAgreements(*counts, table);
    std::vector<std::size_t> all(units.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return agreement(units, all, table);
}

std::optional<CohenKappa> cohenKappa(const Ratings &ratings, const std::vector<double> &categories,
                                     AgreementWeights weights)
{
    if (raterCount(ratings) != 2)
        return std::nullopt;
    const std::optional<PairShares> shares = pairShares(ratings, categories);
    if (!shares || shares->units == 0)
        return std::nullopt;
    const WeightTable table = weightTable(weights, categories.size());
    double observed = 0;
    for (std::size_t k = 0; k < table.size(); ++k)
        observed = std::inner_product(table[k].begin(), table[k].end(), shares->pairs[k].begin(), observed);
    const double chance = weighted(table, shares->rows, shares->columns);
    const std::optional<double> kappa = beyondChance(observed, chance);
    if (!kappa)
        return std::nullopt;
    return CohenKappa{*kappa, std::sqrt(kappaVariance(*shares, table, *kappa, chance))};
}

AgreementBand agreementBand(double coefficient)
{
    if (coefficient < 0)
        return AgreementBand::Poor;
    if (coefficient <= 0.2)
        return AgreementBand::Slight;
    if (coefficient <= 0.4)
        return AgreementBand::Fair;
    if (coefficient <= 0.6)
        return AgreementBand::Moderate;
    return coefficient <= 0.8 ? AgreementBand::Substantial : AgreementBand::AlmostPerfect;
}

} // namespace coachbook
