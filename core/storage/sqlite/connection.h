// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;
namespace SQLite {
class Statement;
}

namespace coachbook::sqlite {

enum class Access { ReadWrite, ReadOnly, Immutable };

/// One connection to a book's file, with its prepared statements. Everything throws StorageError. Not shared
/// between threads while in use.
class Connection
{
public:
    Connection(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    void exec(const char *sql);            ///< one or many statements
    std::int64_t integer(const char *sql); ///< first column of the first row; 0 where there is none
    QString text(const char *sql);
    std::int64_t lastInsertId() const;
    int changes() const;
    bool inTransaction() const;
    /// Stops a running statement with Cancelled when `stop` says so; null: none.
    void setStop(std::function<bool()> stop);

    sqlite3 *handle() const { return m_handle; }
    /// A prepared statement for a text that lives as long as the program; kept for the next use.
    SQLite::Statement &prepared(const char *sql);

private:
    struct Private;
    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<Private> d;
};

/// An immediate transaction that rolls back unless told to commit.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    void commit();

private:
    Connection &m_connection;
    bool m_done = false;
};

/// Copies a whole database page by page; `step` is told pages done and total and may throw to stop.
void copyDatabase(Connection &from, Connection &to, const std::function<void(int done, int total)> &step);
/// Lines of PRAGMA quick_check or integrity_check, empty when sound.
std::vector<QString> integrity(Connection &connection, bool thorough);

} // namespace coachbook::sqlite
