// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/behaviourform.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedLayout;
class QTimer;

namespace coachbook::ui {

class FrozenTable;

/// The behaviours that can be coached, by priority and area: the shipped ones and the supervisor's own. Saved
/// as typed. The subject is a behaviour's id.
class LibraryPage : public Page
{
    Q_OBJECT
public:
    explicit LibraryPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Library"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override;
    QString manualPage() const override { return QStringLiteral("library"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override { return changes.has(Entity::Behaviour); }
    void flush() override;
    void focusFind() override;

private:
    QWidget *makeList();
    void makeActions();
    void select(BehaviourId id);
    void showCurrent();
    void save();
    void write(const Behaviour &edited, bool goesOn);
    void makeNew();
    void addShipped();
    void reset();
    const Behaviour *find(std::optional<BehaviourId> id) const;

    std::vector<Behaviour> m_behaviours;
    std::optional<BehaviourId> m_shown;
    bool m_hasUnsaved = false;
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QLineEdit *m_find;
    BehaviourForm *m_form;
    QStackedLayout *m_stack;
    QTimer *m_later;
    QAction *m_new, *m_add;
};

} // namespace coachbook::ui
