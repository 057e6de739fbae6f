// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peerquery.h"
#include "core/storage/agentstore.h"
#include "core/storage/sqlite/query.h"
#include <unordered_map>

namespace coachbook {

using sqlite::Query;

namespace {

struct Earned
{
    double share = 0;
    int n = 0;
};

std::unordered_map<AgentId, Earned> earnedByAgent(Db &db, const Behaviour &behaviour, QDate today)
{
    std::unordered_map<AgentId, Earned> earned;
    Query q(db, "SELECT e.agent_id, avg(min(max(w.score / u.maximum, 0), 1)), count(*) FROM answer w "
                "JOIN counted_evaluation e ON e.id = w.evaluation_id JOIN question u ON u.id = w.question_id "
                "WHERE (u.behaviour_id = ? OR (u.behaviour_id IS NULL AND u.text = ?)) "
                "AND w.score IS NOT NULL AND u.maximum > 0 AND e.day BETWEEN ? AND ? GROUP BY e.agent_id");
    q.bind(behaviour.id).bind(behaviour.name).bind(today.addDays(1 - peerDays)).bind(today);
    while (q.step())
        earned[q.id<AgentId>(0)] = {q.real(1), q.number(2)};
    return earned;
}

} // namespace

std::vector<PeerCandidate> peerCandidates(Db &db, const Behaviour &behaviour, QDate today)
{
    std::unordered_map<AgentId, Earned> earned = earnedByAgent(db, behaviour, today);
    std::unordered_map<AgentId, std::vector<AgentPeriod>> periods;
    for (const AgentPeriod &each : agentstore::allPeriods(db))
        periods[each.agent].push_back(each);
    std::vector<PeerCandidate> candidates;
    for (const Agent &agent : agentstore::all(db)) {
        if (!isActiveOn(agent, today))
            continue;
        const bool isThere = !leaveOn(periods[agent.id], today);
        candidates.push_back({agent.id, isThere, earned[agent.id].share, earned[agent.id].n});
    }
    return candidates;
}

std::vector<PastPair> pastPairs(Db &db)
{
    std::vector<PastPair> pairs;
    Query q(db, "SELECT agent_id, partner_id, day FROM session "
                "WHERE type = 3 AND partner_id IS NOT NULL AND status < 5 ORDER BY day, id");
    while (q.step())
        pairs.push_back({q.id<AgentId>(0), q.id<AgentId>(1), q.day(2)});
    return pairs;
}

} // namespace coachbook
