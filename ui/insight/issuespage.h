// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pareto.h"
#include "ui/shell/page.h"
#include <QStyledItemDelegate>

class QComboBox;
class QStackedLayout;

namespace coachbook::ui {

class CellTable;
class FrozenTable;
class Label;

/// The few behaviours behind most of the lost QA points, of an agent or of the team, as bars in a table; each
/// opens the newest evaluation behind it.
class IssuesPage : public Page
{
    Q_OBJECT
public:
    explicit IssuesPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Insight"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_open}; }
    QString manualPage() const override { return QStringLiteral("issues"); }
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    std::optional<AgentId> agentAtHand() const override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void fillAgents();
    void showIssues();
    void openCurrent();

    std::vector<ParetoBar> m_bars;
    int m_evaluations = 0;
    QComboBox *m_who, *m_weeks;
    CellTable *m_model;
    FrozenTable *m_table;
    Label *m_few;
    QStackedLayout *m_stack;
    QAction *m_open, *m_evaluate;
};

} // namespace coachbook::ui
