// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ratings.h"

namespace coachbook {

/// Intraclass correlations of Shrout and Fleiss (1979). Absent where there is nothing to divide by: all
/// ratings are the same.
struct IntraclassForms
{
    std::optional<double> oneWay;      ///< ICC(1): other raters for every unit
    std::optional<double> agreement;   ///< ICC(2): the same raters; a harsh one counts against it
    std::optional<double> consistency; ///< ICC(3): the same raters; harshness does not count
};

struct Intraclass
{
    int units = 0; ///< rated by everyone; the others are left out
    int raters = 0;
    IntraclassForms single;  ///< of one rater's score
    IntraclassForms average; ///< of the mean of them all
};
/// Absent with fewer than two complete units or two raters.
std::optional<Intraclass> intraclass(const Ratings &ratings);

/// Mean of |difference| over all pairs of ratings of the same unit. Absent without a pair.
std::optional<double> meanAbsoluteDifference(const Ratings &ratings);

struct Leniency
{
    double bias = 0; ///< mean of the rating minus the unit's mean; above 0: gives more than the others
    int units = 0;   ///< that the rater shares with another
};
/// By rater. Absent for one who shares no unit.
std::vector<std::optional<Leniency>> leniencies(const Ratings &ratings);

} // namespace coachbook
