// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/improvementplanstore.h"
#include "tests/ui/plan/planbook.h"
#include "ui/improvement/improvementactions.h"

namespace coachbook::test {

/// The plan book with a draft of an improvement plan for its agent.
struct ImprovementBook : PlanBook
{
    ImprovementBook() { id = *ui::startImprovementPlan(controller, agent, std::nullopt); }
    ImprovementPlan stored() { return *improvementplanstore::find(controller.db(), id); }
    /// Everything that a plan can say, each with `mark` in it, and started.
    void fillAndStart(const QString &mark = {})
    {
        ImprovementPlan plan = stored();
        plan.reason = QStringLiteral("Identity not verified in six of ten calls ") + mark;
        plan.support = QStringLiteral("Two hours beside Priya each week ") + mark;
        plan.consequence = QStringLiteral("A talk with Human Resources ") + mark;
        plan.agentWords = QStringLiteral("I know the rule, the screen is slow ") + mark;
        Milestone counted;
        counted.text = QStringLiteral("Verifies the identity before any detail ") + mark;
        counted.countOf = QStringLiteral("calls verified, of 10 ") + mark;
        counted.baseline = 4;
        counted.target = 9;
        counted.due = plan.starts.addDays(30);
        Milestone kpi = counted;
        kpi.kpi = Kpi::Qa;
        kpi.countOf.clear();
        kpi.target = 80;
        plan.milestones = {counted, kpi};
        controller.transact({QStringLiteral("improvement.edit"), {}},
                            [&](Db &db) { improvementplanstore::update(db, plan); });
        ui::beginImprovement(controller, id);
    }
    void holdFirst(const QString &mark = {})
    {
        ImprovementPlan plan = stored();
        plan.checkpoints.front().held = today;
        plan.checkpoints.front().outcome = CheckpointOutcome::Partly;
        plan.checkpoints.front().findings = QStringLiteral("Six of ten ") + mark;
        plan.checkpoints.front().agentWords = QStringLiteral("It gets easier ") + mark;
        controller.transact({QStringLiteral("improvement.checkpoint"), {}},
                            [&](Db &db) { improvementplanstore::update(db, plan); });
    }
    ImprovementPlanId id{0};
};

} // namespace coachbook::test
