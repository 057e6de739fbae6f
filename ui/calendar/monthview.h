// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcanvas.h"

namespace coachbook::ui {

/// The weeks of a month, entries as bars, and "more" where they do not fit.
class MonthView : public CalendarCanvas
{
    Q_OBJECT
public:
    MonthView(CalendarModel *model, const QString &name, QWidget *parent = nullptr);
    void setPeriod(QDate month, const MonthGrid &grid);

protected:
    void layOut() override;
    std::optional<CalendarSpot> spotAt(const QPoint &at) const override;
    QRect ghostRect(const CalendarMove &move) const override;
    CalendarSpot stepped(int key) const override;
    CalendarMove steppedMove(const CalendarMove &move, int key) const override;
    bool hasHours() const override { return false; }
    void paintGround(QPainter &painter, const QRect &area) override;
    QString movedWords(const CalendarMove &move) const override;

private:
    MonthShape shape() const;
    void layOutRow(int row, const std::vector<DayRange> &ranges);
    QRect moreRect(const QRect &cell) const;
    void paintCell(QPainter &painter, int cell) const;
    void paintNumber(QPainter &painter, const QRect &rect, QDate day) const;
    void paintBand(QPainter &painter, const QRect &rect, const CalendarBand &band, int day) const;

    QDate m_month;
    MonthGrid m_grid;
};

} // namespace coachbook::ui
