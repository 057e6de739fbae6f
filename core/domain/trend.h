// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace coachbook {

struct TrendPoint
{
    double x = 0, y = 0;
};

/// A straight line through points that a few wild ones do not bend.
struct Trend
{
    double slope = 0;         ///< y per x: the median of all pairwise slopes (Theil, Sen)
    double intercept = 0;     ///< median of y - slope * median of x
    double low = 0, high = 0; ///< of the slope, at the confidence asked for
    int n = 0;
    bool operator==(const Trend &) const = default;
};

/// Sen, J. Am. Stat. Assoc. 63 (1968): the interval from Kendall's variance with ties. Absent under five
/// points, where no trend can be shown at 5 %, and when all x are equal.
std::optional<Trend> theilSenTrend(const std::vector<TrendPoint> &points, double confidence = 0.95);

} // namespace coachbook
