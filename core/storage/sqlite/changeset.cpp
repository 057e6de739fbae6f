// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/storage/sqlite/changeset.h"
#include "core/storage/sqlite/error.h"
#include <sqlite3.h>

namespace coachbook::sqlite {

namespace {

struct SqliteFree
{
    void operator()(void *memory) const { sqlite3_free(memory); }
};

QByteArray taken(void *bytes, int size)
{
    const std::unique_ptr<void, SqliteFree> owner(bytes);
    return {static_cast<const char *>(bytes), size};
}

[[noreturn]] void raiseCode(int code, const QString &path, const char *what)
{
    throw StorageError(errorKind(code), path, QStringLiteral("%1 (%2)").arg(QLatin1String(what)).arg(code));
}

int refuse(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

void *bytesOf(const QByteArray &bytes)
{
    // The interface of sqlite3changeset_* takes void *, but only reads.
    return const_cast<char *>(bytes.constData());
}

std::optional<std::int64_t> valueAt(sqlite3_changeset_iter *changes, int operation, int column)
{
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(changes, column, &value);
    else
        sqlite3changeset_old(changes, column, &value);
    if (value == nullptr || sqlite3_value_type(value) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_value_int64(value);
}

} // namespace

Recorder::Recorder(Connection &connection, std::span<const char *const> tables) : m_connection(connection)
{
    int code = sqlite3session_create(connection.handle(), "main", &m_session);
    for (std::size_t i = 0; code == SQLITE_OK && i < tables.size(); ++i)
        code = sqlite3session_attach(m_session, tables[i]);
    if (code != SQLITE_OK) {
        sqlite3session_delete(m_session);
        raiseCode(code, connection.path(), "cannot record changes");
    }
}

Recorder::~Recorder()
{
    sqlite3session_delete(m_session);
}

QByteArray Recorder::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    QByteArray result = taken(bytes, size);
    if (code != SQLITE_OK)
        raiseCode(code, m_connection.path(), "cannot read the recorded changes");
    return result;
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    QByteArray result = taken(bytes, size);
    if (code != SQLITE_OK)
        raiseCode(code, {}, "cannot invert a changeset");
    return result;
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3changeset_concat(static_cast<int>(first.size()), bytesOf(first),
                                             static_cast<int>(second.size()), bytesOf(second), &size, &bytes);
    QByteArray result = taken(bytes, size);
    if (code != SQLITE_OK)
        raiseCode(code, {}, "cannot join changesets");
    return result;
}

void apply(Connection &connection, const QByteArray &changeset)
{
    if (changeset.isEmpty())
        return;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()),
                                            bytesOf(changeset), nullptr, refuse, nullptr);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT)
        throw StorageError(StorageErrorKind::Conflict, connection.path(),
                           QStringLiteral("later changes depend on this one"));
    if (code != SQLITE_OK)
        raiseCode(code, connection.path(), "cannot apply a changeset");
}

std::vector<ChangedRow> changedRows(const QByteArray &changeset)
{
    std::vector<ChangedRow> rows;
    if (changeset.isEmpty())
        return rows;
    sqlite3_changeset_iter *changes = nullptr;
    if (const int code =
            sqlite3changeset_start(&changes, static_cast<int>(changeset.size()), bytesOf(changeset));
        code != SQLITE_OK)
        raiseCode(code, {}, "cannot read a changeset");
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
        ChangedRow row{table, valueAt(changes, operation, 0).value_or(0), {}};
        if (columns > 1)
            row.second = valueAt(changes, operation, 1);
        rows.push_back(std::move(row));
    }
    sqlite3changeset_finalize(changes);
    return rows;
}

} // namespace coachbook::sqlite
