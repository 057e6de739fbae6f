// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/teammodel.h"
#include <QStyledItemDelegate>

namespace coachbook::ui {

/// Paints the team's cells: state with its shape; a KPI as figure, mark against target and 13-week line.
class TeamDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TeamDelegate(const TeamModel &model, const QSortFilterProxyModel &filter, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    static int columnWidth(int column, const QFontMetrics &metrics);

private:
    void paintKpi(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const TeamKpi &kpi, const KpiSetting &setting) const;
    const TeamModel &m_model;
    const QSortFilterProxyModel &m_filter;
};

} // namespace coachbook::ui
