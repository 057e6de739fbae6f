// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plansstate.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedLayout;

namespace coachbook::ui {

class FrozenTable;

/// All plans of the book in one table, and the team plan on paper.
class PlansPage : public Page
{
    Q_OBJECT
public:
    explicit PlansPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Plans"); }
    QString subtitle() const override;
    QAction *primaryAction() override { return m_new; }
    QList<QAction *> secondaryActions() override { return {m_team, m_teamPdf}; }
    QString manualPage() const override { return QStringLiteral("plan"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    bool canPrint() const override { return true; }
    void print() override;
    void focusFind() override;
    std::optional<AgentId> agentAtHand() const override;

private:
    QWidget *makeContent();
    void makeNew();
    void openCurrent();
    void savePdf();
    const PlanDocument *current() const;

    std::vector<PlanDocument> m_plans;
    CellTable *m_model;
    CellFilter *m_filter;
    FrozenTable *m_table;
    QLineEdit *m_find;
    QStackedLayout *m_stack;
    QAction *m_new, *m_team, *m_teamPdf;
};

} // namespace coachbook::ui
