// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ratiosummary.h"

#include <cmath>

namespace coachbook {

SampleSummary ratioSummary(const std::vector<RatioPart> &days)
{
    SampleSummary summary;
    RatioPart all;
    for (const RatioPart &day : days) {
        if (day.of > 0) {
            all.amount += day.amount;
            all.of += day.of;
            ++summary.n;
        }
    }
    if (summary.n == 0)
        return summary;
    summary.mean = all.amount / all.of;
    if (summary.n < 2)
        return summary;
    const double usual = all.of / summary.n;
    for (const RatioPart &day : days) {
        if (day.of > 0)
            summary.variance += std::pow((day.amount - summary.mean * day.of) / usual, 2) / (summary.n - 1);
    }
    return summary;
}

} // namespace coachbook
