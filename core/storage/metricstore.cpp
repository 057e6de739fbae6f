// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/metricstore.h"
#include "core/storage/kpifigurestore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::metricstore {

using sqlite::Query;

namespace {

constexpr double csatUnit = 1000; // the rollup keeps CSAT in thousandths

DailySums readSums(const Query &q)
{
    DailySums sums;
    sums.day = q.day(1);
    sums.channel = q.as<Channel>(2);
    sums.interactions = q.integer(3);
    sums.answered = q.integer(4);
    sums.resolved = q.integer(5);
    sums.resolvable = q.integer(6);
    sums.handled = q.integer(7);
    sums.talk = q.integer(8);
    sums.hold = q.integer(9);
    sums.acw = q.integer(10);
    sums.csatSum = static_cast<double>(q.integer(11)) / csatUnit;
    sums.csatCount = q.integer(12);
    return sums;
}

#define DAILY                                                                                                \
    "SELECT agent_id, day, channel, interactions, answered, resolved, resolvable, handled, talk, hold, "     \
    "acw, csat_sum, "                                                                                        \
    "csat_count FROM daily "
#define INTERACTION                                                                                          \
    "SELECT interaction.id, external_id, agent_id, start_utc, day, channel, coalesce(name, ''), talk, "      \
    "hold, acw, "                                                                                            \
    "answered, resolved, csat FROM interaction LEFT JOIN queue ON queue.id = queue_id "

Interaction readInteraction(const Query &q)
{
    Interaction i;
    i.id = q.id<InteractionId>(0);
    i.externalId = q.text(1);
    i.agent = q.maybeId<AgentId>(2);
    i.startUtc = q.integer(3);
    i.day = q.day(4);
    i.channel = q.as<Channel>(5);
    i.queue = q.text(6);
    i.talk = q.maybeNumber(7);
    i.hold = q.maybeNumber(8);
    i.acw = q.maybeNumber(9);
    i.answered = q.maybeFlag(10);
    i.resolved = q.maybeFlag(11);
    i.csat = q.maybeReal(12);
    return i;
}

std::optional<QDate> dayOf(Db &db, const char *sql)
{
    Query q(db, sql);
    return q.step() ? q.maybeDay(0) : std::nullopt;
}

} // namespace

AgentMeasures ofAgent(Db &db, AgentId agent, QDate from, QDate to)
{
    AgentMeasures measures;
    Query sums(db, DAILY "WHERE agent_id = ? AND day BETWEEN ? AND ? ORDER BY day, channel");
    sums.bind(agent).bind(from).bind(to);
    while (sums.step())
        measures.sums.push_back(readSums(sums));
    Query scores(db, "SELECT day, score FROM counted_evaluation WHERE agent_id = ? AND day BETWEEN ? AND ? "
                     "AND score IS NOT NULL "
                     "ORDER BY day, id");
    scores.bind(agent).bind(from).bind(to);
    while (scores.step())
        measures.scores.push_back({scores.day(0), scores.real(1)});
    measures.figures = kpifigurestore::ofAgent(db, agent, from, to);
    return measures;
}

std::unordered_map<AgentId, AgentMeasures> ofAll(Db &db, QDate from, QDate to)
{
    std::unordered_map<AgentId, AgentMeasures> all;
    // Agent by agent, so that the key of the rollup finds the days: what is asked for counts, not how long
    // the book goes back.
    Query sums(db, DAILY
               "JOIN agent ON agent.id = agent_id WHERE day BETWEEN ? AND ? ORDER BY agent.id, day, channel");
    sums.bind(from).bind(to);
    AgentMeasures *of = nullptr;
    for (AgentId agent{0}; sums.step();) {
        if (const auto next = sums.id<AgentId>(0); !of || next != agent) {
            agent = next;
            of = &all[agent];
        }
        of->sums.push_back(readSums(sums));
    }
    Query scores(
        db,
        "SELECT agent_id, day, score FROM counted_evaluation WHERE day BETWEEN ? AND ? AND score IS NOT NULL "
        "ORDER BY agent_id, day, id");
    scores.bind(from).bind(to);
    while (scores.step())
        all[scores.id<AgentId>(0)].scores.push_back({scores.day(1), scores.real(2)});
    for (auto &[agent, figures] : kpifigurestore::ofAll(db, from, to))
        all[agent].figures = std::move(figures);
    return all;
}

AgentMeasures ofTeam(Db &db, QDate from, QDate to)
{
    AgentMeasures measures;
    Query sums(db,
               "SELECT 0, day, channel, sum(interactions), sum(answered), sum(resolved), sum(resolvable), "
               "sum(handled), sum(talk), sum(hold), sum(acw), sum(csat_sum), sum(csat_count) FROM daily "
               "WHERE day BETWEEN ? AND ? GROUP BY day, channel ORDER BY day, channel");
    sums.bind(from).bind(to);
    while (sums.step())
        measures.sums.push_back(readSums(sums));
    Query scores(db,
                 "SELECT day, score FROM counted_evaluation WHERE day BETWEEN ? AND ? AND score IS NOT NULL "
                 "ORDER BY day, id");
    scores.bind(from).bind(to);
    while (scores.step())
        measures.scores.push_back({scores.day(0), scores.real(1)});
    measures.figures = kpifigurestore::ofTeam(db, from, to);
    return measures;
}

std::optional<QDate> firstDay(Db &db)
{
    return dayOf(db,
                 "SELECT min(d) FROM (SELECT min(day) AS d FROM daily UNION ALL SELECT min(day) FROM "
                 "counted_evaluation "
                 "UNION ALL SELECT min(day) FROM session UNION ALL SELECT min(from_day) FROM kpi_figure)");
}

std::optional<QDate> lastDay(Db &db)
{
    return dayOf(db, "SELECT max(d) FROM (SELECT max(day) AS d FROM daily UNION ALL SELECT max(day) FROM "
                     "counted_evaluation "
                     "UNION ALL SELECT max(to_day) FROM kpi_figure)");
}

qint64 interactionCount(Db &db)
{
    return db.integer("SELECT count(*) FROM interaction");
}

std::vector<Interaction> newestOfAgent(Db &db, AgentId agent, int most)
{
    std::vector<Interaction> result;
    Query q(db, INTERACTION "WHERE agent_id = ? ORDER BY start_utc DESC LIMIT ?");
    q.bind(agent).bind(most);
    while (q.step())
        result.push_back(readInteraction(q));
    return result;
}

std::optional<Interaction> findInteraction(Db &db, const QString &externalId)
{
    Query q(db, INTERACTION "WHERE external_id = ?");
    q.bind(externalId);
    return q.step() ? std::optional(readInteraction(q)) : std::nullopt;
}

std::vector<QDate> rollupDifferences(Db &db)
{
    std::vector<QDate> days;
    Query q(db, "WITH raw AS (SELECT agent_id, day, channel, count(*) AS interactions, sum(answered IS NOT "
                "0) AS answered, "
                "sum(resolved IS 1 AND answered IS NOT 0) AS resolved, sum(resolved IS NOT NULL AND answered "
                "IS NOT 0) AS resolvable, "
                "count(coalesce(talk, hold, acw)) AS handled, CAST(total(talk) AS INTEGER) AS talk, "
                "CAST(total(hold) AS INTEGER) AS hold, CAST(total(acw) AS INTEGER) AS acw, "
                "CAST(total(round(csat * 1000)) AS INTEGER) AS csat_sum, count(csat) AS csat_count "
                "FROM interaction WHERE agent_id IS NOT NULL GROUP BY agent_id, day, channel) "
                "SELECT DISTINCT day FROM ("
                "SELECT * FROM (SELECT * FROM raw EXCEPT SELECT agent_id, day, channel, interactions, "
                "answered, resolved, "
                "resolvable, handled, talk, hold, acw, csat_sum, csat_count FROM daily) UNION ALL "
                "SELECT * FROM (SELECT agent_id, day, channel, interactions, answered, resolved, resolvable, "
                "handled, talk, hold, "
                "acw, csat_sum, csat_count FROM daily EXCEPT SELECT * FROM raw)) ORDER BY day");
    while (q.step())
        days.push_back(q.day(0));
    return days;
}

} // namespace coachbook::metricstore
