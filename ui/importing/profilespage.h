// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importprofile.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// What was decided for the shapes of files this book was filled from: to rename, edit, hand on and remove.
class ProfilesPage : public Page
{
    Q_OBJECT
public:
    explicit ProfilesPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Import profiles"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_edit, m_remove, m_save, m_load}; }
    QString manualPage() const override { return QStringLiteral("importing"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.has(Entity::Import); }

private:
    QWidget *makeContent();
    const ImportProfile *current() const;
    void edit();
    void remove();
    void save();
    void load();
    bool write(const ImportProfile &profile);

    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QStackedLayout *m_stack;
    QAction *m_edit, *m_remove, *m_save, *m_load;
    std::vector<ImportProfile> m_profiles;
};

/// One row a profile: name, kind, dates, numbers, how many columns, which of them were chosen.
std::vector<CellRow> profileRows(const std::vector<ImportProfile> &profiles);

} // namespace coachbook::ui
