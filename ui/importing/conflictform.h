// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/importfiles.h"
#include <QAbstractTableModel>
#include <QWidget>

namespace coachbook::ui {

/// Interactions that are in the book with other values: both rows, and a tick where the file's values hold.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    ConflictsModel(std::vector<RowConflict> conflicts, ConflictChoice choice, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const ConflictChoice &choice() const { return m_choice; }
    void setKeepBook(bool keep); ///< for all of them

Q_SIGNALS:
    void chosen(const coachbook::ConflictChoice &choice);

private:
    std::vector<RowConflict> m_conflicts;
    ConflictChoice m_choice;
};

/// Says how many there are, asks whose values hold for all, and lists them to decide one by one.
class ConflictForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictForm(const ImportFile &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const coachbook::ConflictChoice &choice);
};

/// Whether there is anything to decide: interactions that were tried and differ, or were too many to try.
bool asksAboutConflicts(const ImportFile &file);

} // namespace coachbook::ui
