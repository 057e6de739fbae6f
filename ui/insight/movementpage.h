// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/movementquery.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedLayout;

namespace coachbook::ui {

class ChartView;
class DayField;
class Label;
class MovementTable;
class SectionTitle;

/// KPI-3: what an agent's figures did around the start of coaching, beside the team's and what they would
/// have done by themselves.
class MovementPage : public Page
{
    Q_OBJECT
public:
    explicit MovementPage(BookController &controller, QWidget *parent = nullptr);
    QString title() const override { return tr("Insight"); }
    QString subtitle() const override;
    QList<QAction *> secondaryActions() override { return {m_openAgent, m_copy}; }
    QString manualPage() const override { return QStringLiteral("movement"); }
    void setSubject(qint64 id) override;
    void refresh() override;
    bool needsRefresh(const Changes &changes) const override;
    std::optional<AgentId> agentAtHand() const override { return m_agent; }

private:
    enum Shown { Content, NoAgents, NoFigures };
    void makeActions();
    QWidget *makeHead();
    QWidget *makeContent();
    void fillAgents();
    void fillStarts();
    int usualStart() const;
    std::optional<QDate> chosenStart() const;
    void showMovement();
    void showKpi();

    std::optional<AgentId> m_agent;
    std::vector<CoachingStart> m_starts;
    std::optional<AgentMovement> m_movement;
    QComboBox *m_agents, *m_start;
    DayField *m_day;
    MovementTable *m_table;
    Label *m_reading, *m_sentences;
    SectionTitle *m_kpiTitle;
    ChartView *m_chart;
    QStackedLayout *m_stack;
    QAction *m_openAgent, *m_copy, *m_import, *m_addAgent;
};

} // namespace coachbook::ui
