// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentactions.h"
#include "core/storage/agentstore.h"
#include "ui/agents/agentchanges.h"
#include "ui/agents/agentdialog.h"
#include "ui/agents/leaveteamdialog.h"
#include "ui/agents/perioddialog.h"
#include "ui/shell/bookcontroller.h"
#include "ui/shell/optext.h"

namespace coachbook::ui::agentactions {
namespace {

std::optional<Agent> find(BookController &controller, AgentId id)
{
    std::optional<Agent> agent;
    controller.guarded([&] { agent = agentstore::find(controller.db(), id); });
    return agent;
}

std::vector<AgentPeriod> periodsOf(BookController &controller, AgentId id)
{
    std::vector<AgentPeriod> periods;
    controller.guarded([&] { periods = agentstore::periods(controller.db(), id); });
    return periods;
}

/// What the dialog must know of everyone but `self`.
AgentDialog::Others othersOf(BookController &controller, std::optional<AgentId> self)
{
    AgentDialog::Others others;
    controller.guarded([&] {
        for (const Agent &agent : agentstore::all(controller.db())) {
            if (!agent.team.isEmpty() && !others.teams.contains(agent.team))
                others.teams << agent.team;
            if (self != agent.id && !agent.externalId.isEmpty())
                others.nameOfId.insert(agent.externalId, agent.name);
        }
    });
    others.teams.sort(Qt::CaseInsensitive);
    return others;
}

bool write(BookController &controller, const Op &op, const std::function<void(Db &)> &change)
{
    if (!controller.transact(op, change))
        return false;
    controller.say(opSentence(op), true);
    return true;
}

QString beginKey(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Leave:
        return QStringLiteral("agent.leave");
    case PeriodKind::ImprovementPlan:
        return QStringLiteral("agent.plan_on");
    case PeriodKind::OverrideNew:
    case PeriodKind::OverrideTenured:
        break;
    }
    return QStringLiteral("agent.override");
}

QString endKey(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Leave:
        return QStringLiteral("agent.return");
    case PeriodKind::ImprovementPlan:
        return QStringLiteral("agent.plan_off");
    case PeriodKind::OverrideNew:
    case PeriodKind::OverrideTenured:
        break;
    }
    return QStringLiteral("agent.override");
}

bool isOverride(PeriodKind kind)
{
    return kind == PeriodKind::OverrideNew || kind == PeriodKind::OverrideTenured;
}

/// Overrides that run on `day` end the day before; one that began that day never was.
void endOverrides(Db &db, AgentId agent, QDate day)
{
    for (AgentPeriod period : agentstore::periods(db, agent)) {
        if (!isOverride(period.kind) || !period.covers(day))
            continue;
        if (period.from >= day) {
            agentstore::removePeriod(db, period.id);
            continue;
        }
        period.to = day.addDays(-1);
        agentstore::updatePeriod(db, period);
    }
}

bool changePeriod(BookController &controller, QWidget *window, const AgentPeriod &period,
                  const AgentPeriodDraft &shown, PeriodDialog::Purpose purpose, const QString &key)
{
    const std::optional<Agent> agent = find(controller, period.agent);
    if (!agent)
        return false;
    PeriodDialog dialog(purpose, period.kind, agent->name, controller.today(), window);
    dialog.setDraft(shown);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    AgentPeriod changed = period;
    static_cast<AgentPeriodDraft &>(changed) = dialog.draft();
    return write(controller, {key, agent->name}, [&](Db &db) {
        dialog.isRemoved() ? agentstore::removePeriod(db, period.id) : agentstore::updatePeriod(db, changed);
    });
}

} // namespace

std::optional<AgentId> add(BookController &controller, QWidget *window)
{
    AgentDialog dialog(AgentDialog::Purpose::Add, othersOf(controller, {}), controller.settings().cadence,
                       controller.today(), window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const AgentDraft draft = dialog.draft();
    std::optional<AgentId> added;
    if (!write(controller, {QStringLiteral("agent.add"), draft.name},
               [&](Db &db) { added = agentstore::insert(db, draft); }))
        return std::nullopt;
    return added;
}

bool edit(BookController &controller, QWidget *window, AgentId id)
{
    const std::optional<Agent> agent = find(controller, id);
    if (!agent)
        return false;
    AgentDialog dialog(AgentDialog::Purpose::Edit, othersOf(controller, id), controller.settings().cadence,
                       controller.today(), window);
    dialog.setDraft(*agent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    Agent changed = *agent;
    static_cast<AgentDraft &>(changed) = dialog.draft();
    const QString key = editOpKey(*agent, changed);
    return !key.isEmpty() &&
           write(controller, {key, changed.name}, [&](Db &db) { agentstore::update(db, changed); });
}

bool setOwnCadence(BookController &controller, AgentId id, std::optional<int> days)
{
    std::optional<Agent> agent = find(controller, id);
    if (!agent || agent->cadenceDays == days)
        return false;
    agent->cadenceDays = days;
    return write(controller, {QStringLiteral("agent.cadence"), agent->name},
                 [&](Db &db) { agentstore::update(db, *agent); });
}

bool setPrivateNote(BookController &controller, AgentId id, const QString &note)
{
    std::optional<Agent> agent = find(controller, id);
    if (!agent)
        return false;
    if (agent->privateNote == note)
        return true;
    agent->privateNote = note;
    return controller.transact({QStringLiteral("agent.note"), agent->name, true},
                               [&](Db &db) { agentstore::update(db, *agent); });
}

bool beginPeriod(BookController &controller, QWidget *window, AgentId id, PeriodKind kind)
{
    const std::optional<Agent> agent = find(controller, id);
    if (!agent)
        return false;
    PeriodDialog dialog(PeriodDialog::Purpose::Begin, kind, agent->name, controller.today(), window);
    AgentPeriodDraft draft;
    draft.agent = id;
    draft.kind = kind;
    draft.from = controller.today();
    dialog.setDraft(draft);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    draft = dialog.draft();
    return write(controller, {beginKey(kind), agent->name}, [&](Db &db) {
        if (isOverride(kind))
            endOverrides(db, id, draft.from);
        agentstore::insertPeriod(db, draft);
    });
}

bool endPeriod(BookController &controller, QWidget *window, AgentId id, PeriodKind kind)
{
    const std::optional<AgentPeriod> period =
        runningPeriod(periodsOf(controller, id), {kind}, controller.today());
    if (!period)
        return false;
    AgentPeriodDraft ended = *period;
    ended.to = lastDayOfEnded(ended, controller.today());
    return changePeriod(controller, window, *period, ended, PeriodDialog::Purpose::End, endKey(kind));
}

bool tierByHireDate(BookController &controller, AgentId id)
{
    const std::optional<Agent> agent = find(controller, id);
    return agent && write(controller, {QStringLiteral("agent.override"), agent->name},
                          [&](Db &db) { endOverrides(db, id, controller.today()); });
}

bool editPeriod(BookController &controller, QWidget *window, AgentPeriodId id)
{
    std::optional<AgentPeriod> found;
    controller.guarded([&] {
        for (const AgentPeriod &period : agentstore::allPeriods(controller.db())) {
            if (period.id == id)
                found = period;
        }
    });
    return found && changePeriod(controller, window, *found, *found, PeriodDialog::Purpose::Edit,
                                 QStringLiteral("agent.period"));
}

bool leaveTeam(BookController &controller, QWidget *window, AgentId id)
{
    std::optional<Agent> agent = find(controller, id);
    if (!agent)
        return false;
    LeaveTeamDialog dialog(agent->name, controller.today(), window);
    dialog.setDraft(*agent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    static_cast<AgentDraft &>(*agent) = dialog.draft();
    return write(controller, {QStringLiteral("agent.left"), agent->name},
                 [&](Db &db) { agentstore::update(db, *agent); });
}

bool rejoinTeam(BookController &controller, AgentId id)
{
    std::optional<Agent> agent = find(controller, id);
    if (!agent || !agent->left)
        return false;
    agent->left = std::nullopt;
    agent->leftReason.clear();
    return write(controller, {QStringLiteral("agent.rejoin"), agent->name},
                 [&](Db &db) { agentstore::update(db, *agent); });
}

} // namespace coachbook::ui::agentactions
