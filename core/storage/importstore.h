// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interaction.h"
#include "core/storage/book.h"
#include <functional>
#include <memory>

namespace coachbook {

enum class AskedBy { NotKnown, Window, CommandLine, WatchedFolder };

struct ImportRecord
{
    ImportId id{0};
    QDateTime at; ///< UTC
    QString kind; ///< roster, interactions, evaluations, coaching-log
    QString file; ///< name without folder
    qint64 rows = 0, added = 0, updated = 0, unchanged = 0, refused = 0;
    AskedBy askedBy = AskedBy::NotKnown;
    QByteArray sha256 = {}; ///< of the file's content, where a watched folder asked; else empty
};

/// An import of the list of all imports, and what can be done with it.
struct ImportEntry
{
    enum class State {
        InBook,
        TakenBack,
        NothingNew ///< changed nothing when it was made
    };
    ImportRecord record;
    State state = State::InBook;
    bool isRemembered = false; ///< its step of undo is still there: it can be taken back, or brought back
};

namespace importstore {
std::vector<ImportRecord> all(Db &db);               ///< those in the book, newest first
std::vector<ImportEntry> history(Db &db);            ///< every import ever made, newest first
void insert(Db &db, const ImportRecord &record);     ///< with its id; in the list of all imports, too
void note(Db &db, const ImportRecord &record);       ///< only in that list
QString fileOf(Db &db, ImportId import);             ///< empty: no such import
bool knowsContent(Db &db, const QByteArray &sha256); ///< a file of this content was imported
} // namespace importstore

/// A row to write as it stands in the file, UTF-8, without detours.
struct InteractionRow
{
    std::string_view externalId;
    std::optional<AgentId> agent;
    qint64 startUtc = 0;
    qint64 day = 0;      ///< Julian day of the local day
    bool hasTime = true; ///< false: only the day is known, `startUtc` is its midnight
    Channel channel = Channel::Voice;
    qint64 queue = 0; ///< from queueId(); 0: none
    std::optional<int> talk, hold, acw;
    std::optional<bool> answered, resolved;
    std::optional<double> csat;
};

/// What the rows of an import speak of. Of an interaction that is there already, the rest stays: a file of
/// survey answers does not take agent and durations away.
struct InteractionColumns
{
    bool agent = true, channel = true, queue = true, talk = true, hold = true, acw = true, answered = true,
         resolved = true, csat = true;
};

/// Writes interactions in bulk and keeps the rollup: one for a whole import, inside one transactImport.
class InteractionWriter
{
public:
    enum class Outcome { New, Updated, Unchanged, DuplicateInFile };
    /// Asked when a value that is known would become another: true keeps what is in the book; only what it
    /// does not know is then filled in.
    using KeepBook = std::function<bool(const InteractionRow &book, const InteractionRow &file)>;
    InteractionWriter(Db &db, ImportId import, const InteractionColumns &columns = {},
                      KeepBook keepBook = {});
    ~InteractionWriter();
    qint64 queueId(std::string_view name);
    /// A row already there with other values is replaced and its old values are kept for undo. A second row
    /// with the same id in this import: Unchanged when equal, else DuplicateInFile and the first stays.
    Outcome write(const InteractionRow &row);
    void finish(); ///< writes the rollup; must be called before the transaction ends

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook
