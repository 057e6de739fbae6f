// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace coachbook {

/// What a comparison of two means can tell at all, with values that spread by `sd`.

/// The smallest change that is not chance at 95 %: 1.96 sqrt(sd^2 / before + sd^2 / now). Absent without a
/// value on either side.
std::optional<double> detectableChange(double sd, int before, int now);

/// Values needed on each side to find a true change of `change` with 80 % power at 95 % confidence. Absent
/// unless both are above 0.
std::optional<int> valuesToFind(double change, double sd);

} // namespace coachbook
