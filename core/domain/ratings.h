// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace coachbook {

/// What several raters gave to the same units: [unit][rater]. Absent where a rater gave nothing; a row that
/// is shorter than others ends with raters who gave nothing.
using Ratings = std::vector<std::vector<std::optional<double>>>;

inline std::size_t raterCount(const Ratings &ratings)
{
    std::size_t raters = 0;
    for (const auto &unit : ratings)
        raters = std::max(raters, unit.size());
    return raters;
}

inline std::vector<double> given(const std::vector<std::optional<double>> &unit)
{
    std::vector<double> values;
    for (const std::optional<double> &rating : unit) {
        if (rating)
            values.push_back(*rating);
    }
    return values;
}

} // namespace coachbook
