// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/connection.h"
#include "core/storage/sqlite/error.h"
#include <QDir>
#include <QUrl>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <unordered_map>

namespace coachbook::sqlite {

namespace {

constexpr int busyMilliseconds = 2000;
constexpr int stopEveryInstructions = 20'000;

int openFlags(Access access)
{
    // The writer is one thread's at a time (Book sees to it), and SQLite's own lock in every call would cost
    // an import of a million rows several per cent.
    if (access == Access::ReadWrite)
        return SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX;
    return SQLite::OPEN_READONLY | (access == Access::Immutable ? SQLite::OPEN_URI : 0);
}

std::string fileName(const QString &path, Access access)
{
    if (access != Access::Immutable)
        return path.toStdString();
    const QUrl url = QUrl::fromLocalFile(QDir().absoluteFilePath(path));
    return (url.toString(QUrl::FullyEncoded) + QLatin1String("?immutable=1")).toStdString();
}

int stopHandler(void *stop)
{
    return (*static_cast<std::function<bool()> *>(stop))() ? 1 : 0;
}

} // namespace

struct Connection::Private
{
    std::unique_ptr<SQLite::Database> database;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> statements;
    std::function<bool()> stop;
};

Connection::Connection(const QString &path, Access access) : m_path(path), d(std::make_unique<Private>())
{
    try {
        d->database =
            std::make_unique<SQLite::Database>(fileName(path, access), openFlags(access), busyMilliseconds);
    } catch (const SQLite::Exception &problem) {
        throw StorageError(errorKind(problem.getExtendedErrorCode()), path,
                           QString::fromUtf8(problem.what()));
    }
    m_handle = d->database->getHandle();
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // trusted_schema stays on: with it off, SQLite 3.40 refuses the triggers that keep the FTS5 index.
    exec("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
         "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;"); // a year of daily sums stays in memory
    if (access != Access::ReadWrite)
        exec("PRAGMA query_only = ON;");
}

Connection::~Connection()
{
    d->statements.clear();
}

void Connection::exec(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        raise(m_handle, m_path, sql);
}

std::int64_t Connection::integer(const char *sql)
{
    try {
        SQLite::Statement statement(*d->database, sql);
        return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    } catch (const SQLite::Exception &) {
        raise(m_handle, m_path, sql);
    }
}

QString Connection::text(const char *sql)
{
    try {
        SQLite::Statement statement(*d->database, sql);
        return statement.executeStep() ? QString::fromUtf8(statement.getColumn(0).getText()) : QString();
    } catch (const SQLite::Exception &) {
        raise(m_handle, m_path, sql);
    }
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::setStop(std::function<bool()> stop)
{
    d->stop = std::move(stop);
    if (d->stop)
        sqlite3_progress_handler(m_handle, stopEveryInstructions, stopHandler, &d->stop);
    else
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

SQLite::Statement &Connection::prepared(const char *sql)
{
    auto &slot = d->statements[sql];
    if (!slot) {
        try {
            slot = std::make_unique<SQLite::Statement>(*d->database, sql);
        } catch (const SQLite::Exception &) {
            d->statements.erase(sql);
            raise(m_handle, m_path, sql);
        }
    }
    return *slot;
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_connection.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // Some errors (a full disk) have already rolled back; a failing ROLLBACK has nothing left to undo.
    if (!m_done && m_connection.inTransaction())
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.exec("COMMIT");
    m_done = true;
}

void copyDatabase(Connection &from, Connection &to, const std::function<void(int, int)> &step)
{
    constexpr int pagesAtOnce = 2048;
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"), &sqlite3_backup_finish);
    if (!backup)
        raise(to.handle(), to.path(), "backup");
    while (true) {
        const int code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup.get());
        step(total - sqlite3_backup_remaining(backup.get()), total);
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_OK)
            throw StorageError(errorKind(code), to.path(),
                               QStringLiteral("copying pages failed (%1)").arg(code));
    }
}

std::vector<QString> integrity(Connection &connection, bool thorough)
{
    std::vector<QString> lines;
    try {
        SQLite::Statement &statement =
            connection.prepared(thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check");
        while (statement.executeStep())
            lines.push_back(QString::fromUtf8(statement.getColumn(0).getText()));
        statement.tryReset();
    } catch (const SQLite::Exception &problem) {
        lines.push_back(QString::fromUtf8(problem.what()));
    }
    if (lines.size() == 1 && lines.front() == QLatin1String("ok"))
        lines.clear();
    return lines;
}

} // namespace coachbook::sqlite
