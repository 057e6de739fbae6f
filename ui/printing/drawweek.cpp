// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The week as a list: day by day, with a box to tick.
#include "ui/printing/calendarpaper.h"
#include "ui/printing/paperbuilder.h"
#include "ui/viewstate/calendarfilewords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/paperwords.h"
#include <QPagedPaintDevice>
#include <QPainter>

namespace coachbook::ui::paper {

namespace {

constexpr qreal weekMark = pt(8), weekTimes = pt(78), weekTick = pt(9);

QString spanWords(const CalendarEntry &entry)
{
    if (!entry.span)
        return Words::tr("all day");
    const auto at = [](int minute) { return timeWords(QTime(0, 0).addSecs(minute % 1440 * 60)); };
    return Words::tr("%1 to %2", "10:00 to 10:30").arg(at(entry.span->from), at(entry.span->to));
}

Piece entryPiece(const CalendarEntry &entry, qreal width, bool inColour, bool isLast)
{
    const qreal height = lineHeight(Style::Body) + pt(4);
    return {
        height, 0, !isLast, -1, [entry, width, height, inColour](QPainter *painter, qreal left, qreal top) {
            const qreal middle = top + height / 2;
            paintCalendarMark(painter, {left, middle - weekMark / 2, weekMark, weekMark}, entry.kind,
                              inColour);
            drawLine(painter, {left + weekMark + pt(6), top, weekTimes, height}, spanWords(entry),
                     Style::Figure, Qt::AlignLeft | Qt::AlignVCenter);
            const qreal text = left + weekMark + pt(6) + weekTimes;
            drawLine(painter, {text, top, left + width - weekTick - pt(6) - text, height},
                     givenOutTitle(entry, false), Style::Body, Qt::AlignLeft | Qt::AlignVCenter,
                     entry.isDone ? softInk() : ink());
            painter->setPen(QPen(ruleInk(), pt(0.7)));
            painter->setBrush(entry.isDone ? QBrush(softInk()) : QBrush(Qt::NoBrush));
            if (entry.kind != CalendarKind::Leave)
                painter->drawRect(QRectF(left + width - weekTick, middle - weekTick / 2, weekTick, weekTick));
            painter->setPen(QPen(thinRuleInk(), pt(0.4)));
            painter->drawLine(QPointF(left, top + height), QPointF(left + width, top + height));
        }};
}

void append(Flow &to, Flow &&from)
{
    to.pieces.insert(to.pieces.end(), std::make_move_iterator(from.pieces.begin()),
                     std::make_move_iterator(from.pieces.end()));
}

void addDay(Flow &flow, const CalendarPaper &input, QDate day, qreal width)
{
    std::vector<CalendarEntry> entries;
    for (const CalendarEntry &each : input.entries) {
        if (each.first <= day && day <= each.last)
            entries.push_back(each);
    }
    const QString closed = input.calendar.holidayName(day).value_or(QString());
    if (entries.empty() && !input.calendar.isWorkingDay(day) && closed.isEmpty())
        return; // an empty Sunday says nothing
    PaperBuilder paper(width);
    paper.heading(longDayText(day), closed);
    if (entries.empty())
        paper.paragraph(Words::tr("Nothing planned."), Style::Emphasis);
    Flow head = paper.take();
    if (!entries.empty())
        head.pieces.back().keepWithNext = true;
    append(flow, std::move(head));
    for (std::size_t i = 0; i < entries.size(); ++i)
        flow.pieces.push_back(entryPiece(entries[i], width, input.inColour, i > 0 || entries.size() == 1));
}

} // namespace

int drawWeekList(QPagedPaintDevice &device, const CalendarPaper &input)
{
    if (device.pageLayout().orientation() != QPageLayout::Portrait)
        device.setPageOrientation(QPageLayout::Portrait);
    const qreal width = pageSpace(device).width;
    const QString title = Words::tr("Week %1, %2 to %3", "Week 48, 23 Nov 2026 to 29 Nov 2026")
                              .arg(input.from.weekNumber())
                              .arg(yearDay(input.from), yearDay(input.to));
    PaperBuilder head(width);
    head.title(title, joined({input.teamName, input.supervisor}));
    Flow flow = head.take();
    for (QDate day = input.from; day <= input.to; day = day.addDays(1))
        addDay(flow, input, day, width);
    PageFrame frame;
    frame.headerLeft = input.teamName;
    frame.headerRight = title;
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.supervisor});
    return drawPages(device, flow, frame);
}

} // namespace coachbook::ui::paper
