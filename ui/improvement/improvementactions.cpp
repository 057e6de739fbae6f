// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementactions.h"
#include "core/storage/agentstore.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/metricstore.h"
#include "ui/improvement/improvementdialogs.h"
#include "ui/improvement/improvementwords.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct ImprovementActionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::ImprovementActions)
};

QString nameOf(Db &db, AgentId id)
{
    const std::optional<Agent> agent = agentstore::find(db, id);
    return agent ? agent->name : QString();
}

ImprovementPlanDraft proposal(Db &db, AgentId agent, const BookSettings &settings, QDate today)
{
    ImprovementPlanDraft plan;
    plan.agent = agent;
    plan.created = plan.starts = today;
    plan.ends = proposedEnd(today, settings.calendar);
    for (const QDate day :
         proposedCheckpoints(plan.starts, plan.ends, settings.calendar, agentstore::periods(db, agent))) {
        Checkpoint checkpoint;
        checkpoint.due = day;
        plan.checkpoints.push_back(checkpoint);
    }
    return plan;
}

} // namespace

std::optional<ImprovementPlanId> startImprovementPlan(BookController &controller, AgentId agent,
                                                      std::optional<SessionId> session)
{
    std::optional<ImprovementPlanId> made;
    controller.guarded([&] {
        Db &reader = controller.db();
        if (const std::optional<ImprovementPlan> current = improvementplanstore::current(reader, agent)) {
            made = current->id;
            return;
        }
        const QString name = nameOf(reader, agent);
        ImprovementPlanDraft plan = proposal(reader, agent, controller.settings(), controller.today());
        plan.session = session;
        std::optional<ImprovementPlanId> written;
        controller.book().transact({QStringLiteral("improvement.create"), name}, [&](Db &db) {
            plan.number = improvementplanstore::nextNumber(db);
            written = improvementplanstore::insert(db, plan);
        });
        made = written;
        controller.say(ImprovementActionsTexts::tr("Draft of an improvement plan made for %1").arg(name),
                       true);
    });
    return made;
}

bool beginImprovement(BookController &controller, ImprovementPlanId id)
{
    bool begun = false;
    controller.guarded([&] {
        std::optional<ImprovementPlan> plan = improvementplanstore::find(controller.db(), id);
        if (!plan || plan->state != ImprovementState::Draft)
            return;
        const QDate from = std::min(plan->starts, controller.today());
        freezeMilestones(
            *plan, metricstore::ofAgent(controller.db(), plan->agent, from.addDays(-figureDays - 7), from),
            from, controller.settings().ahtVoiceOnly);
        const QString name = nameOf(controller.db(), plan->agent);
        controller.book().transact({QStringLiteral("improvement.start"), name},
                                   [&](Db &db) { improvementplanstore::start(db, *plan); });
        begun = true;
        controller.say(ImprovementActionsTexts::tr("The improvement plan of %1 runs until %2")
                           .arg(name, dayText(plan->ends, controller.today())),
                       true);
    });
    return begun;
}

bool endImprovement(BookController &controller, ImprovementPlanId id, QWidget *parent)
{
    std::optional<ImprovementPlan> plan;
    QString name;
    if (!controller.guarded([&] {
            plan = improvementplanstore::find(controller.db(), id);
            name = plan ? nameOf(controller.db(), plan->agent) : QString();
        }) ||
        !plan || plan->state != ImprovementState::Running)
        return false;
    EndImprovementDialog dialog(*plan, name, controller.today(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (!controller.transact({QStringLiteral("improvement.end"), name}, [&](Db &db) {
            improvementplanstore::end(db, *plan, dialog.outcome(), dialog.day(), dialog.note());
        }))
        return false;
    controller.say(ImprovementActionsTexts::tr("Improvement plan of %1 ended: %2")
                       .arg(name, improvementOutcomeText(dialog.outcome())),
                   true);
    return true;
}

bool discardImprovement(BookController &controller, ImprovementPlanId id)
{
    bool discarded = false;
    controller.guarded([&] {
        const std::optional<ImprovementPlan> plan = improvementplanstore::find(controller.db(), id);
        if (!plan || plan->state != ImprovementState::Draft)
            return;
        const QString name = nameOf(controller.db(), plan->agent);
        controller.book().transact({QStringLiteral("improvement.discard"), name},
                                   [&](Db &db) { improvementplanstore::remove(db, id); });
        discarded = true;
        controller.say(ImprovementActionsTexts::tr("Draft of the improvement plan of %1 discarded").arg(name),
                       true);
    });
    return discarded;
}

} // namespace coachbook::ui
