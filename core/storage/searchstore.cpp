// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::searchstore {

using sqlite::Query;

namespace {

constexpr int kinds = 8; ///< the index numbers its rows id * 8 + kind
enum Kind { AgentRow, SessionRow, ActionItemRow, AnswerRow, BehaviourRow, PlanRow, MomentRow };

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

/// Whole words, for an index of millions of turns: FTS5 reads every word that a beginning stands for. Words
/// in quotation marks stay together.
QString phraseExpression(const QString &text)
{
    QStringList parts;
    bool quoted = false;
    for (const QString &piece : text.simplified().split(QLatin1Char('"'))) {
        const QStringList words =
            quoted ? QStringList{piece} : piece.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                parts.append(QLatin1Char('"') + word + QLatin1Char('"'));
        }
        quoted = !quoted;
    }
    return parts.join(QLatin1Char(' '));
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
    case MomentRow:
        return look(
            "SELECT moment.id, name, agent_id, day FROM moment JOIN agent ON agent.id = agent_id WHERE "
            "moment.id = ?",
            Entity::Moment);
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
    const std::vector<SearchHit> said = findTurns(db, text, most - static_cast<int>(hits.size()));
    hits.insert(hits.end(), said.begin(), said.end());
    return hits;
}

std::vector<SearchHit> findTurns(Db &db, const QString &text, int most)
{
    std::vector<SearchHit> hits;
    const QString expression = hasWord(text) ? phraseExpression(text) : QString();
    if (expression.isEmpty() || most <= 0)
        return hits;
    // The newest first is the order of the index itself: no more than the hits shown are looked at.
    Query q(db,
            "SELECT t.id, coalesce(agent.name, t.external_id), agent.id, coalesce(t.day, i.day), "
            "snippet(turn_search, 0, char(2), char(3), char(8230), 12), turn.id, turn.start_ms, turn.role "
            "FROM turn_search CROSS JOIN turn ON turn.id = turn_search.rowid "
            "CROSS JOIN transcript t ON t.id = turn.transcript_id AND t.shelf = 0 "
            "LEFT JOIN interaction i ON i.external_id = t.external_id "
            "LEFT JOIN agent ON agent.id = coalesce(t.agent_id, i.agent_id) "
            "WHERE turn_search MATCH ? ORDER BY turn_search.rowid DESC LIMIT ?");
    q.bind(expression).bind(most);
    while (q.step()) {
        SearchHit hit{Entity::Transcript, q.integer(0),          q.text(1),
                      q.text(4),          q.maybeId<AgentId>(2), q.maybeDay(3)};
        hit.turn = q.id<TurnId>(5);
        if (!q.isNull(6))
            hit.startMs = q.integer(6);
        hit.role = q.as<TurnRole>(7);
        hits.push_back(hit);
    }
    return hits;
}

} // namespace coachbook::searchstore
