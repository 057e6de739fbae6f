// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace coachbook {

/// Natural process limits of single values (XmR chart; Wheeler, Understanding Variation): what a series does
/// by itself. In the unit of the series.
struct ControlLimits
{
    double centre = 0;
    double low = 0, high = 0;       ///< three sigma
    double lowTwo = 0, highTwo = 0; ///< two sigma
    double averageMove = 0;         ///< mean |x(i) - x(i-1)|; sigma is this / 1.128
    double highestMove = 0;         ///< 3.267 times that
    int n = 0;                      ///< values behind them
    bool isTrial = false;           ///< from fewer than twelve: may still change much
    bool operator==(const ControlLimits &) const = default;
};

inline constexpr int leastControlValues = 5; ///< with fewer there are no limits (Wheeler)
inline constexpr int firmControlValues = 12; ///< with fewer they are trial limits
inline constexpr int usualRunLength = 7;     ///< values on one side, or in one direction, that are no chance

/// Where the values cannot go beyond, such as 0 and 100 of a score.
struct ValueBounds
{
    std::optional<double> low, high;
};

ControlLimits controlLimitsFrom(double centre, double averageMove, int n, const ValueBounds &bounds = {});
/// A move of `highestMove` or more is left out once (NHS Making Data Count) where `screened`. Absent with
/// fewer than five values, and where all of them are equal: then nothing is known of the usual move.
std::optional<ControlLimits> controlLimits(const std::vector<double> &values, bool screened = true,
                                           const ValueBounds &bounds = {});

enum class ControlSign {
    Outside,  ///< a value beyond the limits
    OneSide,  ///< `runLength` on one side of the centre
    Trending, ///< `runLength` values each higher, or each lower, than the one before; equal ones end it
    NearLimit ///< two of three between two sigma and the limit, all three on that side
};

struct ControlSignal
{
    ControlSign sign = ControlSign::Outside;
    bool isUp = true;
    std::size_t first = 0, last = 0; ///< places in the values, both included
    bool operator==(const ControlSignal &) const = default;
};

/// What in `values` is more than chance under `limits`, by sign and then by place. Without a change, 12
/// values whose limits are their own give any sign in 4.7 % of the cases, 24 values in 15.9 %.
std::vector<ControlSignal> controlSignals(const std::vector<double> &values, const ControlLimits &limits,
                                          int runLength = usualRunLength);

} // namespace coachbook
