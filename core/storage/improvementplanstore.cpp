// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/improvementplanstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::improvementplanstore {

using sqlite::Query;

namespace {

#define COLUMNS                                                                                              \
    "agent_id, number, revision, state, created, starts, ends, session_id, period_id, reason, support, "     \
    "consequence, agent_words, locked_on, outcome, outcome_on, outcome_note"
#define SELECT "SELECT " COLUMNS ", id FROM improvement_plan "

ImprovementPlan readPlan(const Query &q)
{
    ImprovementPlan plan;
    plan.agent = q.id<AgentId>(0);
    plan.number = q.number(1);
    plan.revision = q.number(2);
    plan.state = q.as<ImprovementState>(3);
    plan.created = q.day(4);
    plan.starts = q.day(5);
    plan.ends = q.day(6);
    plan.session = q.maybeId<SessionId>(7);
    plan.period = q.maybeId<AgentPeriodId>(8);
    plan.reason = q.text(9);
    plan.support = q.text(10);
    plan.consequence = q.text(11);
    plan.agentWords = q.text(12);
    plan.lockedOn = q.maybeDay(13);
    plan.outcome = q.as<ImprovementOutcome>(14);
    plan.outcomeOn = q.maybeDay(15);
    plan.outcomeNote = q.text(16);
    plan.id = q.id<ImprovementPlanId>(17);
    return plan;
}

void bindDraft(Query &q, const ImprovementPlanDraft &p)
{
    q.bind(p.agent).bind(p.number).bind(p.revision).bind(p.state).bind(p.created).bind(p.starts).bind(p.ends);
    q.bind(p.session).bind(p.period).bind(p.reason).bind(p.support).bind(p.consequence).bind(p.agentWords);
    q.bind(p.lockedOn).bind(p.outcome).bind(p.outcomeOn).bind(p.outcomeNote);
}

void readParts(Db &db, ImprovementPlan &plan)
{
    Query m(db,
            "SELECT id, behaviour_id, text, kpi, count_of, baseline, baseline_n, target, due, state, result "
            "FROM milestone WHERE improvement_plan_id = ? ORDER BY position");
    m.bind(plan.id);
    while (m.step()) {
        Milestone each{{m.maybeId<BehaviourId>(1), m.text(2), m.maybe<Kpi>(3), m.text(4), m.maybeReal(5),
                        m.maybeNumber(6), m.maybeReal(7), m.day(8), m.as<MilestoneState>(9), m.text(10)},
                       m.id<MilestoneId>(0)};
        plan.milestones.push_back(std::move(each));
    }
    Query c(db, "SELECT id, due, held, outcome, findings, agent_words FROM checkpoint WHERE "
                "improvement_plan_id = ? ORDER BY due, id");
    c.bind(plan.id);
    while (c.step())
        plan.checkpoints.push_back(
            {{c.day(1), c.maybeDay(2), c.as<CheckpointOutcome>(3), c.text(4), c.text(5)},
             c.id<CheckpointId>(0)});
}

std::vector<ImprovementPlan> readAll(Db &db, Query &q)
{
    std::vector<ImprovementPlan> plans;
    while (q.step())
        plans.push_back(readPlan(q));
    for (ImprovementPlan &plan : plans)
        readParts(db, plan);
    return plans;
}

std::optional<ImprovementPlan> first(std::vector<ImprovementPlan> plans)
{
    return plans.empty() ? std::nullopt : std::optional(std::move(plans.front()));
}

template <class Tag>
std::optional<Id<Tag>> known(Id<Tag> id) ///< absent for one that is new: the book gives it its id
{
    return id.value() > 0 ? std::optional(id) : std::nullopt;
}

void insertParts(Db &db, ImprovementPlanId id, const ImprovementPlanDraft &plan)
{
    int position = 0;
    for (const Milestone &m : plan.milestones) {
        Query q(
            db,
            "INSERT INTO milestone (id, improvement_plan_id, position, behaviour_id, text, kpi, count_of, "
            "baseline, baseline_n, target, due, state, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?)");
        q.bind(known(m.id)).bind(id).bind(position++).bind(m.behaviour).bind(m.text).bind(m.kpi);
        q.bind(m.countOf).bind(m.baseline).bind(m.baselineN).bind(m.target).bind(m.due).bind(m.state);
        q.bind(m.result).run();
    }
    for (const Checkpoint &c : plan.checkpoints) {
        Query q(db,
                "INSERT INTO checkpoint (id, improvement_plan_id, due, held, outcome, findings, agent_words) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)");
        q.bind(known(c.id)).bind(id).bind(c.due).bind(c.held).bind(c.outcome).bind(c.findings);
        q.bind(c.agentWords).run();
    }
}

[[noreturn]] void refuse(Db &db, const QString &why)
{
    throw StorageError(StorageErrorKind::Constraint, db.path(), why);
}

/// A period without an end that covers the first day is taken over: the tier was set before the document.
AgentPeriodId beginPeriod(Db &db, const ImprovementPlan &plan)
{
    for (const AgentPeriod &period : agentstore::periods(db, plan.agent)) {
        if (period.kind == PeriodKind::ImprovementPlan && period.covers(plan.starts) && !period.to)
            return period.id;
    }
    // The reason stays in the plan: the agent's history shows the tier alone (SESS-9).
    return agentstore::insertPeriod(db, {plan.agent, PeriodKind::ImprovementPlan, plan.starts, {}, {}});
}

void endPeriod(Db &db, const ImprovementPlan &plan, QDate day)
{
    for (AgentPeriod period : agentstore::periods(db, plan.agent)) {
        if (plan.period != period.id || (period.to && *period.to <= day))
            continue;
        period.to = day;
        agentstore::updatePeriod(db, period);
    }
}

} // namespace

std::vector<ImprovementPlan> all(Db &db)
{
    Query q(db, SELECT "ORDER BY number");
    return readAll(db, q);
}

std::vector<ImprovementPlan> running(Db &db)
{
    Query q(db, SELECT "WHERE state = 1 ORDER BY number");
    return readAll(db, q);
}

std::vector<ImprovementPlan> ofAgent(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? ORDER BY number DESC");
    q.bind(agent);
    return readAll(db, q);
}

std::optional<ImprovementPlan> current(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? AND state < 2 ORDER BY number DESC LIMIT 1");
    q.bind(agent);
    return first(readAll(db, q));
}

std::optional<ImprovementPlan> find(Db &db, ImprovementPlanId id)
{
    Query q(db, SELECT "WHERE id = ?");
    q.bind(id);
    return first(readAll(db, q));
}

int nextNumber(Db &db)
{
    return static_cast<int>(db.integer("SELECT coalesce(max(number), 0) + 1 FROM improvement_plan"));
}

ImprovementPlanId insert(Db &db, const ImprovementPlanDraft &draft)
{
    Query q(db, "INSERT INTO improvement_plan (" COLUMNS
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    const ImprovementPlanId id(db.lastInsertId());
    insertParts(db, id, draft);
    return id;
}

void update(Db &db, const ImprovementPlan &changed)
{
    ImprovementPlan plan = changed;
    lockGoals(plan);
    const std::optional<ImprovementPlan> before = find(db, plan.id);
    if (before && (changesLockedGoals(*before, plan) || (before->lockedOn && !plan.lockedOn)))
        refuse(db, QStringLiteral("the goals of improvement plan %1 are locked").arg(plan.number));
    Query q(db, "UPDATE improvement_plan SET (" COLUMNS
                ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?");
    bindDraft(q, plan);
    q.bind(plan.id).run();
    Query(db, "DELETE FROM milestone WHERE improvement_plan_id = ?").bind(plan.id).run();
    Query(db, "DELETE FROM checkpoint WHERE improvement_plan_id = ?").bind(plan.id).run();
    insertParts(db, plan.id, plan);
}

void remove(Db &db, ImprovementPlanId id)
{
    Query(db, "DELETE FROM improvement_plan WHERE id = ?").bind(id).run();
}

void start(Db &db, ImprovementPlan plan)
{
    if (!canStart(plan))
        refuse(db, QStringLiteral("improvement plan %1 lacks something").arg(plan.number));
    for (const ImprovementPlan &other : running(db)) {
        if (other.agent == plan.agent && other.id != plan.id)
            refuse(db, QStringLiteral("improvement plan %1 of the agent runs").arg(other.number));
    }
    plan.period = beginPeriod(db, plan);
    plan.state = ImprovementState::Running;
    update(db, plan);
}

void end(Db &db, ImprovementPlan plan, ImprovementOutcome outcome, QDate day, const QString &note)
{
    if (outcome == ImprovementOutcome::None || day < plan.starts)
        refuse(db, QStringLiteral("improvement plan %1 cannot end so").arg(plan.number));
    plan.state = ImprovementState::Ended;
    plan.outcome = outcome;
    plan.outcomeOn = day;
    plan.outcomeNote = note;
    endPeriod(db, plan, day);
    update(db, plan);
}

#undef SELECT
#undef COLUMNS

} // namespace coachbook::improvementplanstore
