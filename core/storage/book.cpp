// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"
#include "core/storage/bookfile.h"
#include "core/storage/checks.h"
#include "core/storage/historystore.h"
#include "core/storage/importstore.h"
#include "core/storage/importundo.h"
#include "core/storage/interactionshelf.h"
#include "core/storage/migrator.h"
#include "core/storage/openreading.h"
#include "core/storage/sqlite/changeset.h"
#include "core/storage/transcriptshelf.h"
#include "core/storage/undolog.h"
#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <sys/stat.h>

namespace coachbook {

using sqlite::Access;
using sqlite::Connection;

namespace {

/// Which file lies at a path: device and number, so that a moved or replaced file is noticed.
struct FileIdentity
{
    dev_t device = 0;
    ino_t number = 0;
    bool operator==(const FileIdentity &) const = default;
};

FileIdentity identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

/// Which of the large tables an import wrote is not recorded.
void markImported(Changes &changes)
{
    changes.ids[Entity::Interaction].clear();
    changes.ids[Entity::Transcript].clear();
}

class BusyGuard
{
public:
    BusyGuard(std::atomic<bool> &busy, const QString &path) : m_busy(busy)
    {
        if (m_busy.exchange(true))
            throw StorageError(StorageErrorKind::Busy, path,
                               QStringLiteral("a change or an import is being written"));
    }
    ~BusyGuard() { m_busy = false; }
    BusyGuard(const BusyGuard &) = delete;
    BusyGuard &operator=(const BusyGuard &) = delete;

private:
    std::atomic<bool> &m_busy;
};

class StopGuard
{
public:
    StopGuard(Connection &connection, const JobControl &job) : m_connection(connection)
    {
        if (job.cancelled != nullptr)
            m_connection.setStop([job] { return job.isCancelled(); });
    }
    ~StopGuard() { m_connection.setStop({}); }
    StopGuard(const StopGuard &) = delete;
    StopGuard &operator=(const StopGuard &) = delete;

private:
    Connection &m_connection;
};

} // namespace

/// While a changeset is applied, foreign keys must not act: the changeset holds what cascaded, too. They are
/// checked before the commit instead. The pragma has no effect inside a transaction, so the guard goes around
/// it.
class CascadesOff
{
public:
    explicit CascadesOff(Connection &connection) : m_connection(connection)
    {
        m_connection.exec("PRAGMA foreign_keys = OFF");
    }
    ~CascadesOff() { m_connection.exec("PRAGMA foreign_keys = ON"); }
    CascadesOff(const CascadesOff &) = delete;
    CascadesOff &operator=(const CascadesOff &) = delete;

private:
    Connection &m_connection;
};

struct Book::Private
{
    QString path;
    Clock clock;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Connection> writer;
    std::unique_ptr<Connection> reader;
    std::optional<StorageErrorKind> readOnlyReason;
    FileIdentity identity;
    std::atomic<bool> busy{false};
    std::vector<std::function<void(const Changes &)>> observers;

    void openWriter();
    void requireWritable() const;
    Changes write(const Op &op, std::optional<ImportId> import, const std::function<void(Db &)> &fn,
                  const JobControl &job);
    Changes writeRecorded(const Op &op, std::optional<ImportId> import, const std::function<void(Db &)> &fn,
                          const JobControl &job);
    Changes moveImport(ImportId import, const char *key, void (*work)(Db &, ImportId), const JobControl &job);
    Changes move(const std::optional<undolog::Step> &step, bool undone, const JobControl &job);
    void tell(const Changes &changes) const;
};

void Book::Private::openWriter()
{
    writer = std::make_unique<Connection>(path, Access::ReadWrite);
    writer->exec(supportsWal(path) ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE");
    writer->exec("PRAGMA synchronous = FULL");
    identity = identityOf(path);
}

void Book::Private::requireWritable() const
{
    if (!writer)
        throw StorageError(StorageErrorKind::ReadOnly, path, QStringLiteral("opened for reading only"));
    // SQLite would go on writing into a file that no longer has a name.
    if (identityOf(path) != identity)
        throw StorageError(StorageErrorKind::Moved, path,
                           QStringLiteral("another file, or none, lies at this path now"));
}

void Book::Private::tell(const Changes &changes) const
{
    if (changes.isEmpty())
        return;
    for (const auto &observer : observers)
        observer(changes);
}

Changes Book::Private::write(const Op &op, std::optional<ImportId> import,
                             const std::function<void(Db &)> &fn, const JobControl &job)
{
    Changes changes;
    {
        const BusyGuard guard(busy, path);
        requireWritable();
        changes = writeRecorded(op, import, fn, job);
    }
    tell(changes);
    return changes;
}

Changes Book::Private::writeRecorded(const Op &op, std::optional<ImportId> import,
                                     const std::function<void(Db &)> &fn, const JobControl &job)
{
    sqlite::Transaction transaction(*writer);
    QByteArray changeset;
    {
        sqlite::Recorder recorder(*writer, undolog::recordedTables());
        const StopGuard stop(*writer, job);
        fn(*writer);
        changeset = recorder.changeset();
    }
    if (changeset.isEmpty())
        return {};
    const QDateTime now = clock();
    const std::optional<ChangeId> joined = undolog::coalesce(*writer, op, changeset, now);
    const ChangeId change = joined ? *joined : undolog::record(*writer, op, changeset, import, now);
    historystore::keep(*writer, changeset, change, now);
    transaction.commit();
    Changes changes = undolog::changesOf(changeset);
    if (import)
        markImported(changes);
    return changes;
}

Changes Book::Private::move(const std::optional<undolog::Step> &step, bool undone, const JobControl &job)
{
    if (!step)
        return {};
    Changes changes;
    {
        const BusyGuard guard(busy, path);
        requireWritable();
        const CascadesOff cascades(*writer);
        sqlite::Transaction transaction(*writer);
        {
            const StopGuard stop(*writer, job);
            const bool takesAway = undone != step->takesBack();
            if (takesAway && step->import) {
                interactionshelf::takeBack(*writer, *step->import);
                transcriptshelf::takeBack(*writer, *step->import);
            }
            sqlite::apply(*writer, undone ? sqlite::inverted(step->changeset) : step->changeset);
            if (!takesAway && step->import) {
                interactionshelf::putBack(*writer, *step->import);
                transcriptshelf::putBack(*writer, *step->import);
            }
        }
        undolog::requireWholeReferences(*writer);
        const QDateTime now = clock();
        const ChangeId change = undolog::markUndone(*writer, *step, undone, now);
        historystore::keep(*writer, step->changeset, change, now);
        transaction.commit();
        changes = undolog::changesOf(step->changeset);
        if (step->import)
            markImported(changes);
    }
    tell(changes);
    return changes;
}

Changes Book::Private::moveImport(ImportId import, const char *key, void (*work)(Db &, ImportId),
                                  const JobControl &job)
{
    Changes changes;
    {
        const BusyGuard guard(busy, path);
        requireWritable();
        const CascadesOff cascades(*writer);
        const Op op{QString::fromLatin1(key), importstore::fileOf(*writer, import)};
        changes = writeRecorded(
            op, import, [&](Db &db) { work(db, import); }, job);
    }
    tell(changes);
    return changes;
}

Book::Book(std::unique_ptr<Private> data) : d(std::move(data)) {}

Book::~Book()
{
    d->reader.reset();
    if (!d->writer)
        return;
    try {
        if (identityOf(d->path) == d->identity)
            d->writer->exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
    } catch (const StorageError &) {
        // Another program still reads: the log stays beside the book and is read at the next opening.
    }
}

std::unique_ptr<Book> Book::create(const QString &path, Clock clock)
{
    auto data = std::make_unique<Private>();
    data->path = path;
    data->clock = std::move(clock);
    createPrivateFile(path);
    try {
        data->lock = lockBook(path);
        {
            // Before the log begins, so that the file alone says what it is.
            Connection first(path, Access::ReadWrite);
            migrate(first, shippedMigrations());
        }
        data->openWriter();
        data->reader = openForReading(path);
    } catch (...) {
        data->writer.reset();
        QFile::remove(path);
        throw;
    }
    return std::unique_ptr<Book>(new Book(std::move(data)));
}

std::unique_ptr<Book> Book::open(const QString &path, OpenMode mode, Clock clock)
{
    const int version = inspectBookFile(path);
    auto data = std::make_unique<Private>();
    data->path = path;
    data->clock = std::move(clock);
    if (mode != OpenMode::ReadOnly) {
        try {
            if (!QFileInfo(path).isWritable())
                throw StorageError(StorageErrorKind::ReadOnly, path,
                                   QStringLiteral("no permission to write"));
            data->lock = lockBook(path);
            data->openWriter();
        } catch (const StorageError &problem) {
            const bool readable =
                problem.kind() == StorageErrorKind::Busy || problem.kind() == StorageErrorKind::ReadOnly;
            if (mode == OpenMode::ReadWrite || !readable)
                throw;
            data->readOnlyReason = problem.kind();
            data->writer.reset();
        }
    }
    if (data->writer && version < schemaVersion) {
        copyBook(path, QStringLiteral("%1.before-version-%2").arg(path).arg(schemaVersion), {});
        migrate(*data->writer, shippedMigrations());
    }
    data->reader = openForReading(path);
    return std::unique_ptr<Book>(new Book(std::move(data)));
}

const QString &Book::path() const
{
    return d->path;
}

bool Book::isReadOnly() const
{
    return !d->writer;
}

std::optional<StorageErrorKind> Book::readOnlyReason() const
{
    return d->readOnlyReason;
}

Db &Book::db() const
{
    return *d->reader;
}

std::unique_ptr<Db> Book::openReader() const
{
    return openForReading(d->path);
}

Changes Book::transact(const Op &op, const std::function<void(Db &)> &write)
{
    return d->write(op, std::nullopt, write, {});
}

Changes Book::transactImport(const Op &op, ImportId import, const std::function<void(Db &)> &write,
                             const JobControl &job)
{
    return d->write(op, import, write, job);
}

ImportId Book::nextImportId() const
{
    return ImportId(d->reader->integer("SELECT 1 + max((SELECT coalesce(max(id), 0) FROM import), (SELECT "
                                       "coalesce(max(id), 0) FROM import_history))"));
}

std::optional<Op> Book::undoable() const
{
    const auto step = isReadOnly() ? std::nullopt : undolog::lastDone(*d->reader);
    return step ? std::optional(step->op) : std::nullopt;
}

std::optional<Op> Book::redoable() const
{
    const auto step = isReadOnly() ? std::nullopt : undolog::firstUndone(*d->reader);
    return step ? std::optional(step->op) : std::nullopt;
}

Changes Book::undo(const JobControl &job)
{
    d->requireWritable();
    return d->move(undolog::lastDone(*d->writer), true, job);
}

Changes Book::redo(const JobControl &job)
{
    d->requireWritable();
    return d->move(undolog::firstUndone(*d->writer), false, job);
}

Changes Book::takeBackImport(ImportId import, const JobControl &job)
{
    return d->moveImport(import, undolog::takeBackKey, importundo::takeBack, job);
}

Changes Book::bringBackImport(ImportId import, const JobControl &job)
{
    return d->moveImport(import, undolog::bringBackKey, importundo::bringBack, job);
}

void Book::noteImport(const ImportRecord &record)
{
    {
        const BusyGuard guard(d->busy, d->path);
        d->requireWritable();
        sqlite::Transaction transaction(*d->writer);
        importstore::note(*d->writer, record);
        transaction.commit();
    }
    Changes changes;
    changes.ids[Entity::Import].insert(record.id.value());
    d->tell(changes);
}

void Book::keep(const std::function<void(Db &)> &write)
{
    const BusyGuard guard(d->busy, d->path);
    d->requireWritable();
    sqlite::Transaction transaction(*d->writer);
    write(*d->writer);
    transaction.commit();
}

void Book::forgetUndo()
{
    const BusyGuard guard(d->busy, d->path);
    d->requireWritable();
    sqlite::Transaction transaction(*d->writer);
    undolog::forgetAll(*d->writer);
    transaction.commit();
}

std::vector<LogEntry> Book::log(int most, const QString &containing) const
{
    return undolog::entries(*d->reader, most, containing);
}

void Book::onChanged(std::function<void(const Changes &)> observer)
{
    d->observers.push_back(std::move(observer));
}

void Book::backupTo(const QString &target, const JobControl &job) const
{
    copyBook(d->path, target, job);
}

CheckReport Book::check(bool thorough) const
{
    return {problemsIn(*d->reader, thorough)};
}

} // namespace coachbook
