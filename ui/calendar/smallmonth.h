// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/monthgrid.h"
#include <QWidget>

class QTableWidget;
class QTableWidgetItem;

namespace coachbook::ui {

class Label;

/// A month to jump to a day.
class SmallMonth : public QWidget
{
    Q_OBJECT
public:
    explicit SmallMonth(Qt::DayOfWeek weekBegins, QWidget *parent = nullptr);
    void setDay(QDate day, QDate today); ///< shows its month; does not tell
    QDate day() const { return m_day; }

Q_SIGNALS:
    void dayChosen(QDate day);

private:
    void showMonth();
    void turn(int months);
    void choose(const QTableWidgetItem *item);

    Qt::DayOfWeek m_weekBegins;
    QDate m_day, m_month, m_today;
    MonthGrid m_grid;
    Label *m_title;
    QTableWidget *m_table;
};

} // namespace coachbook::ui
