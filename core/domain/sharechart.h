// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <optional>
#include <vector>

namespace coachbook {

/// So many of so many: 60 of 80 calls resolved.
struct ShareCount
{
    double count = 0;
    double of = 0;
    double share() const { return of > 0 ? count / of : 0; }
};

/// Limits of a share (0..1) over weeks of different n (p-chart): three sigma around the share of all weeks
/// together, clipped to 0..1. One a week; absent where its n is 0.
struct ShareChart
{
    double centre = 0;
    std::vector<std::optional<ConfidenceInterval>> limits;
};

/// `overdispersed` widens or narrows them by how much the weeks really differ (Laney's p'-chart, Quality
/// Engineering 14, 2002). Absent without a single observation.
std::optional<ShareChart> shareChart(const std::vector<ShareCount> &weeks, bool overdispersed = false);

} // namespace coachbook
