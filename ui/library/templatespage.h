// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessiontemplate.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QTimer;

namespace coachbook::ui {

class FrozenTable;
class TemplateForm;

/// The templates of sessions: the shipped ones, those changed and the supervisor's own, by type. Saved as
/// typed.
class TemplatesPage : public Page
{
    Q_OBJECT
public:
    explicit TemplatesPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Library"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("templates"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.has(Entity::SessionTemplate); }
    void flush() override { save(); }
    bool canPrint() const override { return shown() != nullptr; }
    void print() override { preview(); }

private:
    enum class Origin { Shipped, Changed, Own };
    void makeActions();
    QWidget *makeList();
    CellRow rowOf(const SessionTemplate &each, qint64 number) const;
    Origin originOf(const SessionTemplate &each) const;
    const SessionTemplate *shown() const;
    void showCurrent();
    void showProblems(const SessionTemplate &edited);
    void save();
    void add(SessionTemplate made, const QString &said);
    void makeNew();
    void duplicate();
    void remove();
    void preview();
    void importFiles();
    bool importFile(const QString &path);
    void exportFile();

    std::vector<SessionTemplate> m_shipped, m_templates; ///< the latter by type
    QString m_shown;                                     ///< key
    bool m_hasUnsaved = false;
    CellTable *m_model;
    FrozenTable *m_table;
    TemplateForm *m_form;
    QTimer *m_later;
    QAction *m_new, *m_duplicate, *m_remove, *m_preview, *m_import, *m_export;
};

} // namespace coachbook::ui
