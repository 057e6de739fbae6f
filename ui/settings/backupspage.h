// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backups.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"
#include <map>

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;
class Label;

/// The verified copies of the book: make one, check one, put one in the book's place.
class BackupsPage : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Backups"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_now; }
    QList<QAction *> secondaryActions() override { return {m_restore, m_verify, m_to}; }
    QString manualPage() const override { return QStringLiteral("safety"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.everything; }

private:
    void makeActions();
    QWidget *makeContent();
    void backUpNow();
    void backUpTo();
    void verify();
    void restore();
    const BackupFile *current() const;
    Cell stateCell(const QString &path) const;

    std::vector<BackupFile> m_files;
    std::map<QString, CheckReport> m_reports; ///< of those checked since the page was opened
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    Label *m_where;
    QStackedLayout *m_stack;
    QAction *m_now, *m_to, *m_verify, *m_restore;
};

} // namespace coachbook::ui
