// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seriesstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::seriesstore {

using sqlite::Query;

void insert(Db &db, const std::vector<std::pair<SessionId, QDate>> &sessions)
{
    if (sessions.empty())
        return;
    const SessionId series = sessions.front().first;
    for (const auto &[session, rhythm] : sessions) {
        Query q(db, "INSERT INTO session_series (session_id, series, rhythm) VALUES (?, ?, ?)");
        q.bind(session).bind(series).bind(rhythm).run();
    }
}

std::vector<Member> ofSession(Db &db, SessionId id)
{
    std::vector<Member> members;
    Query q(db, "SELECT m.session_id, m.rhythm, s.day, s.status FROM session_series m "
                "JOIN session s ON s.id = m.session_id "
                "WHERE m.series = (SELECT series FROM session_series WHERE session_id = ?) "
                "ORDER BY m.rhythm, m.session_id");
    q.bind(id);
    while (q.step())
        members.push_back({q.id<SessionId>(0), {q.day(1), q.day(2)}, q.as<SessionStatus>(3)});
    return members;
}

std::vector<Member> fromSession(Db &db, SessionId id)
{
    std::vector<Member> later;
    bool isReached = false;
    for (const Member &each : ofSession(db, id)) {
        isReached = isReached || each.session == id;
        if (isReached && (each.status == SessionStatus::Draft || each.status == SessionStatus::Scheduled))
            later.push_back(each);
    }
    return later;
}

void setRhythm(Db &db, SessionId id, QDate rhythm)
{
    Query q(db, "UPDATE session_series SET rhythm = ? WHERE session_id = ?");
    q.bind(rhythm).bind(id).run();
}

} // namespace coachbook::seriesstore
