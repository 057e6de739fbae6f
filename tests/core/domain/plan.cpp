// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate start(2026, 11, 23);

CoachingPlanDraft wholePlan()
{
    CoachingPlanDraft plan;
    plan.cadence = QStringLiteral("Weekly one-on-ones of 30 minutes");
    plan.targets.push_back({std::nullopt, QStringLiteral("Asks what has already been tried"),
                            QStringLiteral("Asks what has already been tried")});
    plan.baselines.push_back(
        {Kpi::Fcr, 68.0, 140, start.addDays(-28), start.addDays(-1), QStringLiteral("export")});
    plan.review = start.addDays(30);
    plan.escalation = QStringLiteral("Talk with the operations manager");
    return plan;
}

std::vector<ActionItem> items()
{
    ActionItem item;
    item.text = QStringLiteral("On every call, before a first proposal, ask what has already been tried");
    item.due = start.addDays(14);
    return {item};
}

} // namespace

TEST_CASE("PLAN-1: a whole plan lacks nothing, an empty one all six parts in their order")
{
    REQUIRE(missingParts(wholePlan(), items()).empty());
    REQUIRE(missingParts({}, {}) == std::vector{PlanPart::Cadence, PlanPart::TargetBehaviours,
                                                PlanPart::Baseline, PlanPart::ActionItems, PlanPart::Review,
                                                PlanPart::EscalationPath});
}

TEST_CASE("PLAN-1: a part that is there only in name is missing")
{
    CoachingPlanDraft plan = wholePlan();
    plan.cadence = QStringLiteral(" ");
    REQUIRE(missingParts(plan, items()) == std::vector{PlanPart::Cadence});

    plan = wholePlan();
    plan.targets.front().question.clear();
    REQUIRE(missingParts(plan, items()) == std::vector{PlanPart::TargetBehaviours});

    plan = wholePlan();
    plan.baselines.front().value.reset();
    REQUIRE(missingParts(plan, items()) == std::vector{PlanPart::Baseline});

    std::vector<ActionItem> undated = items();
    undated.front().due.reset();
    REQUIRE(missingParts(wholePlan(), undated) == std::vector{PlanPart::ActionItems});
    undated = items();
    undated.front().state = ActionState::Dropped;
    REQUIRE(missingParts(wholePlan(), undated) == std::vector{PlanPart::ActionItems});
}

TEST_CASE("PLAN-2: the baseline is the four weeks before the start, with n, period and source")
{
    AgentMeasures measures;
    measures.scores = {
        {start, 10}, {start.addDays(-1), 80}, {start.addDays(-28), 70}, {start.addDays(-29), 20}};
    DailySums sums;
    sums.day = start.addDays(-5);
    sums.handled = 4;
    sums.talk = 1200;
    measures.sums.push_back(sums);

    const std::vector<PlanBaseline> baselines = freezeBaseline(measures, start, true);
    REQUIRE(baselines.size() == 4);
    REQUIRE(baselines[0] == PlanBaseline{Kpi::Qa, 75.0, 2, QDate(2026, 10, 26), QDate(2026, 11, 22),
                                         QStringLiteral("evaluations in this book")});
    REQUIRE_FALSE(baselines[1].value);
    REQUIRE(baselines[1].n == 0);
    REQUIRE(baselines[2].value == 300.0);
    REQUIRE(baselines[2].n == 4);
    REQUIRE(baselines[2].source == QStringLiteral("voice interactions in this book"));
    REQUIRE(baselines[3].source == QStringLiteral("interactions in this book"));
}
