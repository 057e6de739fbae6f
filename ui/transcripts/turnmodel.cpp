// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/turnmodel.h"
#include <algorithm>

namespace coachbook::ui {

void TurnModel::setLines(std::vector<TurnLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_matches.clear();
    endResetModel();
}

void TurnModel::setMatches(std::vector<TurnMatch> matches)
{
    m_matches = std::move(matches);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

std::vector<TurnMatch> TurnModel::matchesIn(int row) const
{
    const auto first =
        std::lower_bound(m_matches.begin(), m_matches.end(), row,
                         [](const TurnMatch &match, int wanted) { return match.row < wanted; });
    const auto last =
        std::find_if(first, m_matches.end(), [row](const TurnMatch &match) { return match.row != row; });
    return {first, last};
}

int TurnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TurnModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return plainLine(line(index.row()));
    return {};
}

} // namespace coachbook::ui
