// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interaction.h"
#include "core/storage/book.h"
#include <memory>

namespace coachbook {

struct ImportRecord
{
    ImportId id{0};
    QDateTime at; ///< UTC
    QString kind; ///< roster, interactions, evaluations, coaching-log
    QString file; ///< name without folder
    qint64 rows = 0, added = 0, updated = 0, unchanged = 0, refused = 0;
};

namespace importstore {
std::vector<ImportRecord> all(Db &db);           ///< newest first
void insert(Db &db, const ImportRecord &record); ///< with its id
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
    InteractionWriter(Db &db, ImportId import, const InteractionColumns &columns = {});
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
