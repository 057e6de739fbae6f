// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/historystore.h"
#include "ui/viewstate/historywords.h"
#include <QDialog>

class QDateEdit;
class QListWidget;
class QVBoxLayout;

namespace coachbook::ui {

class BookController;
class Label;

/// Every change of a record, and the record as it was after any of them or on any day.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(BookController &controller, RecordKind kind, std::int64_t id, const QString &title,
                  QWidget *parent = nullptr);

private:
    QWidget *makeState();
    void fill();
    void showVersion(int row);
    void showDay();
    void showState(const QDateTime &instant, const QString &when);

    BookController &m_controller;
    RecordKind m_kind;
    std::int64_t m_id;
    std::vector<historystore::Version> m_versions; ///< newest first, as listed
    QListWidget *m_list;
    QDateEdit *m_day;
    Label *m_when;
    QVBoxLayout *m_state;
};

} // namespace coachbook::ui
