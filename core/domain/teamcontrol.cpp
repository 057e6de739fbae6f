// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/teamcontrol.h"

#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace coachbook {

namespace {

std::optional<MeanChange> judgedChange(double change, const std::vector<SampleSummary> &sides,
                                       double confidence)
{
    double variance = 0;
    double parts = 0;
    for (const SampleSummary &side : sides) {
        if (side.n < 2)
            return std::nullopt;
        const double own = side.variance / side.n;
        variance += own;
        parts += own * own / (side.n - 1);
    }
    MeanChange found;
    found.change = change;
    found.standardError = std::sqrt(variance);
    found.degrees = parts > 0 ? variance * variance / parts : std::numeric_limits<double>::infinity();
    const std::optional<double> t = studentTQuantile((1 + confidence) / 2, found.degrees);
    const double half = t.value_or(0) * found.standardError;
    found.interval = {change - half, change + half};
    return found;
}

} // namespace

SampleSummary summaryOf(const std::vector<double> &values)
{
    SampleSummary summary;
    summary.n = static_cast<int>(values.size());
    for (const double value : values)
        summary.mean += value / summary.n;
    for (const double value : values)
        summary.variance += std::pow(value - summary.mean, 2) / std::max(summary.n - 1, 1);
    return summary;
}

std::optional<MeanChange> meanChange(const SampleSummary &before, const SampleSummary &now, double confidence)
{
    return judgedChange(now.mean - before.mean, {before, now}, confidence);
}

std::optional<MeanChange> changeBeyondTeam(const SampleSummary &before, const SampleSummary &now,
                                           const SampleSummary &teamBefore, const SampleSummary &teamNow,
                                           double confidence)
{
    return judgedChange(now.mean - before.mean - (teamNow.mean - teamBefore.mean),
                        {before, now, teamBefore, teamNow}, confidence);
}

} // namespace coachbook
