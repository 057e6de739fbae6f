// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/groupstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::groupstore {

using sqlite::Query;

namespace {

void insertMoments(Db &db, SessionGroupId id, const std::vector<GroupMoment> &moments)
{
    int position = 0;
    for (const GroupMoment &each : moments) {
        Query q(db,
                "INSERT INTO group_moment (group_id, position, moment_id, show_name) VALUES (?, ?, ?, ?)");
        q.bind(id).bind(position++).bind(each.moment).bind(each.showName).run();
    }
}

} // namespace

SessionGroupId insert(Db &db, const SessionGroupDraft &draft)
{
    Query(db, "INSERT INTO session_group (name, created) VALUES (?, ?)")
        .bind(draft.name)
        .bind(draft.created)
        .run();
    const SessionGroupId id(db.lastInsertId());
    insertMoments(db, id, draft.moments);
    return id;
}

void update(Db &db, const SessionGroup &group)
{
    Query(db, "UPDATE session_group SET name = ?, created = ? WHERE id = ?")
        .bind(group.name)
        .bind(group.created)
        .bind(group.id)
        .run();
    Query(db, "DELETE FROM group_moment WHERE group_id = ?").bind(group.id).run();
    insertMoments(db, group.id, group.moments);
}

std::optional<SessionGroup> find(Db &db, SessionGroupId id)
{
    Query q(db, "SELECT name, created FROM session_group WHERE id = ?");
    q.bind(id);
    if (!q.step())
        return std::nullopt;
    SessionGroup group;
    group.id = id;
    group.name = q.text(0);
    group.created = q.day(1);
    Query m(db, "SELECT moment_id, show_name FROM group_moment WHERE group_id = ? ORDER BY position");
    m.bind(id);
    while (m.step())
        group.moments.push_back({m.id<MomentId>(0), m.flag(1)});
    return group;
}

std::vector<SessionGroup> open(Db &db)
{
    std::vector<SessionGroupId> ids;
    Query q(db, "SELECT g.id FROM session_group g WHERE EXISTS "
                "(SELECT 1 FROM session s WHERE s.group_id = g.id AND s.status <= 2) ORDER BY g.id DESC");
    while (q.step())
        ids.push_back(q.id<SessionGroupId>(0));
    std::vector<SessionGroup> groups;
    for (const SessionGroupId id : ids)
        groups.push_back(*find(db, id));
    return groups;
}

std::vector<Moment> moments(Db &db, const SessionGroup &group)
{
    std::vector<Moment> result;
    Query q(db, "SELECT a.name, coalesce(b.name, ''), coalesce(u.text, '') FROM moment m "
                "JOIN agent a ON a.id = m.agent_id LEFT JOIN behaviour b ON b.id = m.behaviour_id "
                "LEFT JOIN question u ON u.id = m.question_id WHERE m.id = ?");
    for (const GroupMoment &each : group.moments) {
        const std::optional<coachbook::Moment> moment = momentstore::find(db, each.moment);
        q.bind(each.moment);
        if (moment && q.step())
            result.push_back({each, {moment->id, *moment, q.text(0), q.text(1), q.text(2)}});
        q.rewind();
    }
    return result;
}

std::vector<Member> members(Db &db, SessionGroupId id)
{
    std::vector<Member> result;
    Query q(db, "SELECT s.id, s.agent_id, a.name, s.status FROM session s JOIN agent a ON a.id = s.agent_id "
                "WHERE s.group_id = ? ORDER BY a.name, s.id");
    q.bind(id);
    while (q.step())
        result.push_back({q.id<SessionId>(0), q.id<AgentId>(1), q.text(2), q.as<SessionStatus>(3)});
    return result;
}

} // namespace coachbook::groupstore
