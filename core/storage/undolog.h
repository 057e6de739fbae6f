// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/sqlite/connection.h"
#include <QByteArray>
#include <span>

namespace coachbook::undolog {

/// Tables whose changes are recorded as changesets; all but derived data, the log itself, interactions and
/// transcripts.
std::span<const char *const> recordedTables();

inline constexpr char takeBackKey[] = "import.take_back";
inline constexpr char bringBackKey[] = "import.bring_back";

struct Step
{
    ChangeId change{0};
    Op op;
    QByteArray changeset;
    std::optional<ImportId> import;
    QDateTime lastAt;
    /// An import taken back out of turn: undoing this step brings its rows back.
    bool takesBack() const { return op.key == QLatin1String(takeBackKey); }
};

std::optional<Step> lastDone(Db &db);
std::optional<Step> firstUndone(Db &db);
/// How the import last came into the book, while that is remembered.
std::optional<Step> stepOfImport(Db &db, ImportId import);
/// Writes the log entry and the undo step of a new change, forgets what could be redone and thins old steps.
ChangeId record(Db &db, const Op &op, const QByteArray &changeset, std::optional<ImportId> import,
                const QDateTime &now);
/// Adds to the last step when it is the same edit going on (same key, subject and records, within seconds).
/// That step's change, when it did.
std::optional<ChangeId> coalesce(Db &db, const Op &op, const QByteArray &changeset, const QDateTime &now);
ChangeId markUndone(Db &db, const Step &step, bool undone, const QDateTime &now);
/// Throws Conflict when a row of the recorded tables refers to one that is not there.
void requireWholeReferences(Db &db);
void forgetAll(Db &db); ///< every step, and the replaced interactions that were kept for them
std::vector<LogEntry> entries(Db &db, int most, const QString &containing);

/// Which kinds and ids a changeset touches.
Changes changesOf(const QByteArray &changeset);

} // namespace coachbook::undolog
