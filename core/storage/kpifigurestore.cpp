// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kpifigurestore.h"
#include "core/storage/sqlite/query.h"
#include <set>

namespace coachbook::kpifigurestore {

using sqlite::Query;

namespace {

/// Columns from `at` on: kpi, from_day, to_day, value, n.
KpiFigure readFigure(const Query &q, int at)
{
    KpiFigure figure;
    figure.kpi = q.as<Kpi>(at);
    figure.from = q.day(at + 1);
    figure.to = q.day(at + 2);
    figure.value = q.real(at + 3);
    figure.n = q.maybeNumber(at + 4);
    return figure;
}

} // namespace

WriteOutcome write(Db &db, std::optional<AgentId> agent, const KpiFigure &figure)
{
    std::optional<std::int64_t> id;
    {
        Query q(db,
                "SELECT id, kpi, from_day, to_day, value, n FROM kpi_figure WHERE coalesce(agent_id, 0) = ? "
                "AND kpi = ? AND from_day = ? AND to_day = ?");
        q.bind(agent ? agent->value() : 0).bind(figure.kpi).bind(figure.from).bind(figure.to);
        if (q.step()) {
            if (readFigure(q, 1) == figure)
                return WriteOutcome::Unchanged;
            id = q.integer(0);
        }
    }
    if (id) {
        Query q(db, "UPDATE kpi_figure SET value = ?, n = ? WHERE id = ?");
        q.bind(figure.value).bind(figure.n).bind(*id).run();
        return WriteOutcome::Updated;
    }
    Query q(db,
            "INSERT INTO kpi_figure (agent_id, kpi, from_day, to_day, value, n) VALUES (?, ?, ?, ?, ?, ?)");
    q.bind(agent).bind(figure.kpi).bind(figure.from).bind(figure.to).bind(figure.value).bind(figure.n).run();
    return WriteOutcome::New;
}

std::vector<KpiFigure> ofAgent(Db &db, AgentId agent, QDate from, QDate to)
{
    std::vector<KpiFigure> figures;
    Query q(db,
            "SELECT kpi, from_day, to_day, value, n FROM kpi_figure WHERE agent_id = ? AND to_day BETWEEN ? "
            "AND ? ORDER BY to_day, from_day, kpi");
    q.bind(agent).bind(from).bind(to);
    while (q.step())
        figures.push_back(readFigure(q, 0));
    return figures;
}

std::unordered_map<AgentId, std::vector<KpiFigure>> ofAll(Db &db, QDate from, QDate to)
{
    std::unordered_map<AgentId, std::vector<KpiFigure>> all;
    Query q(db, "SELECT agent_id, kpi, from_day, to_day, value, n FROM kpi_figure WHERE agent_id IS NOT NULL "
                "AND to_day BETWEEN ? AND ? ORDER BY to_day, from_day, kpi");
    q.bind(from).bind(to);
    while (q.step())
        all[q.id<AgentId>(0)].push_back(readFigure(q, 1));
    return all;
}

std::vector<KpiFigure> ofTeam(Db &db, QDate from, QDate to)
{
    std::vector<KpiFigure> figures;
    std::set<Kpi> own;
    Query teams(db, "SELECT kpi, from_day, to_day, value, n FROM kpi_figure WHERE agent_id IS NULL "
                    "AND to_day BETWEEN ? AND ? ORDER BY to_day, from_day, kpi");
    teams.bind(from).bind(to);
    while (teams.step()) {
        figures.push_back(readFigure(teams, 0));
        own.insert(figures.back().kpi);
    }
    Query agents(db, "SELECT kpi, from_day, to_day, sum(value * n) / sum(n), sum(n) FROM kpi_figure "
                     "WHERE agent_id IS NOT NULL AND n > 0 AND to_day BETWEEN ? AND ? "
                     "GROUP BY to_day, from_day, kpi ORDER BY to_day, from_day, kpi");
    agents.bind(from).bind(to);
    while (agents.step()) {
        const KpiFigure figure = readFigure(agents, 0);
        if (own.count(figure.kpi) == 0)
            figures.push_back(figure);
    }
    return figures;
}

qint64 count(Db &db)
{
    return db.integer("SELECT count(*) FROM kpi_figure");
}

} // namespace coachbook::kpifigurestore
