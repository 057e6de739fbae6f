// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/progressquery.h"
#include "core/domain/recoaching.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace coachbook {

using sqlite::Query;

namespace {

constexpr int scoresDays = 56;
constexpr int saidDays = 28;

std::unordered_map<AgentId, std::vector<QaDay>> scoresSince(Db &db, QDate from, QDate to)
{
    std::unordered_map<AgentId, std::vector<QaDay>> scores;
    Query q(db, "SELECT agent_id, day, score FROM counted_evaluation WHERE day BETWEEN ? AND ? AND score IS "
                "NOT NULL");
    q.bind(from).bind(to);
    while (q.step())
        scores[q.id<AgentId>(0)].push_back({q.day(1), q.real(2)});
    return scores;
}

std::unordered_set<AgentId> acknowledgedSince(Db &db, QDate from)
{
    std::unordered_set<AgentId> agents;
    Query q(db, "SELECT agent_id FROM check_in WHERE acknowledged = 1 AND done >= ?");
    q.bind(from);
    while (q.step())
        agents.insert(q.id<AgentId>(0));
    return agents;
}

bool isWorthSaying(Progress::Kind kind, bool wasSaid)
{
    return kind == Progress::Kind::Plateau ||
           ((kind == Progress::Kind::Improving || kind == Progress::Kind::Rising) && !wasSaid);
}

} // namespace

FocusRun focusRun(std::vector<Session> sessions, int countsFromMinutes)
{
    std::erase_if(sessions, [&](const Session &each) { return !countsForCadence(each, countsFromMinutes); });
    std::sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return std::tie(b.day, b.id) < std::tie(a.day, a.id);
    });
    if (sessions.empty() || sessions.front().focus.empty())
        return {};
    const SessionFocus focus = sessions.front().focus.front();
    FocusRun run{focus.text, 0};
    for (const Session &session : sessions) {
        if (std::none_of(session.focus.begin(), session.focus.end(), [&focus](const SessionFocus &each) {
                return isSameBehaviour(each, focus.behaviour, focus.text);
            }))
            break;
        ++run.sessions;
    }
    return run;
}

std::vector<AgentProgress> progressOf(Db &db, const std::vector<DueInput> &agents,
                                      const BookSettings &settings, QDate today)
{
    const auto scores = scoresSince(db, today.addDays(1 - scoresDays), today);
    const auto said = acknowledgedSince(db, today.addDays(-saidDays));
    std::vector<AgentProgress> result;
    for (const DueInput &each : agents) {
        const auto own = scores.find(each.agent.id);
        if (own == scores.end() || !isActiveOn(each.agent, today) || leaveOn(each.periods, today))
            continue;
        AgentProgress found;
        found.agent = each.agent.id;
        const FocusRun run = focusRun(each.sessions, settings.cadence.countsFromMinutes);
        found.focus = run.focus;
        found.sessionsOnIt = run.sessions;
        found.progress = qaProgress(own->second, found.sessionsOnIt,
                                    settings.kpis[static_cast<std::size_t>(Kpi::Qa)].target, today);
        if (isWorthSaying(found.progress.kind, said.contains(each.agent.id)))
            result.push_back(std::move(found));
    }
    return result;
}

} // namespace coachbook
