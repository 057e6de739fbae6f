// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sharedifference.h"

#include <cmath>

namespace coachbook {

std::optional<ConfidenceInterval> shareDifference(double now, double nNow, double before, double nBefore,
                                                  double z)
{
    const std::optional<ConfidenceInterval> own = wilsonInterval(now, nNow, z);
    const std::optional<ConfidenceInterval> other = wilsonInterval(before, nBefore, z);
    if (!own || !other)
        return std::nullopt;
    const double difference = now - before;
    return ConfidenceInterval{difference - std::hypot(now - own->low, other->high - before),
                              difference + std::hypot(own->high - now, before - other->low)};
}

} // namespace coachbook
