// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/agenttimeline.h"
#include <QAbstractListModel>

namespace coachbook::ui {

/// The timeline's entries of the chosen kind, one row each. The words a screen reader says are the display
/// text.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    void setKind(std::optional<TimelineKind> kind); ///< absent: all
    int countOf(TimelineKind kind) const;           ///< whichever kind is shown
    int countOfAll() const { return static_cast<int>(m_all.size()); }
    const TimelineEntry &entry(int row) const { return m_shown[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void show();
    std::vector<TimelineEntry> m_all, m_shown;
    std::optional<TimelineKind> m_kind;
    QDate m_today;
};

} // namespace coachbook::ui
