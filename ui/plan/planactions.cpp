// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planactions.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "ui/plan/endplandialog.h"
#include "ui/plan/planproposal.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/planwords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PlanActions)
};

QString nameOf(Db &db, AgentId id)
{
    const std::optional<Agent> agent = agentstore::find(db, id);
    return agent ? agent->name : QString();
}

QString frozenText(const std::vector<PlanBaseline> &baselines, QDate today)
{
    if (baselines.empty())
        return Words::tr("The plan has started.");
    return Words::tr("The plan has started. Its baseline, %1 to %2, is frozen.")
        .arg(dayText(baselines.front().from, today), dayText(baselines.front().to, today));
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
        controller.say(Words::tr("Plan %1 made for %2").arg(plan.number).arg(agent->name), true);
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

bool endPlan(BookController &controller, PlanId id, QWidget *parent)
{
    std::optional<CoachingPlan> plan;
    QString name;
    if (!controller.guarded([&] {
            plan = planstore::find(controller.db(), id);
            name = plan ? nameOf(controller.db(), plan->agent) : QString();
        }) ||
        !plan || plan->state != PlanState::Active)
        return false;
    EndPlanDialog dialog(*plan, name, controller.today(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    plan = dialog.plan();
    if (!controller.transact({QStringLiteral("plan.end"), name},
                             [&](Db &db) { planstore::update(db, *plan); }))
        return false;
    controller.say(Words::tr("Plan %1 ended: %2").arg(plan->number).arg(planOutcomeText(plan->outcome)),
                   true);
    return true;
}

} // namespace coachbook::ui
