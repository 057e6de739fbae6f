// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cusum.h"

#include <algorithm>

namespace coachbook {

std::vector<CusumPoint> cusum(const std::vector<double> &values, const CusumSettings &settings)
{
    std::vector<CusumPoint> points;
    CusumPoint sum;
    for (const double value : values) {
        sum.up = std::max(0.0, value - (settings.target + settings.slack) + sum.up);
        sum.down = std::max(0.0, settings.target - settings.slack - value + sum.down);
        points.push_back(sum);
    }
    return points;
}

std::optional<std::size_t> cusumAlarm(const std::vector<CusumPoint> &points, double threshold)
{
    const auto found = std::find_if(points.begin(), points.end(), [threshold](const CusumPoint &each) {
        return each.up > threshold || each.down > threshold;
    });
    return found == points.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - points.begin()));
}

} // namespace coachbook
