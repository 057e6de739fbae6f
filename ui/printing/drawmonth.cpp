// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The month on the wall: a box a day, on one sheet that lies on its side.
#include "ui/printing/calendarpaper.h"
#include "ui/printing/paperbuilder.h"
#include "ui/viewstate/calendarfilewords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/paperwords.h"
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <climits>

namespace coachbook::ui::paper {

namespace {

constexpr int daysAWeek = 7;
constexpr qreal boxPadding = pt(3), wallMarkSize = pt(6);
constexpr CalendarKind legendKinds[]{CalendarKind::Session, CalendarKind::CheckIn, CalendarKind::ActionItem,
                                     CalendarKind::PlanReview, CalendarKind::Leave};

/// Dark enough to be told apart from white paper, and from each other by people who see red and green alike.
QColor markColour(CalendarKind kind, bool inColour)
{
    if (!inColour)
        return ink();
    switch (kind) {
    case CalendarKind::Session:
        return {0x1F, 0x5F, 0xA8};
    case CalendarKind::CheckIn:
        return {0x00, 0x7A, 0x6C};
    case CalendarKind::ActionItem:
        return {0xB3, 0x5C, 0x00};
    case CalendarKind::PlanReview:
        return {0x7A, 0x3E, 0x9D};
    default:
        return softInk();
    }
}

QString hourOf(const CalendarEntry &entry)
{
    constexpr int secondsOfMinute = 60, minutesOfDay = 1440;
    return timeWords(QTime(0, 0).addSecs(entry.span->from % minutesOfDay * secondsOfMinute));
}

QString lineOf(const CalendarEntry &entry)
{
    const QString what = entry.agentName.isEmpty() ? givenOutTitle(entry, false) : entry.agentName;
    return entry.span ? QStringLiteral("%1 %2").arg(hourOf(entry), what) : what;
}

/// Sessions first, by their hour; leave last. A check-in or an action item that is done needs no place.
std::vector<CalendarEntry> entriesOn(const CalendarPaper &input, QDate day)
{
    std::vector<CalendarEntry> entries;
    for (const CalendarEntry &each : input.entries) {
        const bool isSession = each.kind == CalendarKind::Session;
        const bool isMeant =
            each.kind == CalendarKind::Leave ? input.calendar.isWorkingDay(day) : isSession || !each.isDone;
        if (isMeant && each.first <= day && day <= each.last)
            entries.push_back(each);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::pair(a.kind, a.span ? a.span->from : INT_MAX) <
               std::pair(b.kind, b.span ? b.span->from : INT_MAX);
    });
    return entries;
}

struct DayBox
{
    QDate day;
    bool isOfMonth = true;
    QString closed; ///< name of the closed day
    bool isWorked = true;
    std::vector<CalendarEntry> entries;
};

DayBox boxOf(const CalendarPaper &input, QDate day)
{
    DayBox box;
    box.day = day;
    box.isOfMonth = day >= input.from && day <= input.to;
    box.isWorked = input.calendar.isWorkingDay(day);
    box.closed = input.calendar.holidayName(day).value_or(QString());
    if (box.isOfMonth)
        box.entries = entriesOn(input, day);
    return box;
}

std::vector<DayBox> boxesOf(const CalendarPaper &input)
{
    const int before = (input.from.dayOfWeek() - int(input.weekStart) + daysAWeek) % daysAWeek;
    std::vector<DayBox> boxes;
    for (QDate day = input.from.addDays(-before); day <= input.to || boxes.size() % daysAWeek != 0;
         day = day.addDays(1))
        boxes.push_back(boxOf(input, day));
    return boxes;
}

/// Lines of entries that a box of this height can hold, below the line of its day.
std::size_t linesIn(qreal height)
{
    const qreal left = height - boxPadding * 2 - lineHeight(Style::SmallStrong);
    return static_cast<std::size_t>(std::max(0.0, left / lineHeight(Style::Small)));
}

/// One line is left for "3 more" where not all of them fit.
std::size_t shownIn(const DayBox &box, qreal height)
{
    const std::size_t lines = linesIn(height);
    return box.entries.size() <= lines ? box.entries.size() : std::max<std::size_t>(lines, 1) - 1;
}

void drawEntry(QPainter *painter, const QRectF &line, const CalendarEntry &entry, bool inColour)
{
    const QRectF mark(line.left(), line.center().y() - wallMarkSize / 2, wallMarkSize, wallMarkSize);
    paintCalendarMark(painter, mark, entry.kind, inColour);
    drawLine(painter, line.adjusted(wallMarkSize + pt(3), 0, 0, 0), lineOf(entry), Style::Small,
             Qt::AlignLeft, entry.isDone ? softInk() : ink());
}

void drawDayLine(QPainter *painter, const QRectF &line, const DayBox &box)
{
    const QString number = QString::number(box.day.day());
    drawLine(painter, line, number, Style::SmallStrong, Qt::AlignLeft, box.isOfMonth ? ink() : softInk());
    if (!box.closed.isEmpty())
        drawLine(painter, line.adjusted(textWidth(number, Style::SmallStrong) + pt(6), 0, 0, 0), box.closed,
                 Style::Small, Qt::AlignRight, softInk());
}

void drawBox(QPainter *painter, const QRectF &area, const DayBox &box, bool inColour)
{
    // Grey that is still there after a photocopy, and light enough to write on.
    if (!box.isOfMonth || !box.isWorked)
        painter->fillRect(area, QColor(0xF0, 0xF0, 0xF0));
    painter->setPen(QPen(ruleInk(), pt(0.5)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(area);
    const QRectF inner = area.adjusted(boxPadding, boxPadding, -boxPadding, -boxPadding);
    drawDayLine(painter, {inner.left(), inner.top(), inner.width(), lineHeight(Style::SmallStrong)}, box);
    const qreal step = lineHeight(Style::Small);
    qreal top = inner.top() + lineHeight(Style::SmallStrong);
    const std::size_t shown = shownIn(box, area.height());
    for (std::size_t i = 0; i < shown; ++i, top += step)
        drawEntry(painter, {inner.left(), top, inner.width(), step}, box.entries[i], inColour);
    if (shown < box.entries.size())
        drawLine(painter, {inner.left(), top, inner.width(), step},
                 Words::tr("and %1 more").arg(box.entries.size() - shown), Style::Small, Qt::AlignLeft,
                 ink());
}

Piece weekdayPiece(const CalendarPaper &input, qreal width)
{
    const Qt::DayOfWeek start = input.weekStart;
    return {lineHeight(Style::SmallStrong), pt(4), true, -1,
            [start, width](QPainter *painter, qreal left, qreal top) {
                const qreal column = width / daysAWeek;
                for (int i = 0; i < daysAWeek; ++i) {
                    const int day = (int(start) - 1 + i) % daysAWeek + 1;
                    drawLine(painter,
                             {left + i * column + boxPadding, top, column, lineHeight(Style::SmallStrong)},
                             QLocale::system().standaloneDayName(day, QLocale::LongFormat),
                             Style::SmallStrong, Qt::AlignLeft);
                }
            }};
}

Piece weekPiece(std::vector<DayBox> boxes, qreal width, qreal height, bool inColour)
{
    return {height, 0, true, -1,
            [boxes = std::move(boxes), width, height, inColour](QPainter *painter, qreal left, qreal top) {
                const qreal column = width / daysAWeek;
                for (std::size_t i = 0; i < boxes.size(); ++i)
                    drawBox(painter, {left + qreal(i) * column, top, column, height}, boxes[i], inColour);
            }};
}

Piece legendPiece(bool inColour)
{
    return {lineHeight(Style::Small), pt(5), false, -1, [inColour](QPainter *painter, qreal left, qreal top) {
                const qreal height = lineHeight(Style::Small);
                for (const CalendarKind kind : legendKinds) {
                    paintCalendarMark(painter,
                                      {left, top + (height - wallMarkSize) / 2, wallMarkSize, wallMarkSize},
                                      kind, inColour);
                    const QString word = calendarKindWord(kind);
                    const qreal width = textWidth(word, Style::Small) + pt(2);
                    drawLine(painter, {left + wallMarkSize + pt(4), top, width, height}, word, Style::Small,
                             Qt::AlignLeft);
                    left += wallMarkSize + width + pt(18);
                }
            }};
}

/// What the boxes could not hold, whole days, so that nothing has to be put together from two places.
void addOverflow(Flow &flow, const std::vector<DayBox> &boxes, qreal height, qreal width)
{
    PaperBuilder paper(width);
    bool isFirst = true;
    for (const DayBox &box : boxes) {
        if (shownIn(box, height) == box.entries.size())
            continue;
        if (isFirst)
            paper.heading(Words::tr("Days with more than their box holds"));
        isFirst = false;
        QStringList lines;
        for (const CalendarEntry &entry : box.entries) {
            const QString title = givenOutTitle(entry, false);
            lines << (entry.span ? QStringLiteral("%1 %2").arg(hourOf(entry), title) : title);
        }
        paper.item({weekdayYearDay(box.day), lines.join(QStringLiteral("; ")), pt(96)});
        paper.space(pt(3));
    }
    if (isFirst)
        return;
    Flow more = paper.take();
    flow.pieces.insert(flow.pieces.end(), std::make_move_iterator(more.pieces.begin()),
                       std::make_move_iterator(more.pieces.end()));
}

} // namespace

QString calendarKindWord(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Session:
        return Words::tr("session");
    case CalendarKind::CheckIn:
        return Words::tr("check-in");
    case CalendarKind::ActionItem:
        return Words::tr("action item due");
    case CalendarKind::PlanReview:
        return Words::tr("plan review");
    case CalendarKind::Leave:
        return Words::tr("leave");
    default:
        return {};
    }
}

void paintCalendarMark(QPainter *painter, const QRectF &square, CalendarKind kind, bool inColour)
{
    const QColor colour = markColour(kind, inColour);
    const qreal line = square.width() / 7;
    const QRectF inner = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, line));
    painter->setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (kind) {
    case CalendarKind::Session:
        painter->fillRect(square, colour);
        break;
    case CalendarKind::CheckIn:
        painter->drawEllipse(inner);
        break;
    case CalendarKind::ActionItem:
        path.addPolygon(QPolygonF({{inner.left(), inner.bottom()},
                                   {inner.right(), inner.bottom()},
                                   {inner.center().x(), inner.top()}}));
        path.closeSubpath();
        painter->fillPath(path, colour);
        break;
    case CalendarKind::PlanReview:
        path.addPolygon(QPolygonF({{inner.center().x(), inner.top()},
                                   {inner.right(), inner.center().y()},
                                   {inner.center().x(), inner.bottom()},
                                   {inner.left(), inner.center().y()}}));
        path.closeSubpath();
        painter->drawPath(path);
        break;
    default: // leave: two bars, as for a pause
        painter->fillRect(QRectF(square.left() + line, square.top(), line * 1.6, square.height()), colour);
        painter->fillRect(QRectF(square.right() - line * 2.6, square.top(), line * 1.6, square.height()),
                          colour);
        break;
    }
    painter->restore();
}

int drawMonthWall(QPagedPaintDevice &device, const CalendarPaper &input)
{
    if (device.pageLayout().orientation() != QPageLayout::Landscape)
        device.setPageOrientation(QPageLayout::Landscape);
    const PageSpace space = pageSpace(device);
    PaperBuilder head(space.width);
    head.title(QLocale::system().toString(input.from, QStringLiteral("MMMM yyyy")),
               {}); // whose it is stands at the head and the foot of the page
    Flow flow = head.take();
    qreal used = lineHeight(Style::SmallStrong) + lineHeight(Style::Small) + pt(10);
    for (const Piece &piece : flow.pieces)
        used += piece.height + piece.before;
    for (Piece &piece : flow.pieces)
        piece.keepWithNext = true;
    flow.pieces.push_back(weekdayPiece(input, space.width));
    const std::vector<DayBox> boxes = boxesOf(input);
    const auto weeks = boxes.size() / daysAWeek;
    const qreal height = std::max(pt(30), (space.height - used) / qreal(weeks) - pt(0.2));
    for (std::size_t week = 0; week < weeks; ++week) {
        const auto first = boxes.begin() + std::ptrdiff_t(week * daysAWeek);
        flow.pieces.push_back(weekPiece({first, first + daysAWeek}, space.width, height, input.inColour));
    }
    flow.pieces.push_back(legendPiece(input.inColour));
    addOverflow(flow, boxes, height, space.width);
    PageFrame frame;
    frame.headerLeft = input.teamName;
    frame.headerRight = QLocale::system().toString(input.from, QStringLiteral("MMMM yyyy"));
    frame.footerLeft = joined({Words::tr("Printed %1").arg(yearDay(input.today)), input.supervisor});
    return drawPages(device, flow, frame);
}

} // namespace coachbook::ui::paper
