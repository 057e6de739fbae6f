// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace coachbook {

/// Runs around a centre line (Anhøj and Olesen, PLoS ONE 9(11), 2014): a shift shows as a run that is too
/// long, or as too few crossings.
struct RunsAnalysis
{
    int n = 0; ///< values that are not on the centre line
    int longestRun = 0, crossings = 0;
    int runLimit = 0;      ///< a longer run is a signal: round(log2 n) + 3
    int crossingLimit = 0; ///< fewer crossings are: the 5 % quantile of n - 1 tosses of a coin
    bool isShift() const { return n > 1 && (longestRun > runLimit || crossings < crossingLimit); }
    bool operator==(const RunsAnalysis &) const = default;
};

RunsAnalysis runsAnalysis(const std::vector<double> &values, double centre);
int longestUsualRun(int n);      ///< 24 -> 8; 0 for fewer than two
int fewestUsualCrossings(int n); ///< 24 -> 8; 0 for fewer than two

} // namespace coachbook
