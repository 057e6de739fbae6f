// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transcripts/turnlines.h"
#include <QAbstractListModel>

namespace coachbook::ui {

/// The turns of a transcript, one row each. The words a screen reader says are the display text.
class TurnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<TurnLine> lines);
    const std::vector<TurnLine> &lines() const { return m_lines; }
    const TurnLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    void setMatches(std::vector<TurnMatch> matches);
    const std::vector<TurnMatch> &matches() const { return m_matches; }
    std::vector<TurnMatch> matchesIn(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TurnLine> m_lines;
    std::vector<TurnMatch> m_matches; ///< by row
};

} // namespace coachbook::ui
