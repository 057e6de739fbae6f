// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/actionitemstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::actionitemstore {

using sqlite::Query;

namespace {

#define COLUMNS                                                                                              \
    "agent_id, session_id, plan_id, behaviour_id, text, measure, kpi, count_of, baseline, target, owner, "   \
    "due, state, "                                                                                           \
    "result, closed_on, vague_reason, import_key"
#define SELECT "SELECT " COLUMNS ", id FROM action_item "

ActionItem readItem(const Query &q)
{
    ActionItem item;
    item.agent = q.id<AgentId>(0);
    item.session = q.maybeId<SessionId>(1);
    item.plan = q.maybeId<PlanId>(2);
    item.behaviour = q.maybeId<BehaviourId>(3);
    item.text = q.text(4);
    item.measure = q.as<MeasureKind>(5);
    item.kpi = q.maybe<Kpi>(6);
    item.countOf = q.text(7);
    item.baseline = q.maybeReal(8);
    item.target = q.maybeReal(9);
    item.owner = q.text(10);
    item.due = q.maybeDay(11);
    item.state = q.as<ActionState>(12);
    item.result = q.text(13);
    item.closedOn = q.maybeDay(14);
    item.vagueReason = q.text(15);
    item.importKey = q.text(16);
    item.id = q.id<ActionItemId>(17);
    return item;
}

void bindDraft(Query &q, const ActionItemDraft &draft)
{
    q.bind(draft.agent)
        .bind(draft.session)
        .bind(draft.plan)
        .bind(draft.behaviour)
        .bind(draft.text)
        .bind(draft.measure);
    q.bind(draft.kpi)
        .bind(draft.countOf)
        .bind(draft.baseline)
        .bind(draft.target)
        .bind(draft.owner)
        .bind(draft.due);
    q.bind(draft.state)
        .bind(draft.result)
        .bind(draft.closedOn)
        .bind(draft.vagueReason)
        .bindOrNull(draft.importKey);
}

std::vector<ActionItem> readAll(Query &q)
{
    std::vector<ActionItem> items;
    while (q.step())
        items.push_back(readItem(q));
    return items;
}

} // namespace

std::vector<ActionItem> all(Db &db)
{
    Query q(db, SELECT "ORDER BY due IS NULL, due, id");
    return readAll(q);
}

std::vector<ActionItem> open(Db &db)
{
    Query q(db, SELECT "WHERE state < 2 ORDER BY due IS NULL, due, id");
    return readAll(q);
}

std::vector<ActionItem> ofAgent(Db &db, AgentId agent)
{
    Query q(db, SELECT "WHERE agent_id = ? ORDER BY due IS NULL, due, id");
    q.bind(agent);
    return readAll(q);
}

std::vector<ActionItem> ofSession(Db &db, SessionId session)
{
    Query q(db, SELECT "WHERE session_id = ? ORDER BY id");
    q.bind(session);
    return readAll(q);
}

std::vector<ActionItem> ofPlan(Db &db, PlanId plan)
{
    Query q(db, SELECT "WHERE plan_id = ? ORDER BY due IS NULL, due, id");
    q.bind(plan);
    return readAll(q);
}

std::optional<ActionItem> find(Db &db, ActionItemId id)
{
    Query q(db, SELECT "WHERE id = ?");
    q.bind(id);
    return q.step() ? std::optional(readItem(q)) : std::nullopt;
}

std::optional<ActionItem> findByImportKey(Db &db, const QString &key)
{
    Query q(db, SELECT "WHERE import_key = ?");
    q.bind(key);
    return q.step() ? std::optional(readItem(q)) : std::nullopt;
}

ActionItemId insert(Db &db, const ActionItemDraft &draft)
{
    Query q(db, "INSERT INTO action_item (" COLUMNS
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDraft(q, draft);
    q.run();
    return ActionItemId(db.lastInsertId());
}

void update(Db &db, const ActionItem &item)
{
    Query q(db, "UPDATE action_item SET (" COLUMNS
                ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?");
    bindDraft(q, item);
    q.bind(item.id).run();
}

void remove(Db &db, ActionItemId id)
{
    Query(db, "DELETE FROM action_item WHERE id = ?").bind(id).run();
}

#undef SELECT
#undef COLUMNS

} // namespace coachbook::actionitemstore
