// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/monthgrid.h"
#include "core/domain/overlapcolumns.h"
#include <QPoint>
#include <QRect>

/// Where things of the calendar are painted, and what is under a point. Lengths are pixels.
namespace coachbook {

/// Days beside each other, time running down.
struct TimeGridShape
{
    int left = 0, width = 0; ///< of the days together, right of the hours
    int days = 7;
    double minuteHeight = 1;
    int gap = 2; ///< between things that stand side by side
    int dayLeft(int day) const { return left + width * day / days; }
    int dayWidth(int day) const { return dayLeft(day + 1) - dayLeft(day); }
    int height() const { return int(1440 * minuteHeight); }
    int top(int minute) const { return int(minute * minuteHeight); }
};
/// Never lower than `lowest`, so that it can be taken.
QRect timeGridRect(const TimeGridShape &shape, int day, MinuteSpan span, const OverlapPlace &place,
                   int lowest);

struct TimeSpot
{
    int day = 0;    ///< column
    int minute = 0; ///< since midnight
    bool operator==(const TimeSpot &) const = default;
};
/// The day and the minute under a point, the minute down to a multiple of `step`; a point outside belongs to
/// nothing.
std::optional<TimeSpot> timeSpotAt(const TimeGridShape &shape, QPoint at, int step);

/// Where a thing is taken: to be moved, or to begin or end at another time.
enum class Grip { None, Body, Start, End };
/// `reach`: how near to the edge is the edge; a thing too low for two edges and a middle has only its end.
Grip gripAt(const QRect &rect, QPoint at, int reach);
/// The thing under a point: of those that lie on each other the one painted last. Absent: nothing.
std::optional<std::size_t> rectAt(const std::vector<QRect> &rects, QPoint at);

/// The weeks of a month below each other.
struct MonthShape
{
    QRect area; ///< of the days together
    int weeks = 6;
    int headHeight = 20; ///< of a day, with its number
    int laneHeight = 20;
    int gap = 2;
    int rowTop(int row) const { return area.top() + area.height() * row / weeks; }
    int columnLeft(int column) const { return area.left() + area.width() * column / 7; }
};
QRect monthCell(const MonthShape &shape, int row, int column);
/// Lanes that fit into the row; the last one is kept for "more" where not all do.
int lanesThatFit(const MonthShape &shape, int row);
QRect laneRect(const MonthShape &shape, int row, const LanePlace &place);
std::optional<int> monthCellAt(const MonthShape &shape, QPoint at); ///< by row, from 0

} // namespace coachbook
