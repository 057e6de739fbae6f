// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/movementquery.h"

#include "core/domain/evaluation.h"
#include "core/domain/recoaching.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook {

using sqlite::Query;

namespace {

constexpr int lastSpanDays = 42; ///< the end of CSAT's weeks

std::vector<SessionFocus> coachedFocus(Db &db, AgentId agent, QDate start, QDate today)
{
    std::vector<SessionFocus> coached;
    const auto add = [&coached](const std::optional<BehaviourId> &behaviour, const QString &text) {
        const bool known = std::any_of(coached.begin(), coached.end(), [&](const SessionFocus &each) {
            return isSameBehaviour(each, behaviour, text);
        });
        if (!known && !text.isEmpty())
            coached.push_back({behaviour, text, {}, {}});
    };
    for (const CoachingPlan &plan : planstore::ofAgent(db, agent)) {
        if (plan.started == start) {
            for (const PlanTarget &target : plan.targets)
                add(target.behaviour, target.text);
        }
    }
    for (const Session &session : sessionstore::ofAgent(db, agent)) {
        if (isHeld(session.status) && session.day >= start && session.day <= today) {
            for (const SessionFocus &focus : session.focus)
                add(focus.behaviour, focus.text);
        }
    }
    return coached;
}

std::vector<BehaviourMovement> behavioursOf(Db &db, AgentId agent, QDate start, QDate today)
{
    std::vector<SessionFocus> coached = coachedFocus(db, agent, start, today);
    std::vector<BehaviourMovement> found;
    for (const SessionFocus &focus : coached)
        found.push_back({focus.text, {}});
    const DaySpan before = spanBefore(start), since = spanSince(Kpi::Qa, start);
    Query q(db, "SELECT e.day, a.score, q.maximum, q.behaviour_id, q.text, coalesce(b.name, '') "
                "FROM counted_evaluation e JOIN answer a ON a.evaluation_id = e.id "
                "JOIN question q ON q.id = a.question_id LEFT JOIN behaviour b ON b.id = q.behaviour_id "
                "WHERE e.agent_id = ? AND e.day BETWEEN ? AND ? AND a.score IS NOT NULL");
    q.bind(agent).bind(before.from).bind(std::min(since.to, today));
    while (q.step()) {
        const bool passed = !isMissed(q.real(1), q.real(2));
        for (std::size_t each = 0; each < coached.size(); ++each) {
            const auto behaviour = q.maybeId<BehaviourId>(3);
            if (!isSameBehaviour(coached[each], behaviour, q.text(5)) &&
                coached[each].text.compare(q.text(4), Qt::CaseInsensitive) != 0)
                continue;
            PassedShare &share = found[each].share;
            (before.contains(q.day(0)) ? share.before : share.since) += 1;
            (before.contains(q.day(0)) ? share.passedBefore : share.passedSince) += passed ? 1 : 0;
        }
    }
    std::erase_if(
        found, [](const BehaviourMovement &each) { return each.share.before == 0 && each.share.since == 0; });
    return found;
}

/// Agents in a coaching cycle on any of the days.
std::vector<AgentId> inCycle(Db &db, const DaySpan &days)
{
    std::vector<AgentId> agents;
    for (const CoachingPlan &plan : planstore::all(db)) {
        if (plan.started && *plan.started <= days.to && (!plan.reviewed || *plan.reviewed >= days.from))
            agents.push_back(plan.agent);
    }
    return agents;
}

struct Teammates
{
    std::vector<AgentId> uncoached, all;
};

Teammates teammatesOf(Db &db, AgentId agent, const DaySpan &days)
{
    const std::vector<AgentId> coached = inCycle(db, days);
    Teammates mates;
    for (const Agent &each : agentstore::all(db)) {
        if (each.id == agent || !isActiveOn(each, days.from) || !isActiveOn(each, days.to))
            continue;
        mates.all.push_back(each.id);
        if (std::find(coached.begin(), coached.end(), each.id) == coached.end())
            mates.uncoached.push_back(each.id);
    }
    return mates;
}

std::vector<const AgentMeasures *> measuresOf(const std::unordered_map<AgentId, AgentMeasures> &measures,
                                              const std::vector<AgentId> &agents)
{
    std::vector<const AgentMeasures *> found;
    for (const AgentId agent : agents) {
        if (const auto each = measures.find(agent); each != measures.end())
            found.push_back(&each->second);
    }
    return found;
}

} // namespace

std::vector<CoachingStart> coachingStarts(Db &db, AgentId agent)
{
    std::vector<CoachingStart> starts;
    for (const CoachingPlan &plan : planstore::ofAgent(db, agent)) {
        if (plan.started)
            starts.push_back({*plan.started, plan.number, {}});
    }
    std::vector<SessionFocus> before;
    for (const Session &session : sessionstore::ofAgent(db, agent)) {
        if (!isHeld(session.status) || session.focus.empty())
            continue;
        const SessionFocus &first = session.focus.front();
        const bool goesOn = std::any_of(before.begin(), before.end(), [&first](const SessionFocus &each) {
            return isSameBehaviour(each, first.behaviour, first.text);
        });
        if (!goesOn)
            starts.push_back({session.day, 0, first.text});
        before = session.focus;
    }
    std::stable_sort(starts.begin(), starts.end(),
                     [](const CoachingStart &a, const CoachingStart &b) { return b.day < a.day; });
    return starts;
}

std::optional<AgentMovement> movementOf(Db &db, AgentId agent, QDate start, const BookSettings &settings,
                                        QDate today)
{
    const std::optional<Agent> found = agentstore::find(db, agent);
    if (!found)
        return std::nullopt;
    const QDate first = mondayOf(start).addDays(-7 * limitWeeks);
    const auto measures = metricstore::ofAll(db, first, today);
    const AgentMeasures none;
    const auto own = measures.find(agent);
    const Teammates mates =
        teammatesOf(db, agent, {spanBefore(start).from, std::min(start.addDays(lastSpanDays), today)});
    MovementInput input{own == measures.end() ? none : own->second, {}, {}};
    input.teamWasCoached = mates.uncoached.empty() && !mates.all.empty();
    input.teammates = measuresOf(measures, input.teamWasCoached ? mates.all : mates.uncoached);
    input.everyone = measuresOf(measures, mates.all);
    input.everyone.push_back(&input.agent);
    input.ahtVoiceOnly = settings.ahtVoiceOnly;

    AgentMovement movement;
    movement.agent = *found;
    movement.start = start;
    movement.hasFigures = !isEmpty(input.agent);
    const AgentMeasures team = metricstore::ofTeam(db, first, today);
    for (const Kpi kpi : allKpis) {
        const auto at = static_cast<std::size_t>(kpi);
        movement.kpis.push_back(kpiMovement(settings.kpis[at], input, start, today));
        const auto weeks = static_cast<int>(movement.kpis.back().series.size());
        if (weeks > 0 && measures.size() > 1)
            movement.team[at] = weeklySeries(kpi, team, today, weeks, settings.ahtVoiceOnly);
    }
    movement.behaviours = behavioursOf(db, agent, start, today);
    for (const Session &session : sessionstore::ofAgent(db, agent)) {
        if (isHeld(session.status) && session.day >= first)
            movement.sessions.push_back(session.day);
    }
    return movement;
}

} // namespace coachbook
