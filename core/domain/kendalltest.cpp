// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kendalltest.h"

#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace coachbook {

namespace {

constexpr int mostExact = 60;

/// Share of the orders of n values that have so many pairs the wrong way round, 0..n(n-1)/2.
std::vector<double> inversionShares(int n)
{
    std::vector<double> shares{1.0};
    for (int size = 2; size <= n; ++size) {
        std::vector<double> next(shares.size() + static_cast<std::size_t>(size) - 1, 0.0);
        for (std::size_t at = 0; at < shares.size(); ++at) {
            for (std::size_t more = 0; more < static_cast<std::size_t>(size); ++more)
                next[at + more] += shares[at] / size;
        }
        shares = std::move(next);
    }
    return shares;
}

double tiedVariance(const std::vector<double> &values)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    std::map<double, int> ties;
    for (const double value : values)
        ++ties[value];
    double sum = term(static_cast<double>(values.size()));
    for (const auto &[value, count] : ties)
        sum -= term(count);
    return sum / 18;
}

/// With the correction for a score that moves in steps.
double normalChance(int score, double variance)
{
    if (score == 0 || !(variance > 0))
        return 1;
    const double z = (std::abs(score) - 1) / std::sqrt(variance);
    return std::min(1.0, 2 * studentTTail(z, std::numeric_limits<double>::infinity()));
}

} // namespace

double kendallChance(int n, int score)
{
    if (n < 2 || score == 0)
        return 1;
    if (n > mostExact)
        return normalChance(score, n * (n - 1.0) * (2 * n + 5) / 18);
    const std::vector<double> shares = inversionShares(n);
    const int pairs = n * (n - 1) / 2;
    double chance = 0;
    for (int wrong = 0; wrong <= pairs; ++wrong) {
        if (std::abs(pairs - 2 * wrong) >= std::abs(score))
            chance += shares[static_cast<std::size_t>(wrong)];
    }
    return std::min(1.0, chance);
}

std::optional<int> kendallCritical(int n, double level)
{
    const int pairs = n * (n - 1) / 2;
    // S has the parity of the number of pairs.
    for (int score = pairs % 2 == 0 ? 2 : 1; score <= pairs; score += 2) {
        if (kendallChance(n, score) < level)
            return score;
    }
    return std::nullopt;
}

std::optional<KendallTest> kendallTest(const std::vector<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    KendallTest test;
    test.n = static_cast<int>(values.size());
    bool tied = false;
    for (std::size_t a = 0; a < values.size(); ++a) {
        for (std::size_t b = a + 1; b < values.size(); ++b) {
            tied = tied || values[a] == values[b];
            test.score += values[b] > values[a] ? 1 : values[b] < values[a] ? -1 : 0;
        }
    }
    test.chance = tied ? normalChance(test.score, tiedVariance(values)) : kendallChance(test.n, test.score);
    return test;
}

} // namespace coachbook
