// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltable.h"
#include "ui/viewstate/findmatch.h"
#include <QPainter>

namespace coachbook::ui {
namespace {

constexpr int pad = theme::related;

} // namespace

CellTable::CellTable(QStringList headers, QList<bool> numeric, QObject *parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)), m_numeric(std::move(numeric))
{}

void CellTable::setRows(std::vector<CellRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    const CellRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.isEmpty() ? cell.badge.word : cell.text;
    case Qt::ToolTipRole:
        return theme::plainToolTip(cell.text);
    case Qt::TextAlignmentRole:
        return int((m_numeric.value(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return row.id;
    case SortRole:
        return cell.sortBy.isValid() ? cell.sortBy : QVariant(cell.text);
    case BadgeRole:
        return QVariant::fromValue(cell.badge);
    case ToneRole:
        return static_cast<int>(cell.tone);
    default:
        return {};
    }
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return int((m_numeric.value(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

CellFilter::CellFilter(CellTable *table, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(table);
    setSortRole(CellTable::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CellFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool CellFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.trimmed().isEmpty())
        return true;
    QStringList words;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        words << sourceModel()->index(row, column, parent).data().toString();
    return findMatch(m_text, words.join(QLatin1Char(' '))).has_value();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const theme::Colours &c = theme::colours();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected    ? c.selection
                                   : option.state & QStyle::State_MouseOver ? c.hover
                                                                            : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRect inside = option.rect.adjusted(pad, 0, -pad, 0);
    const auto badge = index.data(CellTable::BadgeRole).value<Badge>();
    if (!badge.word.isEmpty()) {
        paintBadge(painter, inside, badge, option.font);
    } else {
        const QVariant own = index.data(Qt::FontRole);
        painter->setFont(own.isValid() ? own.value<QFont>() : option.font);
        painter->setPen(theme::colour(static_cast<theme::Tone>(index.data(CellTable::ToneRole).toInt())));
        painter->drawText(
            inside, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    }
    if ((option.state & QStyle::State_HasFocus) && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto badge = index.data(CellTable::BadgeRole).value<Badge>();
    const int width = !badge.word.isEmpty() ? badgeSize(badge, option.font).width()
                                            : option.fontMetrics.horizontalAdvance(index.data().toString());
    return {qMin(width, 420) + 2 * pad + theme::small, theme::rowHeight};
}

} // namespace coachbook::ui
