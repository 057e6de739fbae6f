// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace coachbook {

/// Many agents are looked at at once: which of their chances stand when at most `rate` of what is said to
/// stand may be luck (Benjamini and Hochberg, J. R. Stat. Soc. B 57:289, 1995). In the order given.
std::vector<bool> standsAmongMany(const std::vector<double> &chances, double rate = 0.05);

} // namespace coachbook
