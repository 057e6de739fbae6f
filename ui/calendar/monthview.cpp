// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"
#include "ui/viewstate/calendarwords.h"
#include <QLocale>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr int monthBand = 4, monthNarrow = 130;

} // namespace

MonthView::MonthView(CalendarModel *model, const QString &name, QWidget *parent)
    : CalendarCanvas(model, name, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthView::setPeriod(QDate month, const MonthGrid &grid)
{
    m_month = month;
    m_grid = grid;
    invalidate();
}

MonthShape MonthView::shape() const
{
    const int line = fontMetrics().height(), head = line + theme::small;
    const int gutter = theme::font(theme::Type::Secondary).pointSize() > 0
                           ? fontMetrics().horizontalAdvance(QStringLiteral("00")) + theme::related
                           : 28;
    return {QRect(gutter, head, std::max(viewport()->width() - gutter, 7),
                  std::max(viewport()->height() - head, m_grid.weeks)),
            std::max(m_grid.weeks, 1), line + theme::small, line + 3, 2};
}

void MonthView::layOut()
{
    std::vector<DayRange> ranges;
    for (const CalendarEntry &entry : entries().entries())
        ranges.push_back({entry.first, entry.last});
    for (int row = 0; row < m_grid.weeks; ++row)
        layOutRow(row, ranges);
}

/// What finds no lane is counted beside the day's number.
void MonthView::layOutRow(int row, const std::vector<DayRange> &ranges)
{
    const MonthShape month = shape();
    const std::vector<LanePlace> places = dayLanes(ranges, m_grid.day(7 * row), 7);
    MonthShape withBand = month;
    withBand.headHeight += monthBand;
    const int fit = lanesThatFit(withBand, row);
    for (std::size_t at = 0; at < places.size(); ++at) {
        const LanePlace &place = places[at];
        if (place.lane >= 0 && place.lane < fit)
            m_pieces.push_back(
                pieceOf(int(at), laneRect(month, row, place), !place.beginsBefore, !place.endsAfter, true));
    }
    const std::vector<int> hidden = hiddenByDay(places, 7, fit);
    for (int column = 0; column < 7; ++column) {
        if (hidden[std::size_t(column)] > 0)
            m_more.push_back({moreRect(monthCell(month, row, column)), false, m_grid.day(7 * row + column),
                              hidden[std::size_t(column)]});
    }
}

QRect MonthView::moreRect(const QRect &cell) const
{
    const int width =
        cell.width() < monthNarrow ? 26 : fontMetrics().horizontalAdvance(tr("+%1 more").arg(99));
    return {cell.right() - width, cell.top() + 2, width, fontMetrics().height()};
}

std::optional<CalendarSpot> MonthView::spotAt(const QPoint &at) const
{
    const std::optional<int> cell = monthCellAt(shape(), at);
    return cell ? std::optional(CalendarSpot{m_grid.day(*cell), std::nullopt}) : std::nullopt;
}

QRect MonthView::ghostRect(const CalendarMove &move) const
{
    const int cell = m_grid.cellOf(move.day).value_or(move.day < m_grid.first ? 0 : 7 * m_grid.weeks - 1);
    return monthCell(shape(), cell / 7, cell % 7);
}

QString MonthView::movedWords(const CalendarMove &move) const
{
    return move.minute ? clockText(*move.minute) : QString();
}

CalendarSpot MonthView::stepped(int key) const
{
    const int days = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -7 : 7;
    return {spot().day.addDays(days), spot().minute};
}

CalendarMove MonthView::steppedMove(const CalendarMove &move, int key) const
{
    CalendarMove to = move;
    to.day = to.day.addDays(key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -7 : 7);
    return to;
}

void MonthView::paintGround(QPainter &painter, const QRect &area)
{
    const theme::Colours &c = theme::colours();
    const MonthShape month = shape();
    painter.fillRect(area, c.surface);
    painter.setFont(theme::font(theme::Type::Secondary));
    painter.setPen(c.muted);
    for (int column = 0; column < 7; ++column) {
        const int left = month.columnLeft(column), width = month.columnLeft(column + 1) - left;
        painter.drawText(QRect(left + theme::small, 0, width - theme::small, month.area.top()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale::system().toString(m_grid.day(column), QStringLiteral("ddd")));
    }
    for (int row = 0; row < m_grid.weeks; ++row) {
        painter.setFont(theme::font(theme::Type::Secondary));
        painter.setPen(c.muted);
        painter.drawText(
            QRect(0, month.rowTop(row) + 2, month.area.left() - theme::small, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignTop, QString::number(weekNumber(m_grid.day(7 * row))));
    }
    for (int cell = 0; cell < 7 * m_grid.weeks; ++cell) {
        if (monthCell(month, cell / 7, cell % 7).intersects(area))
            paintCell(painter, cell);
    }
}

void MonthView::paintCell(QPainter &painter, int cell) const
{
    const theme::Colours &c = theme::colours();
    const QDate day = m_grid.day(cell);
    const QRect rect = monthCell(shape(), cell / 7, cell % 7);
    if (!isWorked(day))
        painter.fillRect(rect, c.window);
    if (day == entries().today())
        painter.fillRect(rect, calendarpaint::blend(c.surface, c.accent, 0.07));
    painter.fillRect(QRect(rect.left() - 1, rect.top(), 1, rect.height()), c.line);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.line);
    paintNumber(painter, rect, day);
    if (const auto band = bands().find(day); band != bands().end())
        paintBand(painter, rect, band->second, day.day());
    if (day == spot().day && hasFocus()) {
        painter.setPen(QPen(c.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

void MonthView::paintNumber(QPainter &painter, const QRect &rect, QDate day) const
{
    const theme::Colours &c = theme::colours();
    const bool isToday = day == entries().today(), isOther = day.month() != m_month.month();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(isToday ? bold : font());
    const QString text = day.day() == 1 ? QLocale::system().toString(day, QStringLiteral("d MMM"))
                                        : QString::number(day.day());
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * theme::small;
    const QRect words(rect.left() + 2, rect.top() + 2, width, fontMetrics().height());
    if (isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(words, theme::small, theme::small);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(isToday ? c.onAccent : isOther ? c.muted : c.text);
    painter.drawText(words, Qt::AlignCenter, text);
}

/// `day`: of the month; the first says its month and leaves less room.
void MonthView::paintBand(QPainter &painter, const QRect &rect, const CalendarBand &band, int day) const
{
    const theme::Colours &c = theme::colours();
    const QString number = day == 1 ? QStringLiteral("00 MMM") : QStringLiteral("00");
    const int left = rect.left() + fontMetrics().horizontalAdvance(number) + theme::related;
    const QRect room(left, rect.top() + 2, moreRect(rect).left() - left - 2, fontMetrics().height());
    const QString due = tr("%1 due").arg(band.due);
    painter.setFont(theme::font(theme::Type::Secondary));
    painter.setPen(c.muted);
    if (band.due > 0 && painter.fontMetrics().horizontalAdvance(due) <= room.width())
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, due);
    if (band.open > 0) {
        const int height = std::min(1 + band.open, monthBand);
        painter.fillRect(QRect(rect.left(), rect.bottom() - height + 1, rect.width(), height),
                         calendarpaint::blend(c.surface, c.warn, 0.55));
    }
}

} // namespace coachbook::ui
