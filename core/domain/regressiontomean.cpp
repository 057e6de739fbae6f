// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/regressiontomean.h"

#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace coachbook {

namespace {

struct SplitSums
{
    double count = 0, sum = 0, squaresOfCounts = 0, within = 0;
    int agents = 0;
};

double weekSum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

bool hasEnoughWeeks(const std::vector<double> &weeks)
{
    return weeks.size() >= static_cast<std::size_t>(leastSplitWeeks);
}

void addAgent(SplitSums &sums, const std::vector<double> &weeks)
{
    const auto count = static_cast<double>(weeks.size());
    const double mean = weekSum(weeks) / count;
    for (const double value : weeks)
        sums.within += (value - mean) * (value - mean);
    sums.count += count;
    sums.squaresOfCounts += count * count;
    sums.sum += weekSum(weeks);
    ++sums.agents;
}

} // namespace

std::optional<VarianceSplit> varianceSplit(const std::vector<std::vector<double>> &weeksOfAgents)
{
    SplitSums sums;
    for (const std::vector<double> &weeks : weeksOfAgents) {
        if (hasEnoughWeeks(weeks))
            addAgent(sums, weeks);
    }
    if (sums.agents < leastSplitAgents)
        return std::nullopt;
    VarianceSplit split;
    split.agents = sums.agents;
    split.mean = sums.sum / sums.count;
    double between = 0;
    for (const std::vector<double> &weeks : weeksOfAgents) {
        if (hasEnoughWeeks(weeks)) {
            const auto count = static_cast<double>(weeks.size());
            between += count * std::pow(weekSum(weeks) / count - split.mean, 2);
        }
    }
    split.within = sums.within / (sums.count - sums.agents);
    const double usualCount = (sums.count - sums.squaresOfCounts / sums.count) / (sums.agents - 1);
    split.between = std::max(0.0, (between / (sums.agents - 1) - split.within) / usualCount);
    return split;
}

double reliability(const VarianceSplit &split, double weeks)
{
    const double all = split.between + split.within / weeks;
    return weeks > 0 && all > 0 ? split.between / all : 0;
}

double shrunkenMean(double mean, double value, double reliability)
{
    return mean + reliability * (value - mean);
}

double expectedRegression(double mean, double value, double reliability)
{
    return (1 - reliability) * (mean - value);
}

double expectedRegressionUnder(double cut, const VarianceSplit &split, double weeks)
{
    const double chance = split.within / weeks;
    const double spread = std::sqrt(split.between + chance);
    if (!(weeks > 0) || !(spread > 0))
        return 0;
    const double z = (split.mean - cut) / spread;
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::acos(-1.0));
    const double endless = std::numeric_limits<double>::infinity();
    const double tail = z < 0 ? studentT(-z, endless) : studentTTail(z, endless);
    return tail > 0 ? chance / spread * density / tail : 0;
}

} // namespace coachbook
