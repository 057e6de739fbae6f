// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/timelinemodel.h"
#include "ui/theme/theme.h"
#include <algorithm>

namespace coachbook::ui {

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    m_today = today;
    m_all = std::move(entries);
    show();
}

void TimelineModel::setKind(std::optional<TimelineKind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    show();
}

void TimelineModel::show()
{
    std::vector<TimelineEntry> shown = filterTimeline(m_all, m_kind, m_today);
    if (shown == m_shown)
        return; // an unrelated change leaves scroll position and current row alone
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int TimelineModel::countOf(TimelineKind kind) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(),
                                          [kind](const TimelineEntry &entry) { return entry.kind == kind; }));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = this->entry(index.row());
    if (role == Qt::ToolTipRole)
        return entry.detail.isEmpty() ? QVariant() : QVariant(theme::plainToolTip(entry.detail));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList words{entry.title, entry.dayText, entry.state, entry.detail};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace coachbook::ui
