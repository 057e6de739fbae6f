// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/teamstate.h"
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace coachbook::ui {

/// One row an agent; holds values only.
class TeamModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, TierColumn, Last, NextDue, State, OpenItems, FirstKpi, ColumnCount = FirstKpi + 4 };
    enum Role { SortRole = Qt::UserRole, AgentRole, KpiRole, DueRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setState(TeamState state);
    const TeamState &state() const { return m_state; }
    const TeamRow &row(int row) const { return m_state.rows[size_t(row)]; }
    std::optional<int> rowOf(AgentId agent) const;
    static bool isNumeric(int column) { return column == OpenItems || column >= FirstKpi; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TeamRow &row, int column) const;
    QString toolTip(const TeamRow &row, int column) const;
    QVariant sortValue(const TeamRow &row, int column) const;
    TeamState m_state;
};

/// Filter by words and by state; sorted by urgency until a column is chosen.
class TeamFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { Active, Overdue, DueNow, DueSoon, OnTrack, OnLeave, NotOnTarget, Left };
    explicit TeamFilter(TeamModel *model, QObject *parent = nullptr);
    void setText(const QString &text);
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const TeamModel &m_model;
    QString m_text;
    Show m_show = Show::Active;
};

} // namespace coachbook::ui
