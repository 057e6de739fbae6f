// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "ui/models/celltable.h"
#include "ui/printing/paper.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class Label;

/// The change log (TRUST-2): when and what, in words, newest first; nothing is ever removed from it.
class LogPage : public Page
{
    Q_OBJECT
public:
    explicit LogPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Change log"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_undo, m_redo, m_copy, m_print, m_pdf}; }
    QString manualPage() const override { return QStringLiteral("safety"); }
    void refresh() override;
    bool canPrint() const override { return true; }
    void print() override;
    void focusFind() override;

private:
    QWidget *makeContent();
    void makeActions();
    void showCount();
    void copyAll();
    void savePdf();
    paper::TableInput table() const; ///< the rows that are shown
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QLineEdit *m_find;
    Label *m_count;
    QStackedLayout *m_stack;
    QAction *m_undo, *m_redo, *m_copy, *m_print, *m_pdf;
};

/// One row an entry: when, what, how (done, undone, done again), rows touched.
std::vector<CellRow> logRows(const std::vector<LogEntry> &entries, QDate today);

} // namespace coachbook::ui
