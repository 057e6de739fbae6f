// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// The ground and the head of a day or a week.
#include "ui/calendar/timegridview.h"
#include "ui/viewstate/calendarwords.h"
#include <QLocale>

namespace coachbook::ui {

void TimeGridView::paintGround(QPainter &painter, const QRect &area)
{
    painter.fillRect(area, theme::colours().surface);
    for (int column = 0; column < m_days; ++column)
        paintColumn(painter, column, area);
    paintHours(painter, area);
    const TimeGridShape grid = shape();
    const auto columnOf = [this](QDate day) { return int(m_first.daysTo(day)); };
    if (const int column = columnOf(spot().day);
        hasFocus() && spot().minute && column >= 0 && column < m_days) {
        const QRect cell =
            shown(timeGridRect(grid, column, {*spot().minute, *spot().minute + 30}, {}, 10), false);
        painter.setPen(QPen(theme::colours().accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
    if (m_now && m_now->minute && columnOf(m_now->day) >= 0 && columnOf(m_now->day) < m_days) {
        const int column = columnOf(m_now->day);
        const QRect line =
            shown(QRect(grid.dayLeft(column), grid.top(*m_now->minute), grid.dayWidth(column), 2), false);
        painter.fillRect(line, theme::colours().bad);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::colours().bad);
        painter.drawEllipse(line.left() - 3, line.top() - 2, 6, 6);
    }
}

void TimeGridView::paintColumn(QPainter &painter, int column, const QRect &area) const
{
    const theme::Colours &c = theme::colours();
    const TimeGridShape grid = shape();
    const QDate day = m_first.addDays(column);
    const QRect whole = shown(QRect(grid.dayLeft(column), 0, grid.dayWidth(column), grid.height()), false);
    if (!whole.intersects(area))
        return;
    if (!isWorked(day))
        painter.fillRect(whole.intersected(area), c.window);
    if (day == entries().today())
        painter.fillRect(whole.intersected(area), calendarpaint::blend(c.surface, c.accent, 0.05));
    paintChangeOfClock(painter, column);
    painter.fillRect(QRect(whole.left() - 1, area.top(), 1, area.height()), c.line);
}

void TimeGridView::paintChangeOfClock(QPainter &painter, int column) const
{
    const theme::Colours &c = theme::colours();
    const DayClock &clock = m_clocks[std::size_t(column)];
    const auto paint = [&](MinuteSpan span, Qt::BrushStyle pattern, const QString &text) {
        const TimeGridShape grid = shape();
        const QRect rect = shown(QRect(grid.dayLeft(column), grid.top(span.from), grid.dayWidth(column) - 1,
                                       grid.top(span.to) - grid.top(span.from)),
                                 false);
        painter.fillRect(rect, QBrush(c.line, pattern));
        painter.setPen(c.muted);
        painter.setFont(theme::font(theme::Type::Secondary));
        painter.drawText(rect.adjusted(theme::small, 0, -2, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    };
    if (clock.skipped)
        paint(*clock.skipped, Qt::FDiagPattern, tr("Skipped: clocks go forward"));
    if (clock.repeated)
        paint(*clock.repeated, Qt::Dense6Pattern, tr("Comes twice: clocks go back"));
}

void TimeGridView::paintHours(QPainter &painter, const QRect &area) const
{
    const theme::Colours &c = theme::colours();
    const TimeGridShape grid = shape();
    painter.setFont(theme::font(theme::Type::Secondary));
    const int line = painter.fontMetrics().height();
    for (int hour = 0; hour < 24; ++hour) {
        const int y = shown(QRect(0, grid.top(60 * hour), 1, 1), false).top();
        if (y - line > area.bottom() || y + hourHeight() < area.top())
            continue;
        painter.fillRect(QRect(grid.left, y, grid.width, 1), c.line);
        painter.fillRect(QRect(grid.left, y + hourHeight() / 2, grid.width, 1),
                         calendarpaint::blend(c.surface, c.line, 0.45));
        if (hour == 0)
            continue;
        painter.setPen(c.muted);
        painter.drawText(QRect(0, y - line / 2, grid.left - theme::small - 2, line),
                         Qt::AlignRight | Qt::AlignVCenter, hourText(hour));
    }
}

void TimeGridView::paintFront(QPainter &painter, const QRect &area)
{
    const theme::Colours &c = theme::colours();
    const QRect head(0, 0, viewport()->width(), scrolledArea().top());
    if (!head.intersects(area))
        return;
    painter.fillRect(head, c.surface);
    for (int column = 0; column < m_days; ++column)
        paintHead(painter, column);
    painter.fillRect(QRect(0, head.bottom(), head.width(), 1), c.line);
}

void TimeGridView::paintHead(QPainter &painter, int column) const
{
    const theme::Colours &c = theme::colours();
    const TimeGridShape grid = shape();
    const QDate day = m_first.addDays(column);
    const bool isToday = day == entries().today();
    const int line = fontMetrics().height();
    const QRect cell(grid.dayLeft(column), theme::small, grid.dayWidth(column) - grid.gap, line);
    painter.fillRect(QRect(grid.dayLeft(column) - 1, 0, 1, scrolledArea().top()), c.line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(isToday ? bold : font());
    const QString text = QLocale::system().toString(day, QStringLiteral("ddd d"));
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * theme::small;
    const QRect words(cell.left() + 2, cell.top(), qMin(width, cell.width()), line);
    if (isToday) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(words, theme::small, theme::small);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(isToday ? c.onAccent : isWorked(day) ? c.text : c.muted);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
    if (const auto band = bands().find(day); band != bands().end())
        paintBand(painter, column, band->second);
}

/// What is due: a thin band as long as windows are open, and how many end; at the right a bar for how full
/// the day is.
void TimeGridView::paintBand(QPainter &painter, int column, const CalendarBand &band) const
{
    const theme::Colours &c = theme::colours();
    const TimeGridShape grid = shape();
    const int line = fontMetrics().height(), left = grid.dayLeft(column),
              width = grid.dayWidth(column) - grid.gap;
    painter.setFont(theme::font(theme::Type::Secondary));
    QStringList words;
    if (band.due > 0)
        words << tr("%1 due").arg(band.due);
    if (band.minutes > 0)
        words << (band.minutes < 60
                      ? tr("%1 min").arg(band.minutes)
                      : tr("%1 h").arg(QLocale::system().toString(band.minutes / 60.0, 'g', 2)));
    painter.setPen(c.muted);
    const QString text = painter.fontMetrics().elidedText(words.join(tr(" · ", "between two figures")),
                                                          Qt::ElideRight, width - 6);
    painter.drawText(QRect(left + 2 + theme::small, theme::small + line, width - 6, line),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
    if (band.open > 0) {
        const int height = qMin(1 + band.open, 4);
        painter.fillRect(QRect(left, 2 * line + 2 * theme::small + 4 - height, width + grid.gap, height),
                         calendarpaint::blend(c.surface, c.warn, 0.55));
    }
}

} // namespace coachbook::ui
