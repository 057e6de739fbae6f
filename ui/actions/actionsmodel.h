// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/actionsstate.h"
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace coachbook::ui {

/// Action items as rows; the words of a row are made when it is looked at, so that ten thousand cost nothing.
class ActionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Agent, Text, Measure, Due, State, Carried, Behaviour, Result, ColumnCount };
    explicit ActionsModel(QObject *parent = nullptr);
    /// Open ones stay in their order; closed ones follow, the newest first.
    void setItems(std::vector<actionliststore::Listed> items, const WorkCalendar &calendar, QDate today);
    const std::vector<actionliststore::Listed> &items() const { return m_items; }
    const actionliststore::Listed &at(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    const QString &words(int row) const; ///< for finding
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< with the roles of CellTable
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const actionliststore::Listed &listed, int column) const;
    QVariant sortAt(const actionliststore::Listed &listed, int column) const;
    QVariant badgeAt(const actionliststore::Listed &listed, int column) const;

    std::vector<actionliststore::Listed> m_items;
    mutable std::vector<QString> m_words; ///< empty until looked for
    WorkCalendar m_calendar;
    QDate m_today;
};

/// The items that pass a filter; with a column, those of that column of the board.
class ActionsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ActionsFilter(ActionsModel *model, std::optional<ActionColumn> column = {},
                           QObject *parent = nullptr);
    void setFilter(ActionFilter filter); ///< its text as it was typed
    const actionliststore::Listed &at(const QModelIndex &index) const;
    QModelIndex find(ActionItemId id) const; ///< in the first column; invalid when it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const ActionsModel *m_model;
    std::optional<ActionColumn> m_column;
    ActionFilter m_filter;
};

} // namespace coachbook::ui
