// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace coachbook {

/// Whole numbers in proportion to `weights` that add up to `total` (Hamilton, largest remainder; of equal
/// remainders the larger weight, then the first), none above its cap: what a cap leaves over goes to the
/// others. Where no weight is left, in proportion to the caps. Less than `total` only when the caps are less.
std::vector<qint64> apportion(qint64 total, const std::vector<double> &weights,
                              const std::vector<qint64> &caps);

} // namespace coachbook
