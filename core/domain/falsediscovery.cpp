// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/falsediscovery.h"

#include <algorithm>

namespace coachbook {

std::vector<bool> standsAmongMany(const std::vector<double> &chances, double rate)
{
    std::vector<double> sorted = chances;
    std::sort(sorted.begin(), sorted.end());
    const auto all = static_cast<double>(sorted.size());
    double highest = -1;
    for (std::size_t at = 0; at < sorted.size(); ++at) {
        if (sorted[at] <= rate * static_cast<double>(at + 1) / all)
            highest = sorted[at];
    }
    std::vector<bool> stands;
    for (const double chance : chances)
        stands.push_back(chance <= highest);
    return stands;
}

} // namespace coachbook
