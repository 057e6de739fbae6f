// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendargeometry.h"
#include <algorithm>

namespace coachbook {

QRect timeGridRect(const TimeGridShape &shape, int day, MinuteSpan span, const OverlapPlace &place,
                   int lowest)
{
    const int left = shape.dayLeft(day), width = shape.dayWidth(day) - shape.gap;
    const int from = left + width * place.column / place.columns;
    const int to = left + width * (place.column + place.width) / place.columns;
    const int top = shape.top(span.from);
    const int height = std::max(shape.top(span.to) - top - 1, lowest);
    return {from, top, std::max(to - from - (place.columns > 1 ? shape.gap : 0), 1), height};
}

std::optional<TimeSpot> timeSpotAt(const TimeGridShape &shape, QPoint at, int step)
{
    if (at.x() < shape.left || at.x() >= shape.left + shape.width || at.y() < 0 || at.y() >= shape.height())
        return std::nullopt;
    int day = 0;
    while (day + 1 < shape.days && at.x() >= shape.dayLeft(day + 1))
        ++day;
    const int minute = std::min(int(at.y() / shape.minuteHeight), 1439);
    return TimeSpot{day, minute / step * step};
}

Grip gripAt(const QRect &rect, QPoint at, int reach)
{
    if (!rect.contains(at))
        return Grip::None;
    const bool isNearEnd = at.y() > rect.bottom() - reach;
    if (rect.height() < 3 * reach)
        return isNearEnd && rect.height() > reach ? Grip::End : Grip::Body;
    return isNearEnd ? Grip::End : at.y() < rect.top() + reach ? Grip::Start : Grip::Body;
}

std::optional<std::size_t> rectAt(const std::vector<QRect> &rects, QPoint at)
{
    for (std::size_t i = rects.size(); i-- > 0;) {
        if (rects[i].contains(at))
            return i;
    }
    return std::nullopt;
}

QRect monthCell(const MonthShape &shape, int row, int column)
{
    return {shape.columnLeft(column), shape.rowTop(row),
            shape.columnLeft(column + 1) - shape.columnLeft(column),
            shape.rowTop(row + 1) - shape.rowTop(row)};
}

int lanesThatFit(const MonthShape &shape, int row)
{
    const int room = shape.rowTop(row + 1) - shape.rowTop(row) - shape.headHeight - shape.gap;
    return std::max(room / (shape.laneHeight + shape.gap), 0);
}

QRect laneRect(const MonthShape &shape, int row, const LanePlace &place)
{
    const int left = shape.columnLeft(place.from) + (place.beginsBefore ? 0 : shape.gap);
    const int right = shape.columnLeft(place.to + 1) - (place.endsAfter ? 0 : shape.gap);
    const int top = shape.rowTop(row) + shape.headHeight + place.lane * (shape.laneHeight + shape.gap);
    return {left, top, right - left, shape.laneHeight};
}

std::optional<int> monthCellAt(const MonthShape &shape, QPoint at)
{
    if (!shape.area.contains(at))
        return std::nullopt;
    int row = 0, column = 0;
    while (row + 1 < shape.weeks && at.y() >= shape.rowTop(row + 1))
        ++row;
    while (column < 6 && at.x() >= shape.columnLeft(column + 1))
        ++column;
    return row * 7 + column;
}

} // namespace coachbook
