// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interruptedseries.h"

#include "core/domain/studentt.h"
#include <cmath>
#include <utility>

namespace coachbook {

namespace {

using Regressors = std::array<double, 4>;
using NormalMatrix = std::array<Regressors, 4>;

Regressors regressorsAt(std::size_t at, std::size_t start)
{
    const bool after = at >= start;
    return {1, static_cast<double>(at) + 1, after ? 1.0 : 0.0, after ? static_cast<double>(at - start) : 0.0};
}

/// Gauss and Jordan with the largest pivot; absent where the matrix has no inverse.
std::optional<NormalMatrix> inverseOf(NormalMatrix matrix)
{
    NormalMatrix inverse{};
    for (std::size_t i = 0; i < 4; ++i)
        inverse[i][i] = 1;
    for (std::size_t column = 0; column < 4; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < 4; ++row) {
            if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column]))
                pivot = row;
        }
        if (std::abs(matrix[pivot][column]) < 1e-12)
            return std::nullopt;
        std::swap(matrix[pivot], matrix[column]);
        std::swap(inverse[pivot], inverse[column]);
        const double scale = matrix[column][column];
        for (std::size_t k = 0; k < 4; ++k) {
            matrix[column][k] /= scale;
            inverse[column][k] /= scale;
        }
        for (std::size_t row = 0; row < 4; ++row) {
            const double factor = row == column ? 0 : matrix[row][column];
            for (std::size_t k = 0; k < 4; ++k) {
                matrix[row][k] -= factor * matrix[column][k];
                inverse[row][k] -= factor * inverse[column][k];
            }
        }
    }
    return inverse;
}

double valueAt(const Regressors &coefficients, const Regressors &x)
{
    double value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value += coefficients[i] * x[i];
    return value;
}

} // namespace

std::optional<InterruptedSeries> interruptedSeries(const std::vector<double> &values, std::size_t start,
                                                   double confidence)
{
    if (values.size() < 5 || start < 2 || start + 2 > values.size())
        return std::nullopt;
    NormalMatrix squares{};
    Regressors products{};
    for (std::size_t at = 0; at < values.size(); ++at) {
        const Regressors x = regressorsAt(at, start);
        for (std::size_t i = 0; i < 4; ++i) {
            products[i] += x[i] * values[at];
            for (std::size_t j = 0; j < 4; ++j)
                squares[i][j] += x[i] * x[j];
        }
    }
    const std::optional<NormalMatrix> inverse = inverseOf(squares);
    if (!inverse)
        return std::nullopt;
    Regressors found{};
    for (std::size_t i = 0; i < 4; ++i)
        found[i] = valueAt((*inverse)[i], products);
    double residual = 0;
    for (std::size_t at = 0; at < values.size(); ++at)
        residual += std::pow(values[at] - valueAt(found, regressorsAt(at, start)), 2);
    const auto degrees = static_cast<double>(values.size()) - 4;
    const double t = studentTQuantile((1 + confidence) / 2, degrees).value_or(0);
    const auto part = [&](std::size_t i) {
        const double error = std::sqrt(residual / degrees * (*inverse)[i][i]);
        return InterruptedSeries::Part{found[i], error, {found[i] - t * error, found[i] + t * error}};
    };
    return InterruptedSeries{part(0), part(1), part(2), part(3), static_cast<int>(values.size())};
}

} // namespace coachbook
