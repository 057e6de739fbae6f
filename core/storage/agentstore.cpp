// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agentstore.h"
#include "core/domain/plainwords.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::agentstore {

using sqlite::Query;

namespace {

Agent readAgent(const Query &q)
{
    Agent agent;
    agent.id = q.id<AgentId>(0);
    agent.externalId = q.text(1);
    agent.name = q.text(2);
    agent.team = q.text(3);
    agent.email = q.text(4);
    agent.hired = q.maybeDay(5);
    agent.left = q.maybeDay(6);
    agent.leftReason = q.text(7);
    agent.cadenceDays = q.maybeNumber(8);
    agent.privateNote = q.text(9);
    return agent;
}

AgentPeriod readPeriod(const Query &q)
{
    AgentPeriod period;
    period.id = q.id<AgentPeriodId>(0);
    period.agent = q.id<AgentId>(1);
    period.kind = q.as<PeriodKind>(2);
    period.from = q.day(3);
    period.to = q.maybeDay(4);
    period.reason = q.text(5);
    return period;
}

void bindDraft(Query &q, const AgentDraft &draft)
{
    q.bindOrNull(draft.externalId)
        .bind(draft.name)
        .bind(draft.team)
        .bind(draft.email)
        .bind(draft.hired)
        .bind(draft.left);
    q.bind(draft.leftReason).bind(draft.cadenceDays).bind(draft.privateNote);
}

} // namespace

std::vector<Agent> all(Db &db)
{
    std::vector<Agent> agents;
    Query q(
        db,
        "SELECT id, external_id, name, team, email, hired, left_on, left_reason, cadence_days, private_note "
        "FROM agent ORDER BY name COLLATE NOCASE, id");
    while (q.step())
        agents.push_back(readAgent(q));
    return agents;
}

std::optional<Agent> find(Db &db, AgentId id)
{
    Query q(
        db,
        "SELECT id, external_id, name, team, email, hired, left_on, left_reason, cadence_days, private_note "
        "FROM agent WHERE id = ?");
    q.bind(id);
    return q.step() ? std::optional(readAgent(q)) : std::nullopt;
}

std::optional<Agent> findByExternalId(Db &db, const QString &externalId)
{
    Query q(
        db,
        "SELECT id, external_id, name, team, email, hired, left_on, left_reason, cadence_days, private_note "
        "FROM agent WHERE external_id = ?");
    q.bind(externalId);
    return q.step() ? std::optional(readAgent(q)) : std::nullopt;
}

std::vector<Agent> match(Db &db, const QString &text)
{
    if (const std::optional<Agent> byId = findByExternalId(db, text))
        return {*byId};
    const QString wanted = plainWords(text);
    std::vector<Agent> exact, containing;
    for (const Agent &agent : all(db)) {
        const QString name = plainWords(agent.name);
        if (name == wanted)
            exact.push_back(agent);
        if (!wanted.isEmpty() && name.contains(wanted))
            containing.push_back(agent);
    }
    return exact.empty() ? containing : exact;
}

AgentId insert(Db &db, const AgentDraft &draft)
{
    Query q(db, "INSERT INTO agent (external_id, name, team, email, hired, left_on, left_reason, "
                "cadence_days, private_note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    return AgentId(db.lastInsertId());
}

void update(Db &db, const Agent &agent)
{
    Query q(db, "UPDATE agent SET external_id = ?, name = ?, team = ?, email = ?, hired = ?, left_on = ?, "
                "left_reason = ?, "
                "cadence_days = ?, private_note = ? WHERE id = ?");
    bindDraft(q, agent);
    q.bind(agent.id).run();
}

void remove(Db &db, AgentId id)
{
    Query(db, "DELETE FROM agent WHERE id = ?").bind(id).run();
}

std::vector<AgentPeriod> periods(Db &db, AgentId agent)
{
    std::vector<AgentPeriod> result;
    Query q(db, "SELECT id, agent_id, kind, from_day, to_day, reason FROM agent_period WHERE agent_id = ? "
                "ORDER BY from_day, id");
    q.bind(agent);
    while (q.step())
        result.push_back(readPeriod(q));
    return result;
}

std::vector<AgentPeriod> allPeriods(Db &db)
{
    std::vector<AgentPeriod> result;
    Query q(db, "SELECT id, agent_id, kind, from_day, to_day, reason FROM agent_period ORDER BY agent_id, "
                "from_day, id");
    while (q.step())
        result.push_back(readPeriod(q));
    return result;
}

AgentPeriodId insertPeriod(Db &db, const AgentPeriodDraft &draft)
{
    Query q(db, "INSERT INTO agent_period (agent_id, kind, from_day, to_day, reason) VALUES (?, ?, ?, ?, ?)");
    q.bind(draft.agent).bind(draft.kind).bind(draft.from).bind(draft.to).bind(draft.reason).run();
    return AgentPeriodId(db.lastInsertId());
}

void updatePeriod(Db &db, const AgentPeriod &period)
{
    Query q(db, "UPDATE agent_period SET kind = ?, from_day = ?, to_day = ?, reason = ? WHERE id = ?");
    q.bind(period.kind).bind(period.from).bind(period.to).bind(period.reason).bind(period.id).run();
}

void removePeriod(Db &db, AgentPeriodId id)
{
    Query(db, "DELETE FROM agent_period WHERE id = ?").bind(id).run();
}

std::vector<Assignment> assignments(Db &db, AgentId agent)
{
    std::vector<Assignment> found;
    Query q(db, "SELECT from_day, team, supervisor FROM assignment WHERE agent_id = ? ORDER BY from_day");
    q.bind(agent);
    while (q.step())
        found.push_back({agent, q.day(0), q.text(1), q.text(2)});
    return found;
}

bool putAssignment(Db &db, const Assignment &assignment)
{
    std::optional<std::int64_t> id;
    {
        Query q(db, "SELECT id, team, supervisor FROM assignment WHERE agent_id = ? AND from_day = ?");
        if (q.bind(assignment.agent).bind(assignment.from).step()) {
            if (q.text(1) == assignment.team && q.text(2) == assignment.supervisor)
                return false;
            id = q.integer(0);
        }
    }
    if (id) {
        Query q(db, "UPDATE assignment SET team = ?, supervisor = ? WHERE id = ?");
        q.bind(assignment.team).bind(assignment.supervisor).bind(*id).run();
    } else {
        Query q(db, "INSERT INTO assignment (agent_id, from_day, team, supervisor) VALUES (?, ?, ?, ?)");
        q.bind(assignment.agent)
            .bind(assignment.from)
            .bind(assignment.team)
            .bind(assignment.supervisor)
            .run();
    }
    return true;
}

} // namespace coachbook::agentstore
