// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importfiles.h"
#include <QAbstractTableModel>

namespace coachbook::ui {

/// The first rows of a file as they will be read; a row that is refused says why in its first column.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreviewModel(const ImportFile &file, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant alignment(int column) const;
    struct Shown
    {
        std::size_t column;
        ImportField field;
        ValueType type;
    };
    std::vector<PreviewRow> m_rows;
    std::vector<Shown> m_columns;
};

/// The rows that were refused: line, reason, and the row as it stands in the file.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ProblemsModel(std::vector<Refusal> problems, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Refusal> m_problems;
};

} // namespace coachbook::ui
