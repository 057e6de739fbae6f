// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sharechart.h"

#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

constexpr double sigmaOfTwo = 1.128;

/// Laney's sigma of the standardised shares; 1 where fewer than two weeks have any.
double overdispersion(const std::vector<ShareCount> &weeks, double centre)
{
    std::optional<double> before;
    double sum = 0;
    int moves = 0;
    for (const ShareCount &week : weeks) {
        if (!(week.of > 0))
            continue;
        const double z = (week.share() - centre) / std::sqrt(centre * (1 - centre) / week.of);
        if (before) {
            sum += std::abs(z - *before);
            ++moves;
        }
        before = z;
    }
    return moves > 0 ? sum / moves / sigmaOfTwo : 1;
}

} // namespace

std::optional<ShareChart> shareChart(const std::vector<ShareCount> &weeks, bool overdispersed)
{
    ShareCount all;
    for (const ShareCount &week : weeks) {
        all.count += std::max(week.count, 0.0);
        all.of += std::max(week.of, 0.0);
    }
    if (!(all.of > 0))
        return std::nullopt;
    ShareChart chart;
    chart.centre = std::clamp(all.share(), 0.0, 1.0);
    const double variance = chart.centre * (1 - chart.centre);
    const double factor = overdispersed && variance > 0 ? overdispersion(weeks, chart.centre) : 1;
    for (const ShareCount &week : weeks) {
        if (!(week.of > 0)) {
            chart.limits.emplace_back();
            continue;
        }
        const double half = 3 * factor * std::sqrt(variance / week.of);
        chart.limits.emplace_back(ConfidenceInterval{std::clamp(chart.centre - half, 0.0, 1.0),
                                                     std::clamp(chart.centre + half, 0.0, 1.0)});
    }
    return chart;
}

} // namespace coachbook
