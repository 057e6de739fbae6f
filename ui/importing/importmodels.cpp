// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importmodels.h"
#include "ui/importing/importwords.h"
#include "ui/theme/theme.h"
#include <QLocale>

namespace coachbook::ui {

PreviewModel::PreviewModel(const ImportFile &file, QObject *parent)
    : QAbstractTableModel(parent), m_rows(file.preview)
{
    const std::vector<Column> &columns = file.plan.mapping.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field)
            m_columns.push_back(
                {i, *columns[i].field, specOf(file.plan.mapping.kind, *columns[i].field)->type});
    }
    if (!file.trial)
        return;
    // Reading finds what is no row; only the trial knows which rows the book will not take.
    for (PreviewRow &row : m_rows) {
        for (const Refusal &problem : file.trial->problems) {
            if (problem.line == row.line)
                row.refusal = problem;
        }
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const PreviewRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return row.refusal ? tr("%1: refused", "line number").arg(row.line)
                               : QLocale().toString(row.line);
        if (role == Qt::ToolTipRole && row.refusal)
            return theme::plainToolTip(refusalText(*row.refusal));
        if (role == Qt::ForegroundRole && row.refusal)
            return theme::colour(theme::Tone::Bad);
        return {};
    }
    const Shown &shown = m_columns[static_cast<std::size_t>(index.column() - 1)];
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role == Qt::ForegroundRole && row.refusal)
        return theme::colour(theme::Tone::Muted);
    if (role != Qt::DisplayRole || shown.column >= row.cells.size())
        return {};
    return previewText(row.cells[shown.column], shown.type);
}

QVariant PreviewModel::alignment(int column) const
{
    const ValueType type =
        column == 0 ? ValueType::Text : m_columns[static_cast<std::size_t>(column - 1)].type;
    const bool isFigure = type == ValueType::Duration || type == ValueType::Number;
    return QVariant::fromValue((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line")
                        : importFieldText(m_columns[static_cast<std::size_t>(section - 1)].field);
}

ProblemsModel::ProblemsModel(std::vector<Refusal> problems, QObject *parent)
    : QAbstractTableModel(parent), m_problems(std::move(problems))
{}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const Refusal &problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return theme::plainToolTip(index.column() == 2 ? problem.text : refusalText(problem));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return QLocale().toString(problem.line);
    case 1:
        return refusalText(problem);
    default:
        return problem.text.simplified();
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : section == 1 ? tr("Why it is refused") : tr("The row");
}

} // namespace coachbook::ui
