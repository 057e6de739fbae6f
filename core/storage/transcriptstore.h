// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "core/storage/book.h"
#include <memory>

namespace coachbook {

namespace transcriptstore {
std::optional<Transcript> find(Db &db, TranscriptId id);
std::optional<Transcript> ofTurn(Db &db, TurnId turn); ///< in which this is said
/// Of an interaction by its id in the exports; several when it came in several formats.
std::vector<Transcript> ofInteraction(Db &db, const QString &externalId);
/// Newest first: those that name the agent, and those of the agent's newest interactions.
std::vector<Transcript> ofAgent(Db &db, AgentId agent, int most);
std::vector<Turn> turns(Db &db, const Transcript &transcript); ///< as they were said
qint64 count(Db &db);
} // namespace transcriptstore

/// A turn to write as it stands in the file, UTF-8.
struct TurnRow
{
    std::optional<qint64> startMs, endMs;
    TurnRole role = TurnRole::Other;
    std::string_view speaker, text;
};

struct TranscriptRow
{
    std::string_view source, externalId;
    std::optional<AgentId> agent;
    std::string_view agentNamed;    ///< as the file gives the agent, also one the book does not know
    std::optional<qint64> startUtc; ///< milliseconds since the epoch
    std::optional<qint64> day;      ///< Julian day of the local day
    std::vector<TurnRow> turns;
};

/// Writes transcripts and their index in bulk: one for a whole import, inside one transactImport.
class TranscriptWriter
{
public:
    enum class Outcome { New, Updated, Unchanged, DuplicateInFile };
    TranscriptWriter(Db &db, ImportId import);
    ~TranscriptWriter();
    /// Recognised by source and id. One already there with other contents is replaced and kept for undo. A
    /// second one in this import: Unchanged when equal, else DuplicateInFile and the first stays.
    Outcome write(const TranscriptRow &row);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook
