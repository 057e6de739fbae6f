// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace coachbook {

/// Cumulative sums that gather small lasting shifts (Page 1954; Montgomery and Runger, ch. 16).
struct CusumSettings
{
    double target = 0;    ///< where the series should be
    double slack = 0;     ///< K: half a sigma; smaller differences are let go
    double threshold = 0; ///< H: four to five sigma; more raises the alarm
};

struct CusumPoint
{
    double up = 0, down = 0; ///< gathered above target + slack, and under target - slack
    bool operator==(const CusumPoint &) const = default;
};

std::vector<CusumPoint> cusum(const std::vector<double> &values, const CusumSettings &settings);
/// The first place where one of the sums is over the threshold.
std::optional<std::size_t> cusumAlarm(const std::vector<CusumPoint> &points, double threshold);

} // namespace coachbook
