// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/declines.h"

#include <algorithm>
#include <numeric>

namespace coachbook {

int weeksWorse(const std::vector<WeekPoint> &series, Direction direction)
{
    if (direction == Direction::Band)
        return 0;
    int worse = 0;
    for (std::size_t at = series.size(); at > 1; --at) {
        const auto &now = series[at - 1].value;
        const auto &before = series[at - 2].value;
        if (!now || !before)
            break;
        const double gain = now->value - before->value;
        if (direction == Direction::Up ? gain >= 0 : gain <= 0)
            break;
        ++worse;
    }
    return worse;
}

double chanceOfDeclines(int weeks, int declines)
{
    if (declines < 1)
        return 1;
    if (weeks <= declines)
        return 0;
    const auto runs = static_cast<std::size_t>(declines);
    // shares[k][r]: orders of the weeks so far without the run, that end with k declines and whose last value
    // has rank r.
    std::vector<std::vector<double>> shares(runs, std::vector<double>(1, 0.0));
    shares[0][0] = 1;
    for (std::size_t size = 2; size <= static_cast<std::size_t>(weeks); ++size) {
        std::vector<std::vector<double>> next(runs, std::vector<double>(size, 0.0));
        for (std::size_t rank = 0; rank < size; ++rank) {
            for (std::size_t before = 0; before + 1 < size; ++before) {
                for (std::size_t k = 0; k < runs; ++k) {
                    const double share = shares[k][before] / static_cast<double>(size);
                    if (before < rank)
                        next[0][rank] += share;
                    else if (k + 1 < runs)
                        next[k + 1][rank] += share;
                }
            }
        }
        shares = std::move(next);
    }
    double without = 0;
    for (const std::vector<double> &each : shares)
        without += std::accumulate(each.begin(), each.end(), 0.0);
    return std::clamp(1 - without, 0.0, 1.0);
}

} // namespace coachbook
