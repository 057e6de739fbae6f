// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/calendarentry.h"
#include "core/storage/book.h"
#include <QColor>

class QPagedPaintDevice;
class QPainter;
class QRectF;

/// The month on the wall and the week as a list.
namespace coachbook::ui::paper {

struct CalendarPaper
{
    QDate from, to;                     ///< the first and the last day of the month, or of the week
    std::vector<CalendarEntry> entries; ///< by day and hour
    WorkCalendar calendar;
    Qt::DayOfWeek weekStart = Qt::Monday;
    bool inColour = true;
    QString teamName, supervisor;
    QDate today;
};

/// Sessions that were not cancelled, check-ins, action items and plan reviews of [from, to], leave and closed
/// days, by day and hour. Names and kinds alone: a wall is read by all.
CalendarPaper calendarPaper(Db &db, const BookSettings &settings, QDate from, QDate to, QDate today);

/// One sheet on its side: a box a day, marks by kind in shape and colour. What a day cannot hold is told in
/// its box and listed on a further page.
int drawMonthWall(QPagedPaintDevice &device, const CalendarPaper &input);
/// Day by day with a box to tick.
int drawWeekList(QPagedPaintDevice &device, const CalendarPaper &input);

/// The mark of a kind in a square; kinds differ in shape, so that they can be told apart without colour.
void paintCalendarMark(QPainter *painter, const QRectF &square, CalendarKind kind, bool inColour);
QString calendarKindWord(CalendarKind kind); ///< "session", for the legend

} // namespace coachbook::ui::paper
