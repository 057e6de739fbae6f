// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transcriptstore.h"
#include "core/storage/sqlite/query.h"
#include <algorithm>

namespace coachbook::transcriptstore {

using sqlite::Query;

namespace {

constexpr int interactionsLooked = 500;

// What a file does not say of a conversation, its interaction may.
#define HEADS                                                                                                \
    "SELECT t.id, t.source, t.external_id, coalesce(t.agent_id, i.agent_id), "                               \
    "coalesce(t.start_utc, i.start_utc * 1000), coalesce(t.day, i.day), t.turns, t.agent_named, "            \
    "t.first_turn FROM "

Transcript read(const Query &q)
{
    Transcript t;
    t.id = q.id<TranscriptId>(0);
    t.source = q.text(1);
    t.conversationId = q.text(2);
    t.agent = q.maybeId<AgentId>(3);
    t.start = q.maybeInstant(4);
    t.day = q.maybeDay(5);
    t.turns = q.number(6);
    t.agentNamed = q.text(7);
    t.firstTurn = q.id<TurnId>(8);
    return t;
}

std::vector<Transcript> readAll(Query &q)
{
    std::vector<Transcript> all;
    while (q.step())
        all.push_back(read(q));
    return all;
}

} // namespace

std::optional<Transcript> find(Db &db, TranscriptId id)
{
    Query q(db, HEADS "transcript t LEFT JOIN interaction i ON i.external_id = t.external_id "
                      "WHERE t.id = ? AND t.shelf = 0");
    q.bind(id);
    return q.step() ? std::optional(read(q)) : std::nullopt;
}

std::optional<Transcript> ofTurn(Db &db, TurnId turn)
{
    Query q(db, "SELECT transcript_id FROM turn WHERE id = ?");
    q.bind(turn);
    return q.step() ? find(db, q.id<TranscriptId>(0)) : std::nullopt;
}

std::vector<Transcript> ofInteraction(Db &db, const QString &externalId)
{
    Query q(db, HEADS "transcript t LEFT JOIN interaction i ON i.external_id = t.external_id "
                      "WHERE t.external_id = ? AND t.shelf = 0 ORDER BY t.source");
    q.bind(externalId);
    return readAll(q);
}

std::vector<Transcript> ofAgent(Db &db, AgentId agent, int most)
{
    Query named(db, HEADS "transcript t LEFT JOIN interaction i ON i.external_id = t.external_id "
                          "WHERE t.agent_id = ? AND t.shelf = 0 ORDER BY t.day DESC, t.id DESC LIMIT ?");
    named.bind(agent).bind(most);
    std::vector<Transcript> all = readAll(named);
    Query handled(db,
                  HEADS "(SELECT * FROM interaction WHERE agent_id = ? ORDER BY start_utc DESC LIMIT ?) i "
                        "CROSS JOIN transcript t ON t.external_id = i.external_id "
                        "WHERE t.shelf = 0 AND t.agent_id IS NULL LIMIT ?");
    handled.bind(agent).bind(interactionsLooked).bind(most);
    const std::vector<Transcript> more = readAll(handled);
    all.insert(all.end(), more.begin(), more.end());
    std::stable_sort(all.begin(), all.end(), [](const Transcript &a, const Transcript &b) {
        return a.day.value_or(QDate()) > b.day.value_or(QDate());
    });
    if (all.size() > static_cast<std::size_t>(most))
        all.erase(all.begin() + most, all.end());
    return all;
}

std::vector<Turn> turns(Db &db, const Transcript &transcript)
{
    std::vector<Turn> all;
    Query q(db, "SELECT turn.id, start_ms, end_ms, role, speaker, text FROM transcript "
                "JOIN turn ON turn.id >= first_turn AND turn.id < first_turn + turns "
                "WHERE transcript.id = ? ORDER BY turn.id");
    q.bind(transcript.id);
    const auto time = [&q](int column) {
        return q.isNull(column) ? std::nullopt : std::optional<qint64>(q.integer(column));
    };
    while (q.step())
        all.push_back({q.id<TurnId>(0), time(1), time(2), q.as<TurnRole>(3), q.text(4), q.text(5)});
    return all;
}

qint64 count(Db &db)
{
    return db.integer("SELECT count(*) FROM transcript WHERE shelf = 0");
}

} // namespace coachbook::transcriptstore
