// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/improvementplan.h"
#include "ui/models/celltable.h"
#include "ui/shell/page.h"
#include <vector>

class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// All improvement plans of the book, in a compartment of their own (SESS-9). A plan is begun from its agent.
class ImprovementsPage : public Page
{
    Q_OBJECT
public:
    explicit ImprovementsPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Improvement plans"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QString manualPage() const override { return QStringLiteral("improvement-plan"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    std::optional<AgentId> agentAtHand() const override;

private:
    void makeTable();
    CellRow rowOf(const ImprovementPlan &plan) const;
    const ImprovementPlan *current() const;
    void openCurrent();
    void makeNew();

    std::vector<ImprovementPlan> m_plans;
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QStackedLayout *m_stack;
    QAction *m_new;
};

} // namespace coachbook::ui
