// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"
#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <vector>

namespace coachbook::ui {

/// One cell of a plain table: its words, what it is sorted by where that is not the words, its state.
struct Cell
{
    QString text;
    QVariant sortBy = {};
    Badge badge = {}; ///< painted in place of the text when it has a word
    theme::Tone tone = theme::Tone::Text;
    bool operator==(const Cell &) const = default;
};
struct CellRow
{
    qint64 id = 0;
    std::vector<Cell> cells;
    bool operator==(const CellRow &) const = default;
};

/// A table of ready words; a page fills it anew when something changed.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, SortRole, BadgeRole, ToneRole };
    explicit CellTable(QStringList headers, QList<bool> numeric = {}, QObject *parent = nullptr);
    void setRows(std::vector<CellRow> rows); ///< does nothing when they are the same
    const std::vector<CellRow> &rows() const { return m_rows; }
    const QStringList &headers() const { return m_headers; }
    const QList<bool> &numeric() const { return m_numeric; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<bool> m_numeric;
    std::vector<CellRow> m_rows;
};

/// Rows in which every typed word begins some word of some cell.
class CellFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CellFilter(CellTable *table, QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
};

/// Paints a CellTable: a line under each row, states as badges, a bar before the current row.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace coachbook::ui
