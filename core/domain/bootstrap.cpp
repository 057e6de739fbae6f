// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace coachbook {

namespace {

/// Of sorted values, between neighbours in proportion.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

} // namespace

std::optional<ConfidenceInterval> bootstrapInterval(std::size_t units, const PickedStatistic &statistic,
                                                    const BootstrapSettings &settings)
{
    if (units < 2 || settings.resamples < 1)
        return std::nullopt;
    // The distributions of <random> differ between libraries, the generator does not.
    std::mt19937_64 random(settings.seed);
    std::vector<std::size_t> picked(units);
    std::vector<double> values;
    for (int i = 0; i < settings.resamples; ++i) {
        for (std::size_t &unit : picked)
            unit = static_cast<std::size_t>(random() % units);
        if (const std::optional<double> value = statistic(picked))
            values.push_back(*value);
    }
    if (static_cast<double>(values.size()) <= 0.9 * settings.resamples)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double tail = (1 - settings.confidence) / 2;
    return ConfidenceInterval{quantile(values, tail), quantile(values, 1 - tail)};
}

} // namespace coachbook
