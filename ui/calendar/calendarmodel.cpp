// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarmodel.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/calendarwords.h"
#include <algorithm>

namespace coachbook::ui {

CalendarModel::CalendarModel(QObject *parent) : QAbstractListModel(parent) {}

void CalendarModel::setEntries(std::vector<CalendarEntry> entries, QDate today)
{
    if (entries == m_entries && today == m_today)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    endResetModel();
}

int CalendarModel::rowOf(const CalendarEntry &entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const CalendarEntry &each) {
        return each.kind == entry.kind && each.id == entry.id && (entry.id != 0 || each == entry);
    });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CalendarEntry &entry = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return entrySentence(entry, m_today);
    if (role == Qt::ToolTipRole)
        return theme::plainToolTip(entrySentence(entry, m_today));
    return {};
}

} // namespace coachbook::ui
