// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ratings.h"

namespace coachbook::test {

using Table = std::vector<std::vector<int>>; ///< [category of the first rater][of the second]: units

/// The ratings behind a table of two raters; categories are 1, 2, 3 ...
inline Ratings ratingsOf(const Table &table)
{
    Ratings ratings;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (std::size_t column = 0; column < table.size(); ++column) {
            for (int unit = 0; unit < table[row][column]; ++unit)
                ratings.push_back({static_cast<double>(row + 1), static_cast<double>(column + 1)});
        }
    }
    return ratings;
}

inline std::vector<double> categoriesTo(std::size_t last)
{
    std::vector<double> categories;
    for (std::size_t category = 1; category <= last; ++category)
        categories.push_back(static_cast<double>(category));
    return categories;
}

/// Krippendorff's example: four raters, twelve units, five categories, some ratings missing.
inline Ratings fourRaters()
{
    const std::optional<double> none;
    return {{1, 1, none, 1}, {2, 2, 3, 2},    {3, 3, 3, 3},       {3, 3, 3, 3},
            {2, 2, 2, 2},    {1, 2, 3, 4},    {4, 4, 4, 4},       {1, 1, 2, 1},
            {2, 2, 2, 2},    {none, 5, 5, 5}, {none, none, 1, 1}, {none, none, 3, none}};
}

} // namespace coachbook::test
