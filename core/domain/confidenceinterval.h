// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook {

/// Where the true value lies in 95 % of the cases, unless its maker was asked for another confidence.
struct ConfidenceInterval
{
    double low = 0;
    double high = 0;
    bool operator==(const ConfidenceInterval &) const = default;
};

/// Two that touch overlap: their difference proves nothing.
constexpr bool overlap(const ConfidenceInterval &a, const ConfidenceInterval &b)
{
    return a.low <= b.high && b.low <= a.high;
}

} // namespace coachbook
