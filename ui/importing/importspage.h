// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/importstore.h"
#include "core/storage/importundo.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// Every import that was ever made, newest first, with who asked for it; each can be taken back and brought
/// back, whatever was done since, unless something depends on it.
class ImportsPage : public Page
{
    Q_OBJECT
public:
    explicit ImportsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Imports"); }
    QString subtitle() const override;
    QAction *primaryAction() override;
    QList<QAction *> secondaryActions() override { return {m_takeBack, m_bringBack, m_watch}; }
    QString manualPage() const override { return QStringLiteral("importing"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.has(Entity::Import); }

private:
    QWidget *makeContent();
    const ImportEntry *current() const;
    void showActions();
    void move(bool back);

    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QStackedLayout *m_stack;
    QAction *m_takeBack, *m_bringBack, *m_import, *m_answer, *m_watch;
    std::vector<ImportEntry> m_entries;
};

/// One row an import: file, when, kind, the four counts, who asked, what became of it.
std::vector<CellRow> importRows(const std::vector<ImportEntry> &entries, QDate today);
/// Why an import cannot be taken back or brought back, one sentence.
QString obstacleText(const ImportObstacle &obstacle, QDate today);

} // namespace coachbook::ui
