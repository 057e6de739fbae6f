// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/intraclass.h"

#include <cmath>
#include <numeric>

namespace coachbook {

namespace {

using Rows = std::vector<std::vector<double>>;

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double squaresAround(double centre, const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0, [centre](double sum, double value) {
        return sum + (value - centre) * (value - centre);
    });
}

Rows completeRows(const Ratings &ratings)
{
    const std::size_t raters = raterCount(ratings);
    Rows rows;
    for (const auto &unit : ratings) {
        std::vector<double> values = given(unit);
        if (values.size() == raters)
            rows.push_back(std::move(values));
    }
    return rows;
}

/// Mean squares of the two-way analysis of variance.
struct MeanSquares
{
    double between = 0, within = 0, raters = 0, error = 0;
};

MeanSquares meanSquares(const Rows &rows)
{
    const auto n = static_cast<double>(rows.size());
    const auto k = static_cast<double>(rows.front().size());
    std::vector<double> unitMeans, raterMeans(rows.front().size());
    double within = 0;
    for (const std::vector<double> &row : rows) {
        unitMeans.push_back(mean(row));
        within += squaresAround(unitMeans.back(), row);
        for (std::size_t j = 0; j < row.size(); ++j)
            raterMeans[j] += row[j] / n;
    }
    const double all = mean(unitMeans);
    const double raters = n * squaresAround(all, raterMeans);
    return {k * squaresAround(all, unitMeans) / (n - 1), within / (n * (k - 1)), raters / (k - 1),
            std::max(within - raters, 0.0) / ((n - 1) * (k - 1))};
}

std::optional<double> ratio(double above, double below)
{
    // Rounding leaves crumbs of ratings that are all the same.
    if (std::abs(below) < 1e-12)
        return std::nullopt;
    return above / below;
}

} // namespace

std::optional<Intraclass> intraclass(const Ratings &ratings)
{
    const Rows rows = completeRows(ratings);
    if (rows.size() < 2 || rows.front().size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(rows.size());
    const auto k = static_cast<double>(rows.front().size());
    const auto [b, w, j, e] = meanSquares(rows);
    Intraclass result;
    result.units = static_cast<int>(rows.size());
    result.raters = static_cast<int>(rows.front().size());
    result.single = {ratio(b - w, b + (k - 1) * w), ratio(b - e, b + (k - 1) * e + k * (j - e) / n),
                     ratio(b - e, b + (k - 1) * e)};
    result.average = {ratio(b - w, b), ratio(b - e, b + (j - e) / n), ratio(b - e, b)};
    return result;
}

std::optional<double> meanAbsoluteDifference(const Ratings &ratings)
{
    double sum = 0;
    int pairs = 0;
    for (const auto &unit : ratings) {
        const std::vector<double> values = given(unit);
        for (std::size_t i = 0; i < values.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j, ++pairs)
                sum += std::abs(values[i] - values[j]);
        }
    }
    return pairs > 0 ? std::optional(sum / pairs) : std::nullopt;
}

std::vector<std::optional<Leniency>> leniencies(const Ratings &ratings)
{
    std::vector<Leniency> sums(raterCount(ratings));
    for (const auto &unit : ratings) {
        const std::vector<double> values = given(unit);
        if (values.size() < 2)
            continue;
        const double centre = mean(values);
        for (std::size_t rater = 0; rater < unit.size(); ++rater) {
            if (unit[rater]) {
                sums[rater].bias += *unit[rater] - centre;
                ++sums[rater].units;
            }
        }
    }
    std::vector<std::optional<Leniency>> result;
    for (const Leniency &sum : sums)
        result.push_back(sum.units > 0 ? std::optional(Leniency{sum.bias / sum.units, sum.units})
                                       : std::nullopt);
    return result;
}

} // namespace coachbook
