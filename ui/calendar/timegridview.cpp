// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timegridview.h"
#include "ui/viewstate/calendarwords.h"
#include <QLocale>
#include <QScrollBar>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int gridDayMinutes = 1440, gridLowestPiece = 14, gridLeastColumn = 22, gridMostLanes = 6,
              gridSpotMinutes = 30;
constexpr int gridBandHeight = 4, gridShortestDrawn = 20;

bool isGridGround(const CalendarEntry &entry)
{
    return entry.kind == CalendarKind::Shift;
}

} // namespace

TimeGridView::TimeGridView(CalendarModel *model, const QString &name, QWidget *parent)
    : CalendarCanvas(model, name, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void TimeGridView::setPeriod(QDate first, int days, const QTimeZone &zone)
{
    m_first = first;
    m_days = days;
    m_clocks.clear();
    for (int day = 0; day < days; ++day)
        m_clocks.push_back(dayClock(first.addDays(day), zone));
    invalidate();
}

void TimeGridView::setNow(std::optional<CalendarSpot> now)
{
    m_now = now;
    viewport()->update();
}

void TimeGridView::scrollToMinute(int minute)
{
    m_showMinute = minute;
    if (!isVisible())
        return;
    updateGeometries();
    verticalScrollBar()->setValue(shape().top(minute));
    m_showMinute.reset();
}

void TimeGridView::showEvent(QShowEvent *event)
{
    CalendarCanvas::showEvent(event);
    ensureLaidOut();
    if (m_showMinute)
        scrollToMinute(*m_showMinute);
}

void TimeGridView::resizeEvent(QResizeEvent *event)
{
    CalendarCanvas::resizeEvent(event);
    updateGeometries();
}

int TimeGridView::hourHeight() const
{
    return std::max(44, fontMetrics().height() * 5 / 2);
}

int TimeGridView::headHeight() const
{
    return 2 * fontMetrics().height() + 2 * theme::small + gridBandHeight + 2;
}

int TimeGridView::laneHeight() const
{
    return fontMetrics().height() + 3;
}

TimeGridShape TimeGridView::shape() const
{
    const int gutter = std::max(fontMetrics().horizontalAdvance(hourText(10)),
                                fontMetrics().horizontalAdvance(hourText(22))) +
                       2 * theme::small + 2;
    return {gutter, std::max(viewport()->width() - gutter, m_days), m_days, hourHeight() / 60.0, 2};
}

QRect TimeGridView::scrolledArea() const
{
    const int top = headHeight() + stripHeight();
    return {0, top, viewport()->width(), std::max(viewport()->height() - top, 0)};
}

int TimeGridView::scrolledBy() const
{
    return verticalScrollBar()->value();
}

void TimeGridView::updateGeometries()
{
    const int height = shape().height() + 1, page = scrolledArea().height();
    verticalScrollBar()->setRange(0, std::max(height - page, 0));
    verticalScrollBar()->setPageStep(std::max(page, 1));
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
}

/// Only the hours move: what is seen of them is moved, and the strip that comes into sight painted.
void TimeGridView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy, scrolledArea());
}

void TimeGridView::layOut()
{
    layOutStrip();
    updateGeometries();
    for (const bool isGround : {true, false}) {
        for (int column = 0; column < m_days; ++column)
            layOutDay(column, isGround);
    }
}

void TimeGridView::layOutStrip()
{
    std::vector<DayRange> ranges;
    std::vector<int> rows;
    for (int row = 0; row < int(entries().entries().size()); ++row) {
        const CalendarEntry &entry = entries().at(row);
        if (entry.span)
            continue;
        ranges.push_back({entry.first, entry.last});
        rows.push_back(row);
    }
    const std::vector<LanePlace> places = dayLanes(ranges, m_first, m_days);
    int needed = 1;
    for (const LanePlace &place : places)
        needed = std::max(needed, place.lane + 1);
    const int room = std::max((viewport()->height() / 3 - headHeight()) / (laneHeight() + 2), 2);
    m_lanes = std::min({needed, gridMostLanes, room});
    const int shownLanes = needed > m_lanes ? m_lanes - 1 : m_lanes;
    const TimeGridShape grid = shape();
    for (std::size_t at = 0; at < places.size(); ++at) {
        const LanePlace &place = places[at];
        if (place.lane < 0 || place.lane >= shownLanes)
            continue;
        const int left = grid.dayLeft(place.from), right = grid.dayLeft(place.to + 1) - grid.gap;
        const QRect rect(left, headHeight() + place.lane * (laneHeight() + 2), right - left, laneHeight());
        Piece piece = pieceOf(rows[at], rect, !place.beginsBefore, !place.endsAfter, false);
        piece.isFixed = true;
        m_pieces.push_back(std::move(piece));
    }
    const std::vector<int> hidden = hiddenByDay(places, m_days, shownLanes);
    for (int day = 0; day < m_days; ++day) {
        if (hidden[std::size_t(day)] > 0)
            m_more.push_back({QRect(grid.dayLeft(day), headHeight() + shownLanes * (laneHeight() + 2),
                                    grid.dayWidth(day) - grid.gap, laneHeight()),
                              true, m_first.addDays(day), hidden[std::size_t(day)]});
    }
}

void TimeGridView::layOutDay(int column, bool isGround)
{
    const QDate day = m_first.addDays(column);
    std::vector<MinuteSpan> spans;
    std::vector<std::pair<int, DayPart>> parts;
    for (int row = 0; row < int(entries().entries().size()); ++row) {
        const CalendarEntry &entry = entries().at(row);
        if (!entry.span || entry.first > day || entry.last < day || isGridGround(entry) != isGround)
            continue;
        for (const DayPart &part : dayParts(entry.first, *entry.span)) {
            if (part.day == day) {
                spans.push_back(part.span);
                parts.emplace_back(row, part);
            }
        }
    }
    const TimeGridShape grid = shape();
    const int most = m_days == 1 ? std::max(grid.dayWidth(0) / gridLeastColumn, 1)
                                 : std::max(grid.dayWidth(column) / gridLeastColumn, 2);
    const OverlapLayout layout = overlapColumns(spans, gridShortestDrawn, most);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (layout.places[at].isHidden)
            continue;
        const DayPart &part = parts[at].second;
        m_pieces.push_back(pieceOf(parts[at].first,
                                   timeGridRect(grid, column, part.span, layout.places[at], gridLowestPiece),
                                   part.beginsHere, part.endsHere, true));
    }
    for (const OverlapMore &more : layout.more)
        m_more.push_back(
            {timeGridRect(grid, column, more.span, {more.column, more.columns, 1}, gridLowestPiece), false,
             day, more.count});
}

std::optional<CalendarSpot> TimeGridView::spotAt(const QPoint &at) const
{
    const TimeGridShape grid = shape();
    const QRect area = scrolledArea();
    if (!area.contains(at)) { // the strip: a day without a time
        const std::optional<TimeSpot> head = timeSpotAt(grid, {at.x(), 0}, 1);
        if (!head || at.y() < headHeight() || at.y() >= area.top())
            return std::nullopt;
        return CalendarSpot{m_first.addDays(head->day), std::nullopt};
    }
    const std::optional<TimeSpot> spot = timeSpotAt(grid, {at.x(), at.y() - area.top() + scrolledBy()}, 1);
    return spot ? std::optional(CalendarSpot{m_first.addDays(spot->day), spot->minute}) : std::nullopt;
}

QRect TimeGridView::ghostRect(const CalendarMove &move) const
{
    const TimeGridShape grid = shape();
    const int column = std::clamp(int(m_first.daysTo(move.day)), 0, m_days - 1);
    if (!move.minute)
        return {grid.dayLeft(column), headHeight(), grid.dayWidth(column) - grid.gap,
                stripHeight() - theme::small};
    return shown(timeGridRect(grid, column,
                              {*move.minute, std::min(*move.minute + move.minutes, gridDayMinutes)}, {},
                              gridLowestPiece),
                 false);
}

CalendarSpot TimeGridView::stepped(int key) const
{
    CalendarSpot to = spot();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        to.day = to.day.addDays(key == Qt::Key_Left ? -1 : 1);
        return to;
    }
    const int from = to.minute.value_or(key == Qt::Key_Down ? 8 * 60 - gridSpotMinutes : 8 * 60);
    to.minute = std::clamp(from + (key == Qt::Key_Up ? -gridSpotMinutes : gridSpotMinutes), 0,
                           gridDayMinutes - gridSpotMinutes);
    return to;
}

CalendarMove TimeGridView::steppedMove(const CalendarMove &move, int key) const
{
    CalendarMove to = move;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to.day = to.day.addDays(key == Qt::Key_Left ? -1 : 1);
    else if (!to.minute)
        to.minute = 9 * 60;
    else
        to.minute = std::clamp(*to.minute + (key == Qt::Key_Up ? -calendarStep : calendarStep), 0,
                               gridDayMinutes - calendarStep);
    return to;
}

} // namespace coachbook::ui
