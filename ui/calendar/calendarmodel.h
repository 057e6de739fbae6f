// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include <QAbstractListModel>

namespace coachbook::ui {

/// The entries that a view of the calendar shows, in its order; a screen reader reads them as a list.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CalendarModel(QObject *parent = nullptr);
    void setEntries(std::vector<CalendarEntry> entries, QDate today); ///< does nothing when they are the same
    const std::vector<CalendarEntry> &entries() const { return m_entries; }
    const CalendarEntry &at(int row) const { return m_entries[std::size_t(row)]; }
    QDate today() const { return m_today; }
    int rowOf(const CalendarEntry &entry) const; ///< of the same record; -1: it is not shown
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CalendarEntry> m_entries;
    QDate m_today;
};

} // namespace coachbook::ui
