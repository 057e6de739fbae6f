// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace coachbook {

/// How the weekly values of a team differ: between the agents, and of one agent from week to week.
struct VarianceSplit
{
    double mean = 0;                ///< of all weeks
    double between = 0, within = 0; ///< variances, in squares of the KPI's unit; between is never under 0
    int agents = 0;
    bool operator==(const VarianceSplit &) const = default;
};

inline constexpr int leastSplitAgents = 5, leastSplitWeeks = 4;
inline constexpr double usualReliability = 0.5; ///< where a team is too small to tell its own

/// One-way random analysis of variance over agents and weeks; agents with under four weeks are left out.
/// Absent with fewer than five agents.
std::optional<VarianceSplit> varianceSplit(const std::vector<std::vector<double>> &weeksOfAgents);

/// How much of a difference between agents' means of `weeks` weeks is real, 0..1. 0 where the agents cannot
/// be told apart.
double reliability(const VarianceSplit &split, double weeks);

/// The best guess of an agent's true mean (Kelley): `mean` of the team, drawn to `value` by `reliability`.
double shrunkenMean(double mean, double value, double reliability);
/// By how much the next mean is expected to move to the team's by itself: (1 - reliability) (mean - value).
double expectedRegression(double mean, double value, double reliability);

/// The same of all who were picked because their mean of `weeks` weeks was under `cut` (Barnett, van der Pols
/// and Dobson, Int. J. Epidemiol. 34:215, 2005). 0 where nobody's values vary.
double expectedRegressionUnder(double cut, const VarianceSplit &split, double weeks);

} // namespace coachbook
