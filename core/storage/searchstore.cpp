// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::searchstore {

using sqlite::Query;

namespace {

constexpr int kinds = 8; ///< the index numbers its rows id * 8 + kind
enum Kind { AgentRow, SessionRow, ActionItemRow, AnswerRow, BehaviourRow, PlanRow };

/// What a person typed as an FTS5 query: every word quoted, so that nothing in it is an operator, and open at
/// its end.
QString matchExpression(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString quoted = word;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        words.append(QLatin1Char('"') + quoted + QLatin1String("\"*"));
    }
    return words.join(QLatin1Char(' '));
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

std::optional<SearchHit> fill(SearchHit hit, Entity entity, Query &q)
{
    if (!q.step())
        return std::nullopt;
    hit.entity = entity;
    hit.id = q.integer(0);
    hit.title = q.text(1);
    hit.agent = q.maybeId<AgentId>(2);
    hit.day = q.maybeDay(3);
    return hit;
}

/// Looks the record behind a row of the index up: its number, title, agent and day.
std::optional<SearchHit> resolve(Db &db, std::int64_t row, const QString &snippet)
{
    SearchHit hit;
    hit.snippet = snippet;
    const auto look = [&](const char *sql, Entity entity) {
        Query q(db, sql);
        q.bind(row / kinds);
        return fill(hit, entity, q);
    };
    switch (row % kinds) {
    case AgentRow:
        return look("SELECT id, name, id, NULL FROM agent WHERE id = ?", Entity::Agent);
    case SessionRow:
        return look("SELECT session.id, name, agent_id, day FROM session JOIN agent ON agent.id = agent_id "
                    "WHERE session.id = ?",
                    Entity::Session);
    case ActionItemRow:
        return look(
            "SELECT action_item.id, name, agent_id, due FROM action_item JOIN agent ON agent.id = agent_id "
            "WHERE action_item.id = ?",
            Entity::ActionItem);
    case AnswerRow:
        return look("SELECT evaluation_id, name, agent_id, day FROM answer JOIN evaluation ON evaluation.id "
                    "= evaluation_id "
                    "JOIN agent ON agent.id = agent_id WHERE answer.id = ?",
                    Entity::Evaluation);
    case BehaviourRow:
        return look("SELECT id, name, NULL, NULL FROM behaviour WHERE id = ?", Entity::Behaviour);
    case PlanRow:
        return look("SELECT plan.id, name, agent_id, created FROM plan JOIN agent ON agent.id = agent_id "
                    "WHERE plan.id = ?",
                    Entity::Plan);
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<SearchHit> find(Db &db, const QString &text, int most)
{
    std::vector<SearchHit> hits;
    if (!hasWord(text))
        return hits;
    if (const std::optional<Interaction> interaction = metricstore::findInteraction(db, text.trimmed()))
        hits.push_back({Entity::Interaction,
                        interaction->id.value(),
                        interaction->externalId,
                        {},
                        interaction->agent,
                        interaction->day});
    // Agents first, then by how well the words fit; a title counts ten times a body.
    Query q(db, "SELECT rowid, snippet(search, -1, char(2), char(3), char(8230), 12) FROM search WHERE "
                "search MATCH ? "
                "ORDER BY rowid % 8 <> 0, bm25(search, 10.0, 1.0), rowid DESC LIMIT ?");
    q.bind(matchExpression(text)).bind(most);
    while (q.step()) {
        if (const std::optional<SearchHit> hit = resolve(db, q.integer(0), q.text(1)))
            hits.push_back(*hit);
    }
    return hits;
}

} // namespace coachbook::searchstore
