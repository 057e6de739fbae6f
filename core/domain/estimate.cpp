// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/estimate.h"

#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

std::optional<ConfidenceInterval> wilsonInterval(double share, double n, double z)
{
    if (!(n > 0))
        return std::nullopt;
    const double p = std::clamp(share, 0.0, 1.0);
    const double square = z * z / n;
    const double centre = p + square / 2;
    const double half = z * std::sqrt(p * (1 - p) / n + square / (4 * n));
    return ConfidenceInterval{std::max((centre - half) / (1 + square), 0.0),
                              std::min((centre + half) / (1 + square), 1.0)};
}

std::optional<double> meanHalfWidth(double sd, int n, double confidence)
{
    const std::optional<double> t = n < 2 ? std::nullopt : studentTQuantile((1 + confidence) / 2, n - 1);
    return t ? std::optional(*t * sd / std::sqrt(n)) : std::nullopt;
}

std::optional<ConfidenceInterval> meanInterval(double mean, double sd, int n, double confidence)
{
    const std::optional<double> half = meanHalfWidth(sd, n, confidence);
    return half ? std::optional(ConfidenceInterval{mean - *half, mean + *half}) : std::nullopt;
}

std::optional<double> sampleSize(double margin, std::optional<qint64> population, double z, double share)
{
    if (!(margin > 0))
        return std::nullopt;
    const double endless = z * z * share * (1 - share) / (margin * margin);
    if (!population)
        return endless;
    if (*population <= 0)
        return 0;
    const auto all = static_cast<double>(*population);
    // Not endless / (1 + (endless - 1) / all): that is the same, but for a share of 0 out of 1.
    return endless > 0 ? endless * all / (all + endless - 1) : 0;
}

double chanceToMiss(double share, int evaluations)
{
    return std::pow(1 - std::clamp(share, 0.0, 1.0), std::max(evaluations, 0));
}

std::vector<RankRange> rankRanges(const std::vector<ConfidenceInterval> &intervals)
{
    std::vector<RankRange> ranges;
    for (const ConfidenceInterval &own : intervals) {
        int above = 0;
        int below = 0;
        for (const ConfidenceInterval &other : intervals) {
            above += other.low > own.high ? 1 : 0;
            below += other.high < own.low ? 1 : 0;
        }
        ranges.push_back({above + 1, static_cast<int>(intervals.size()) - below});
    }
    return ranges;
}

} // namespace coachbook
