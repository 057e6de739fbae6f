// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schedule.h"
#include <climits>

namespace coachbook {

/// Where a span of a day stands beside those it overlaps: in `column` of `columns`, `width` columns wide.
struct OverlapPlace
{
    int column = 0, columns = 1, width = 1;
    bool isHidden = false; ///< there was no room; an OverlapMore stands for it
    bool operator==(const OverlapPlace &) const = default;
};

/// Stands in the last column for the spans that found no room.
struct OverlapMore
{
    MinuteSpan span;
    int count = 0, column = 0, columns = 1;
    bool operator==(const OverlapMore &) const = default;
};

struct OverlapLayout
{
    std::vector<OverlapPlace> places; ///< one a span, in the order they were given
    std::vector<OverlapMore> more;    ///< by start
};

/// CAL-1: spans that overlap stand side by side, each as wide as it can be; those that begin first are left,
/// of two that begin together the longer one. A span counts as `shortest` minutes long at least, as it is
/// drawn. With more than `atMost` columns the last one says how many are not shown.
OverlapLayout overlapColumns(const std::vector<MinuteSpan> &spans, int shortest, int atMost = INT_MAX);

} // namespace coachbook
