// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace coachbook {

/// Share of Student's t distribution below `t`. `degrees` of freedom above 0, not always whole; infinity
/// gives the normal distribution. By the incomplete beta function, Abramowitz and Stegun 26.7.1.
double studentT(double t, double degrees);
/// Share of it above `t` >= 0; as exact where it is tiny.
double studentTTail(double t, double degrees);

/// Where `share` of it lies below: 0.975 at 9 degrees -> 2.262. Absent unless 0 < share < 1 and degrees > 0.
std::optional<double> studentTQuantile(double share, double degrees);
std::optional<double> normalQuantile(double share); ///< 0.975 -> 1.960

} // namespace coachbook
