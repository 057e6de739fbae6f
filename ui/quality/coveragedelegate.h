// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltable.h"

namespace coachbook::ui {

/// A stretch on an axis of 0..1 that all rows share, as a picture of a cell's words.
struct CoverageBar
{
    double from = 0, to = 0;
    std::optional<double> point; ///< a dot on the stretch: the mean in its interval
    bool operator==(const CoverageBar &) const = default;
};

/// Paints a CellTable with a bar beside the words of one column; the row's id is the place of its bar.
class CoverageDelegate : public CellDelegate
{
    Q_OBJECT
public:
    /// `words`: the widest text of the column, beside which the bar begins.
    CoverageDelegate(int column, QString words, QObject *parent = nullptr);
    /// `mark` is a dashed line through all rows: the goal, the team's mean.
    void setBars(std::vector<std::optional<CoverageBar>> bars, std::optional<double> mark);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBar(QPainter *painter, const QRectF &area, const CoverageBar &bar) const;
    int m_column;
    QString m_words;
    std::vector<std::optional<CoverageBar>> m_bars;
    std::optional<double> m_mark;
};

} // namespace coachbook::ui
