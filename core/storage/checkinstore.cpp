// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checkinstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::checkinstore {

using sqlite::Query;

namespace {

#define SELECT "SELECT id, agent_id, session_id, due, done, note, acknowledged FROM check_in "

CheckIn readCheckIn(const Query &q)
{
    CheckIn c;
    c.id = q.id<CheckInId>(0);
    c.agent = q.id<AgentId>(1);
    c.session = q.maybeId<SessionId>(2);
    c.due = q.day(3);
    c.done = q.maybeDay(4);
    c.note = q.text(5);
    c.improvementAcknowledged = q.maybeFlag(6);
    return c;
}

} // namespace

std::vector<CheckIn> open(Db &db)
{
    std::vector<CheckIn> result;
    Query q(db, SELECT "WHERE done IS NULL ORDER BY due, id");
    while (q.step())
        result.push_back(readCheckIn(q));
    return result;
}

std::vector<CheckIn> ofAgent(Db &db, AgentId agent)
{
    std::vector<CheckIn> result;
    Query q(db, SELECT "WHERE agent_id = ? ORDER BY due, id");
    q.bind(agent);
    while (q.step())
        result.push_back(readCheckIn(q));
    return result;
}

CheckInId insert(Db &db, const CheckInDraft &draft)
{
    Query q(db, "INSERT INTO check_in (agent_id, session_id, due, done, note, acknowledged) VALUES (?, ?, ?, "
                "?, ?, ?)");
    q.bind(draft.agent).bind(draft.session).bind(draft.due).bind(draft.done).bind(draft.note);
    q.bind(draft.improvementAcknowledged).run();
    return CheckInId(db.lastInsertId());
}

void update(Db &db, const CheckIn &c)
{
    Query q(db, "UPDATE check_in SET agent_id = ?, session_id = ?, due = ?, done = ?, note = ?, acknowledged "
                "= ? WHERE id = ?");
    q.bind(c.agent)
        .bind(c.session)
        .bind(c.due)
        .bind(c.done)
        .bind(c.note)
        .bind(c.improvementAcknowledged)
        .bind(c.id)
        .run();
}

std::optional<CheckIn> find(Db &db, CheckInId id)
{
    Query q(db, SELECT "WHERE id = ?");
    q.bind(id);
    return q.step() ? std::optional(readCheckIn(q)) : std::nullopt;
}

void remove(Db &db, CheckInId id)
{
    Query(db, "DELETE FROM check_in WHERE id = ?").bind(id).run();
}

#undef SELECT

} // namespace coachbook::checkinstore
