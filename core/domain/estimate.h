// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <QtGlobal>
#include <optional>
#include <vector>

namespace coachbook {

inline constexpr double z95 = 1.959963984540054; ///< for 95 % confidence

/// Of a share 0..1 in `n` observations (Wilson 1927); `n` may be an effective number. Absent for n <= 0.
std::optional<ConfidenceInterval> wilsonInterval(double share, double n, double z = z95);

/// Half the width of a mean's interval, t * sd / sqrt(n). Absent for n < 2.
std::optional<double> meanHalfWidth(double sd, int n, double confidence = 0.95);
std::optional<ConfidenceInterval> meanInterval(double mean, double sd, int n, double confidence = 0.95);

/// Observations that estimate a share to within `margin` (both 0..1) out of `population` of them (absent:
/// endless), not rounded. Krejcie and Morgan (1970) print it rounded to the nearest, with z * z = 3.841.
/// Absent unless margin > 0.
std::optional<double> sampleSize(double margin, std::optional<qint64> population, double z = z95,
                                 double share = 0.5);

/// How likely `evaluations` picked at random all miss what is in `share` (0..1) of the interactions.
double chanceToMiss(double share, int evaluations);

/// The places, counted from 1, that are open to each: only those whose intervals do not overlap are ranked
/// against each other. More is better.
struct RankRange
{
    int best = 1;
    int worst = 1;
    bool operator==(const RankRange &) const = default;
};
std::vector<RankRange> rankRanges(const std::vector<ConfidenceInterval> &intervals);

} // namespace coachbook
