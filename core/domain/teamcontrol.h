// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <optional>
#include <vector>

namespace coachbook {

/// Values of one side of a comparison: their mean, spread and number.
struct SampleSummary
{
    double mean = 0;
    double variance = 0; ///< of the values, by n - 1; 0 with one value
    int n = 0;
    bool operator==(const SampleSummary &) const = default;
};
SampleSummary summaryOf(const std::vector<double> &values);

/// A difference of means with what is needed to judge it.
struct MeanChange
{
    double change = 0;
    double standardError = 0;
    double degrees = 0; ///< of freedom, by Welch and Satterthwaite
    ConfidenceInterval interval;
    bool operator==(const MeanChange &) const = default;
};

/// now - before. Absent with fewer than two values on a side.
std::optional<MeanChange> meanChange(const SampleSummary &before, const SampleSummary &now,
                                     double confidence = 0.95);

/// By how much an agent changed more than the team: (own now - own before) - (team's now - team's before).
/// The team are teammates who were not coached, in the same weeks. Absent with fewer than two values
/// anywhere. It is shown beside the two changes and never stands for them, and says nothing of a cause.
std::optional<MeanChange> changeBeyondTeam(const SampleSummary &before, const SampleSummary &now,
                                           const SampleSummary &teamBefore, const SampleSummary &teamNow,
                                           double confidence = 0.95);

} // namespace coachbook
