// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planactions.h"
#include "core/domain/planreview.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "ui/plan/planproposal.h"
#include "ui/plan/reviewdialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/planwords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct PlanActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanActions)
};

constexpr int reviewDaysRead = 14 * 7; ///< the 13 weeks whose noise is looked at, and the one that is cut

QString nameOf(Db &db, AgentId id)
{
    const std::optional<Agent> agent = agentstore::find(db, id);
    return agent ? agent->name : QString();
}

QString frozenText(const std::vector<PlanBaseline> &baselines, QDate today)
{
    if (baselines.empty())
        return PlanActionsTexts::tr("The plan has started.");
    return PlanActionsTexts::tr("The plan has started. Its baseline, %1 to %2, is frozen.")
        .arg(dayText(baselines.front().from, today), dayText(baselines.front().to, today));
}

/// The figures as they would be frozen now, and the outcome they propose; absent unless the plan is active.
std::optional<ReviewDialog::Input> readReview(BookController &controller, PlanId id)
{
    Db &db = controller.db();
    const BookSettings &settings = controller.settings();
    const QDate today = controller.today();
    std::optional<PlanDocument> document = readPlanDocument(db, settings, id, today);
    if (!document || document->plan.state != PlanState::Active)
        return std::nullopt;
    CoachingPlan &plan = document->plan;
    const QDate begin = plan.started.value_or(plan.created).addDays(-figureDays);
    const AgentMeasures agent =
        metricstore::ofAgent(db, plan.agent, std::min(begin, today.addDays(-reviewDaysRead)), today);
    const AgentMeasures team = metricstore::ofTeam(db, begin, today);
    const ReviewInput input{agent, team, settings.ahtVoiceOnly, document->agent.left};
    plan.reviews = freezeReview(plan, input, today);
    return ReviewDialog::Input{
        plan,           document->agent,    proposeOutcome(plan, plan.reviews, input, settings.kpis, today),
        document->kpis, document->sessions, today};
}

/// The open action items go on with the new plan: each belongs to one.
PlanId insertNextCycle(Db &db, const CoachingPlan &plan, const BookSettings &settings, QDate today)
{
    CoachingPlanDraft next = nextCycle(plan, settings.cadence.planReviewDays, settings.calendar, today);
    next.number = planstore::nextNumber(db);
    const PlanId id = planstore::insert(db, next);
    for (ActionItem item : actionitemstore::ofPlan(db, plan.id)) {
        if (!isOpen(item))
            continue;
        item.plan = id;
        actionitemstore::update(db, item);
    }
    return id;
}

} // namespace

std::optional<PlanId> createPlan(BookController &controller, AgentId agentId)
{
    std::optional<PlanId> made;
    controller.guarded([&] {
        if (const std::optional<CoachingPlan> current = planstore::current(controller.db(), agentId)) {
            made = current->id;
            return;
        }
        const std::optional<Agent> agent = agentstore::find(controller.db(), agentId);
        if (!agent)
            return;
        CoachingPlanDraft plan =
            proposedPlan(controller.db(), *agent, controller.settings(), controller.today());
        std::optional<PlanId> written;
        controller.book().transact({QStringLiteral("plan.create"), agent->name}, [&](Db &db) {
            plan.number = planstore::nextNumber(db);
            written = planstore::insert(db, plan);
        });
        made = written;
        controller.say(PlanActionsTexts::tr("Plan %1 made for %2").arg(plan.number).arg(agent->name), true);
    });
    return made;
}

bool startPlan(BookController &controller, PlanId id)
{
    const QDate today = controller.today();
    std::vector<PlanBaseline> frozen;
    const bool done = controller.guarded([&] {
        std::optional<CoachingPlan> plan = planstore::find(controller.db(), id);
        if (!plan || plan->state != PlanState::Draft)
            return;
        const AgentMeasures measures =
            metricstore::ofAgent(controller.db(), plan->agent, today.addDays(-31), today);
        plan->baselines = frozen = freezeBaseline(measures, today, controller.settings().ahtVoiceOnly);
        plan->state = PlanState::Active;
        plan->started = today;
        controller.book().transact({QStringLiteral("plan.activate"), nameOf(controller.db(), plan->agent)},
                                   [&](Db &db) { planstore::update(db, *plan); });
    });
    if (done)
        controller.say(frozenText(frozen, today), true);
    return done;
}

PlanReviewed reviewPlan(BookController &controller, PlanId id, QWidget *parent)
{
    std::optional<ReviewDialog::Input> input;
    if (!controller.guarded([&] { input = readReview(controller, id); }) || !input)
        return {};
    ReviewDialog dialog(*input, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const CoachingPlan ended = dialog.plan();
    PlanReviewed reviewed;
    std::optional<PlanId> next;
    reviewed.done = controller.transact({QStringLiteral("plan.review"), input->agent.name}, [&](Db &db) {
        planstore::update(db, ended);
        if (dialog.wantsNext())
            next = insertNextCycle(db, ended, controller.settings(), controller.today());
    });
    if (!reviewed.done)
        return {};
    reviewed.next = next;
    controller.say(
        PlanActionsTexts::tr("Plan %1 ended: %2").arg(ended.number).arg(planOutcomeText(ended.outcome)),
        true);
    return reviewed;
}

std::optional<PlanId> beginNextCycle(BookController &controller, PlanId id)
{
    std::optional<PlanId> begun;
    controller.guarded([&] {
        const std::optional<CoachingPlan> plan = planstore::find(controller.db(), id);
        if (!plan)
            return;
        if (const std::optional<CoachingPlan> current = planstore::current(controller.db(), plan->agent)) {
            begun = current->id;
            return;
        }
        std::optional<PlanId> written;
        controller.book().transact(
            {QStringLiteral("plan.next"), nameOf(controller.db(), plan->agent)},
            [&](Db &db) { written = insertNextCycle(db, *plan, controller.settings(), controller.today()); });
        begun = written;
        controller.say(
            PlanActionsTexts::tr("The next cycle is a draft: its baseline is frozen when it starts"), true);
    });
    return begun;
}

} // namespace coachbook::ui
