// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include <QTableView>

namespace coachbook::ui {

class CellTable;

/// The entries as a table, day by day.
class AgendaTable : public QTableView
{
    Q_OBJECT
public:
    AgendaTable(CalendarModel *model, QWidget *parent = nullptr);
    const CalendarEntry *current() const; ///< null: none
    void setCurrent(const CalendarEntry &entry);

Q_SIGNALS:
    void opened(int row);
    void currentMoved();
    void menuWanted(const QPoint &globalAt);
    void removeWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    CalendarModel *m_entries;
    CellTable *m_cells;
};

} // namespace coachbook::ui
