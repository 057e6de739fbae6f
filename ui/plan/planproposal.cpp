// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planproposal.h"
#include "core/domain/duelist.h"
#include "core/storage/agentstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/sessionstore.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct PlanProposalTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanProposal)
};

std::vector<EvaluationOnCard> recentEvaluations(Db &db, AgentId agent, const std::vector<Scorecard> &cards,
                                                QDate today)
{
    std::vector<EvaluationOnCard> found;
    for (Evaluation &each :
         qualitystore::evaluationsOfAgent(db, agent, today.addDays(1 - evidenceDays), today)) {
        for (const Scorecard &card : cards) {
            if (card.id == each.scorecard)
                found.push_back({each, &card});
        }
    }
    return found;
}

} // namespace

QString proposedCadence(Tier tier, int days, const CadenceSettings &settings)
{
    const QString base =
        PlanProposalTexts::tr("One-on-one of %1 minutes, %2", "%2 is weekly, every two weeks ...")
            .arg(settings.plannedMinutes)
            .arg(cadenceText(days));
    switch (tier) {
    case Tier::New:
        return base;
    case Tier::Tenured:
        return PlanProposalTexts::tr("%1; a post-call review in between").arg(base);
    case Tier::ImprovementPlan:
        return PlanProposalTexts::tr("%1; written notes each time").arg(base);
    }
    return base;
}

QString proposedReviewHow()
{
    return PlanProposalTexts::tr(
        "Ten evaluated interactions on the questions above, each KPI against its frozen baseline "
        "with its n, and the agent's own view.");
}

QString proposedEscalation(Tier tier)
{
    if (tier == Tier::ImprovementPlan)
        return PlanProposalTexts::tr(
            "Milestone halfway to the review. If it is missed twice: a talk with the operations "
            "manager and Human Resources about what follows.");
    return PlanProposalTexts::tr(
        "Not improved at the review: another approach is agreed (other examples, an hour beside a "
        "strong colleague) and reviewed after two weeks. Not improved then: an improvement plan with "
        "milestones and weekly documented sessions, decided together with the operations manager.");
}

QDate proposedReview(const BookSettings &settings, QDate from)
{
    return settings.calendar.onOrAfter(from.addDays(settings.cadence.planReviewDays));
}

std::vector<PlanTarget> proposedTargets(const std::vector<FocusProposal> &focus, const PlanChoices &choices)
{
    std::vector<PlanTarget> targets;
    for (const FocusProposal &each : focus) {
        PlanTarget target{each.behaviour, each.text, {}};
        for (const Question &question : choices.questions) {
            if ((each.behaviour && question.behaviour == each.behaviour) || question.text == each.text) {
                target.question = question.text;
                break;
            }
        }
        targets.push_back(target);
    }
    return targets;
}

CoachingPlanDraft proposedPlan(Db &db, const Agent &agent, const BookSettings &settings, QDate today)
{
    const std::vector<Scorecard> cards = qualitystore::scorecards(db); // outlives what points into it
    const std::vector<Session> sessions = sessionstore::ofAgent(db, agent.id);
    const DueEntry due = dueEntry({agent, agentstore::periods(db, agent.id), sessions}, settings.cadence,
                                  settings.calendar, today);
    const std::vector<FocusProposal> focus = proposeFocus(
        questionResults(recentEvaluations(db, agent.id, cards, today), qualitystore::behaviours(db)),
        sessions);
    CoachingPlanDraft plan;
    plan.agent = agent.id;
    plan.created = today;
    plan.cadence = proposedCadence(due.tier.tier, due.cadenceDays, settings.cadence);
    plan.targets = proposedTargets(focus, readPlanChoices(db));
    plan.review = proposedReview(settings, today);
    plan.reviewHow = proposedReviewHow();
    plan.escalation = proposedEscalation(due.tier.tier);
    return plan;
}

} // namespace coachbook::ui
