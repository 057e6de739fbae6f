// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/job.h"
#include "core/domain/changes.h"
#include <QDateTime>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace coachbook {

namespace sqlite {
class Connection;
}
/// A connection to an open book, handed to the functions of the stores. Only those given by transact() can
/// write.
using Db = sqlite::Connection;

/// What a change is called: a stable key ("agent.edit") and whom or what it is about ("Maya Okafor"). The
/// interface turns the key into words ("change hire date of Maya Okafor").
struct Op
{
    QString key;
    QString subject;
    bool coalesce =
        false; ///< typing that goes on: joins the same edit of the last seconds into one step of undo
};

struct LogEntry
{
    ChangeId id{0};
    QDateTime at; ///< UTC
    Op op;
    enum class Kind { Do, Undo, Redo } kind = Kind::Do;
    std::optional<ChangeId> of; ///< for undo and redo: which change
    int rows = 0;               ///< how many rows it touched
};

struct ImportRecord;

struct CheckReport
{
    std::vector<QString> problems; ///< English, one a line; empty: the file and its rules are sound
    bool isClean() const { return problems.empty(); }
};

enum class OpenMode { ReadWrite, ReadOnly, ReadWriteElseReadOnly };

/// An open book: one connection that writes, one that only reads.
///
/// Reading: `agentstore::all(book.db())` on the thread that opened the book. Writing: `book.transact(op,
/// fn)`, from any one thread at a time; a second writer gets StorageError Busy at once. All functions throw
/// StorageError.
class Book
{
public:
    using Clock = std::function<QDateTime()>; ///< now in UTC; given by app, by tests a fixed one

    static std::unique_ptr<Book> create(const QString &path, Clock clock);
    static std::unique_ptr<Book> open(const QString &path, OpenMode mode, Clock clock);
    ~Book(); ///< checkpoints and leaves one file

    const QString &path() const;
    bool isReadOnly() const;
    /// Why it is read-only, when it is: Busy (another window), ReadOnly (file or folder).
    std::optional<StorageErrorKind> readOnlyReason() const;
    Db &db() const;
    /// A further read-only connection, for work on another thread.
    std::unique_ptr<Db> openReader() const;

    /// Runs `write` in one immediate transaction and commits; on an exception everything is rolled back and
    /// it is rethrown. What changed is recorded for undo and in the change log, and told to the observers. A
    /// transaction that changed nothing leaves no trace.
    Changes transact(const Op &op, const std::function<void(Db &)> &write);
    /// A transact whose large tables (interactions, transcripts) are undone by import number instead of by
    /// changeset.
    Changes transactImport(const Op &op, ImportId import, const std::function<void(Db &)> &write,
                           const JobControl &job);
    /// Keeps what is measured while something goes on (session_time), in a transaction that is neither a step
    /// of undo nor in the change log. Writes to no recorded table.
    void keep(const std::function<void(Db &)> &write);
    /// The next free import number, for rows written inside transactImport.
    ImportId nextImportId() const;

    std::optional<Op> undoable() const;
    std::optional<Op> redoable() const;
    Changes
    undo(const JobControl &job = {}); ///< throws Conflict when later data depends on it; then nothing changed
    Changes redo(const JobControl &job = {});
    /// Takes an import back, or brings it back, whenever it was made: a change of its own, itself undone by
    /// undo(). Throws ImportInTheWay when something later depends on it; then nothing changed.
    Changes takeBackImport(ImportId import, const JobControl &job = {});
    Changes bringBackImport(ImportId import, const JobControl &job = {});
    /// Puts an import that found nothing new into the list of imports. No step of undo.
    void noteImport(const ImportRecord &record);
    /// What was done until now is a step of undo no more: how a new book came by its first content. The
    /// change log keeps it.
    void forgetUndo();
    std::vector<LogEntry> log(int most, const QString &containing = {}) const; ///< newest first

    void
    onChanged(std::function<void(const Changes &)> observer); ///< called on the writing thread, after commit

    /// A verified copy at `target` (0600); replaces nothing that exists.
    void backupTo(const QString &target, const JobControl &job = {}) const;
    CheckReport check(
        bool thorough) const; ///< quick or full integrity, foreign keys, rules of the book, rollup = raw rows

    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

private:
    struct Private;
    explicit Book(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Opens nothing for writing, never throws for a broken file: what is wrong with the file at `path`.
CheckReport checkFile(const QString &path);

inline constexpr int schemaVersion = 7;
inline constexpr std::int32_t applicationId = 0x436F4262; ///< "CoBb"

} // namespace coachbook
