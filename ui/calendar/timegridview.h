// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/walltime.h"
#include "ui/calendar/calendarcanvas.h"
#include <QTimeZone>

namespace coachbook::ui {

/// A day or a week: days across, time down, what has no time in a strip above.
class TimeGridView : public CalendarCanvas
{
    Q_OBJECT
public:
    TimeGridView(CalendarModel *model, const QString &name, QWidget *parent = nullptr);
    void setPeriod(QDate first, int days, const QTimeZone &zone);
    void setNow(std::optional<CalendarSpot> now); ///< where the line of this minute is
    void scrollToMinute(int minute);

protected:
    void layOut() override;
    std::optional<CalendarSpot> spotAt(const QPoint &at) const override;
    QRect ghostRect(const CalendarMove &move) const override;
    CalendarSpot stepped(int key) const override;
    CalendarMove steppedMove(const CalendarMove &move, int key) const override;
    bool hasHours() const override { return true; }
    QRect scrolledArea() const override;
    int scrolledBy() const override;
    void paintGround(QPainter &painter, const QRect &area) override;
    void paintFront(QPainter &painter, const QRect &area) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TimeGridShape shape() const;
    int hourHeight() const;
    int headHeight() const;
    int laneHeight() const;
    int stripHeight() const { return m_lanes * (laneHeight() + 2) + theme::small; }
    void layOutStrip();
    void layOutDay(int column, bool isGround);
    void paintColumn(QPainter &painter, int column, const QRect &area) const;
    void paintChangeOfClock(QPainter &painter, int column) const;
    void paintHours(QPainter &painter, const QRect &area) const;
    void paintHead(QPainter &painter, int column) const;
    void paintBand(QPainter &painter, int column, const CalendarBand &band) const;

    QDate m_first;
    int m_days = 7, m_lanes = 1;
    std::vector<DayClock> m_clocks; ///< one a day
    std::optional<CalendarSpot> m_now;
    std::optional<int> m_showMinute = 7 * 60 + 30; ///< to be scrolled to when there is room
};

} // namespace coachbook::ui
