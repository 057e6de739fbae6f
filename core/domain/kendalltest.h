// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace coachbook {

/// Whether a series rises or falls at all, whatever the shape of it (Kendall; Mann 1945).
struct KendallTest
{
    int score = 0;     ///< S: pairs that rise less pairs that fall
    double chance = 1; ///< two-sided: how often a series without a trend gives such a score
    int n = 0;
    bool operator==(const KendallTest &) const = default;
};

/// Exact where no two values are equal, else by the normal distribution with ties. Absent under two values.
std::optional<KendallTest> kendallTest(const std::vector<double> &values);

/// How often |S| is `score` or more by chance in a series of `n` different values.
double kendallChance(int n, int score);
/// The smallest |S| that is rarer than `level`; absent where none is: four weeks can never prove a trend.
std::optional<int> kendallCritical(int n, double level = 0.05);

} // namespace coachbook
