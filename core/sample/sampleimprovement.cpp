// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleframe.h"
#include "core/sample/samplemeasures.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

Milestone solved(const SampleFrame &frame, QDate due)
{
    Milestone milestone;
    milestone.behaviour = frame.behaviour(QStringLiteral("right-solution"));
    milestone.text = QStringLiteral("Gives a solution that fits, so that the customer need not call again");
    milestone.kpi = Kpi::Fcr;
    milestone.due = due;
    return milestone;
}

Milestone checked(const SampleFrame &frame, QDate due)
{
    Milestone milestone;
    milestone.behaviour = frame.behaviour(QStringLiteral("verify-resolved"));
    milestone.text = QStringLiteral("Asks at the end of the call whether it works, and waits for the answer");
    milestone.countOf = QStringLiteral("evaluated calls with the question, of 10");
    milestone.baseline = 3;
    milestone.target = 8;
    milestone.due = due;
    return milestone;
}

Checkpoint checkpointOn(QDate due)
{
    Checkpoint checkpoint;
    checkpoint.due = due;
    return checkpoint;
}

void hold(Checkpoint &checkpoint)
{
    checkpoint.held = checkpoint.due;
    checkpoint.outcome = CheckpointOutcome::Partly;
    checkpoint.findings =
        QStringLiteral("The question at the end was asked in five of ten calls, before in three. In two of "
                       "them the call was "
                       "closed before the customer had answered. The solution was right in six of ten.");
    checkpoint.agentWords = QStringLiteral("I ask now, but when the queue is long I do not wait. It would "
                                           "help to have the technical list beside "
                                           "me and not in three places.");
}

} // namespace

/// Four weeks into the plan: one checkpoint held, so that its goals are locked; the next is due today.
void addSampleImprovement(SampleFrame &frame)
{
    const auto who = std::size_t(SampleRole::ImprovementPlan);
    const auto period =
        std::find_if(frame.team.periods.begin(), frame.team.periods.end(),
                     [](const AgentPeriodDraft &each) { return each.kind == PeriodKind::ImprovementPlan; });
    const WorkCalendar &calendar = frame.calendar();
    ImprovementPlanDraft plan;
    plan.agent = AgentId(qint64(who));
    plan.number = 1;
    plan.state = ImprovementState::Running;
    plan.starts = period->from;
    plan.created = calendar.addWorkingDays(plan.starts, -2);
    plan.ends = proposedEnd(plan.starts, calendar);
    plan.period = AgentPeriodId(period - frame.team.periods.begin());
    plan.reason = QStringLiteral(
        "Solutions were wrong or not checked in four of ten evaluated calls, after two months of coaching on "
        "both. Customers called again about the same thing.");
    plan.support =
        QStringLiteral("A one-on-one every week with two calls looked at together. An hour beside a "
                       "strong colleague every Tuesday. The list of known faults on one page.");
    plan.consequence = QStringLiteral(
        "A talk with the operations manager and Human Resources; tasks in the back office are offered.");
    plan.agentWords =
        QStringLiteral("I agree with the two goals. Four weeks would have been too short for me.");
    plan.milestones = {checked(frame, calendar.onOrAfter(plan.starts.addDays(42))), solved(frame, plan.ends)};
    freezeMilestones(plan, sampleMeasures(frame.team, who), plan.starts, frame.team.settings.ahtVoiceOnly);
    Milestone &fcr = plan.milestones.back();
    fcr.target = std::min(95.0, std::ceil(fcr.baseline.value_or(60) + 8));
    plan.checkpoints = {checkpointOn(calendar.onOrAfter(plan.starts.addDays(14))),
                        checkpointOn(calendar.onOrAfter(frame.today)),
                        checkpointOn(calendar.onOrAfter(plan.starts.addDays(45))), checkpointOn(plan.ends)};
    hold(plan.checkpoints.front());
    lockGoals(plan);
    frame.team.improvements = {plan};
}

} // namespace coachbook
