// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/planreview.h"
#include "core/sample/sampleframe.h"
#include "core/sample/samplemeasures.h"

namespace coachbook {

namespace {

PlanTarget target(const SampleFrame &frame, const char *behaviour)
{
    const BehaviourId id = frame.behaviour(QLatin1String(behaviour));
    const QString name = frame.team.behaviours[std::size_t(id.value())].name;
    return {id, name, name};
}

CoachingPlanDraft planFor(const SampleFrame &frame, SampleRole role, int number, QDate started)
{
    CoachingPlanDraft plan;
    plan.agent = AgentId(int(role));
    plan.number = number;
    plan.created = started;
    plan.started = started;
    plan.state = PlanState::Active;
    plan.review = frame.calendar().onOrAfter(started.addDays(frame.team.settings.cadence.planReviewDays));
    plan.baselines = freezeBaseline(sampleMeasures(frame.team, std::size_t(role)), started,
                                    frame.team.settings.ahtVoiceOnly);
    return plan;
}

AgentMeasures teamMeasures(const SampleTeam &team)
{
    AgentMeasures all;
    for (std::size_t agent = 0; agent < team.agents.size(); ++agent) {
        const AgentMeasures one = sampleMeasures(team, agent);
        all.sums.insert(all.sums.end(), one.sums.begin(), one.sums.end());
        all.scores.insert(all.scores.end(), one.scores.begin(), one.scores.end());
    }
    return all;
}

CoachingPlanDraft improvedPlan(const SampleFrame &frame)
{
    CoachingPlanDraft plan =
        planFor(frame, SampleRole::Improved, 1, frame.calendar().onOrAfter(frame.today.addDays(-49)));
    plan.state = PlanState::Ended;
    plan.cadence =
        QStringLiteral("One-on-one of 30 minutes every two weeks, one post-call review in between");
    plan.purpose = QStringLiteral(
        "Fewer customers who call a second time because the first answer did not meet their question.");
    plan.targets = {target(frame, "confirm-understanding"), target(frame, "verify-resolved")};
    plan.reviewHow = QStringLiteral(
        "Ten calls evaluated on both questions, repeat contacts of four weeks, Chlo\u00e9's own view.");
    plan.escalation = QStringLiteral(
        "If fewer than six of ten calls meet both: two hours beside a strong colleague, then a new plan.");
    plan.outcome = PlanOutcome::Improved;
    plan.outcomeNote = QStringLiteral(
        "Nine of ten calls met both questions. The team moved little in the same weeks. Chlo\u00e9 would "
        "like to show the read-back in the next group session.");
    plan.reviewed = plan.review;
    plan.reviews = freezeReview(plan,
                                {sampleMeasures(frame.team, std::size_t(SampleRole::Improved)),
                                 teamMeasures(frame.team),
                                 frame.team.settings.ahtVoiceOnly,
                                 {}},
                                *plan.review);
    return plan;
}

CoachingPlanDraft activePlan(const SampleFrame &frame)
{
    CoachingPlanDraft plan =
        planFor(frame, SampleRole::ImprovementPlan, 2, frame.calendar().onOrAfter(frame.today.addDays(-29)));
    plan.revision = 2;
    plan.cadence = QStringLiteral("One-on-one of 30 minutes every week, written notes each time");
    plan.purpose = QStringLiteral(
        "Solutions that fit and that are checked with the customer, in at least eight of ten calls.");
    plan.targets = {target(frame, "right-solution"), target(frame, "verify-resolved")};
    plan.reviewHow = QStringLiteral(
        "Ten evaluated calls, first contact resolution of four weeks against the frozen baseline with its "
        "count, the four weekly notes.");
    plan.escalation = QStringLiteral(
        "Milestone at two weeks: five of ten calls. If it is missed twice: talk with the operations "
        "manager and Human Resources, new tasks in the back office offered.");
    return plan;
}

/// Begun, not finished: the baseline and the escalation path are still missing.
CoachingPlanDraft draftPlan(const SampleFrame &frame)
{
    CoachingPlanDraft plan;
    plan.agent = AgentId(int(SampleRole::FallingFcr));
    plan.number = 3;
    plan.created = frame.last;
    plan.cadence = QStringLiteral("One-on-one of 30 minutes every two weeks");
    plan.purpose = QStringLiteral(
        "Find out why customers call again, and close calls only when the customer says that it works.");
    plan.targets = {target(frame, "verify-resolved")};
    plan.review = frame.calendar().onOrAfter(frame.today.addDays(30));
    return plan;
}

} // namespace

void addSamplePlans(SampleFrame &frame)
{
    frame.team.plans = {improvedPlan(frame), activePlan(frame), draftPlan(frame)};
    for (ActionItemDraft &item : frame.team.actionItems) {
        for (std::size_t place = 0; place < frame.team.plans.size(); ++place) {
            const CoachingPlanDraft &plan = frame.team.plans[place];
            const SessionDraft &session = frame.team.sessions[std::size_t(item.session->value())];
            const bool during = plan.started && *plan.started <= session.day && session.day <= *plan.review;
            if (item.agent == plan.agent && during)
                item.plan = PlanId(qint64(place));
        }
    }
}

} // namespace coachbook
