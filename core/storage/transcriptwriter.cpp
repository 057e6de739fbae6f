// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptshelf.h"
#include "core/storage/transcriptstore.h"
#include <QCryptographicHash>
#include <unordered_set>

namespace coachbook {

using sqlite::Query;

namespace {

/// What is removed for ever goes piece by piece with what is written, so that no import waits for it.
constexpr int removedForEachWritten = 2;

void add(QByteArray &to, const std::optional<qint64> &value)
{
    to += value ? QByteArray::number(*value) : QByteArray("-");
    to += '\n';
}

void add(QByteArray &to, std::string_view text)
{
    to.append(text.data(), static_cast<qsizetype>(text.size()));
    to += '\0';
}

/// Of all that a row says beside its source and id.
QByteArray hashOf(const TranscriptRow &row, QByteArray &buffer)
{
    buffer.resize(0); // keeps what is reserved
    add(buffer, row.agent ? std::optional<qint64>(row.agent->value()) : std::nullopt);
    add(buffer, row.agentNamed);
    add(buffer, row.startUtc);
    add(buffer, row.day);
    for (const TurnRow &turn : row.turns) {
        add(buffer, turn.startMs);
        add(buffer, turn.endMs);
        buffer += static_cast<char>('0' + static_cast<int>(turn.role));
        add(buffer, turn.speaker);
        add(buffer, turn.text);
    }
    return QCryptographicHash::hash(buffer, QCryptographicHash::Sha256);
}

} // namespace

struct TranscriptWriter::Private
{
    Private(Db &database, ImportId id)
        : db(database), import(id), nextTurn(database.integer("SELECT coalesce(max(id), 0) + 1 FROM turn")),
          find(db,
               "SELECT id, sha256, import_id, agent_id FROM transcript WHERE external_id = ? AND source = ? "
               "AND shelf = 0"),
          insert(db, "INSERT INTO transcript (source, external_id, sha256, agent_id, agent_named, start_utc, "
                     "day, first_turn, "
                     "turns, import_id, shelf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
          insertTurn(db, "INSERT INTO turn (id, transcript_id, start_ms, end_ms, role, speaker, text) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"),
          index(db, "INSERT INTO turn_search (rowid, text) VALUES (?, ?)")
    {}

    struct Known
    {
        TranscriptId id;
        QByteArray hash;
        bool ofThisImport;
        std::optional<AgentId> agent;
    };

    std::optional<Known> known(const TranscriptRow &row)
    {
        find.bind(row.externalId).bind(row.source);
        std::optional<Known> found;
        if (find.step())
            found = Known{find.id<TranscriptId>(0), find.blob(1), find.integer(2) == import.value(),
                          find.maybeId<AgentId>(3)};
        find.rewind();
        return found;
    }

    void write(const TranscriptRow &row, const QByteArray &hash, std::optional<AgentId> agent)
    {
        insert.bind(row.source)
            .bind(row.externalId)
            .bindBlob(hash)
            .bind(agent)
            .bind(row.agentNamed)
            .bind(row.startUtc)
            .bind(row.day);
        insert.bind(nextTurn).bind(row.turns.size()).bind(import).run();
        const std::int64_t transcript = db.lastInsertId();
        for (const TurnRow &turn : row.turns) {
            insertTurn.bind(nextTurn).bind(transcript).bind(turn.startMs).bind(turn.endMs).bind(turn.role);
            insertTurn.bind(turn.speaker).bind(turn.text).run();
            index.bind(nextTurn++).bind(turn.text).run();
        }
        transcriptshelf::removeSome(db, removedForEachWritten);
    }

    Db &db;
    ImportId import;
    qint64 nextTurn;
    Query find, insert, insertTurn, index;
    QByteArray buffer;
    std::unordered_set<std::int64_t> unchanged; ///< seen in this import as they were before it
};

TranscriptWriter::TranscriptWriter(Db &db, ImportId import) : d(std::make_unique<Private>(db, import)) {}

TranscriptWriter::~TranscriptWriter() = default;

TranscriptWriter::Outcome TranscriptWriter::write(const TranscriptRow &row)
{
    const QByteArray hash = hashOf(row, d->buffer);
    const std::optional<Private::Known> known = d->known(row);
    if (known && known->hash == hash) {
        d->unchanged.insert(known->id.value());
        return Outcome::Unchanged;
    }
    if (known && (known->ofThisImport || d->unchanged.contains(known->id.value())))
        return Outcome::DuplicateInFile;
    if (known)
        transcriptshelf::replace(d->db, known->id, d->import);
    d->write(row, hash, row.agent || !known ? row.agent : known->agent);
    return known ? Outcome::Updated : Outcome::New;
}

} // namespace coachbook
