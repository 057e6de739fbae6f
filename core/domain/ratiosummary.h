// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/teamcontrol.h"

namespace coachbook {

/// A day's share of a ratio: 9000 seconds in 30 calls.
struct RatioPart
{
    double amount = 0;
    double of = 0;
};

/// Sum over sum of all days that have any, with the spread of the days around it: the linearised variance of
/// a ratio (Cochran, Sampling Techniques, 6.3), times the days. A day with many calls weighs more, and calls
/// of one day need not be independent. n is the number of days.
SampleSummary ratioSummary(const std::vector<RatioPart> &days);

} // namespace coachbook
