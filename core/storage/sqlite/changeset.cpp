// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include "core/storage/sqlite/changeset.h"
#include "core/storage/sqlite/error.h"
#include <cstring>
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

bool sameValue(sqlite3_value *a, sqlite3_value *b)
{
    if (a == nullptr || b == nullptr || sqlite3_value_type(a) != sqlite3_value_type(b))
        return false;
    if (sqlite3_value_type(a) == SQLITE_FLOAT)
        return sqlite3_value_double(a) == sqlite3_value_double(b);
    const int size = sqlite3_value_bytes(a);
    return size == sqlite3_value_bytes(b) &&
           (size == 0 ||
            std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), static_cast<std::size_t>(size)) == 0);
}

/// The row to insert is there already, as it would be.
bool isThereAlready(sqlite3_changeset_iter *changes)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(changes, &table, &columns, &operation, &indirect);
    if (operation != SQLITE_INSERT)
        return false;
    for (int i = 0; i < columns; ++i) {
        sqlite3_value *wanted = nullptr, *there = nullptr;
        sqlite3changeset_new(changes, i, &wanted);
        sqlite3changeset_conflict(changes, i, &there);
        if (!sameValue(wanted, there))
            return false;
    }
    return true;
}

int onConflict(void *context, int kind, sqlite3_changeset_iter *changes)
{
    const auto *rules = static_cast<const ApplyRules *>(context);
    if (rules->keepEqual && kind == SQLITE_CHANGESET_CONFLICT && isThereAlready(changes))
        return SQLITE_CHANGESET_OMIT;
    return SQLITE_CHANGESET_ABORT;
}

int isWanted(void *context, const char *table)
{
    const auto *rules = static_cast<const ApplyRules *>(context);
    return !rules->only || rules->only(table) ? 1 : 0;
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

void apply(Connection &connection, const QByteArray &changeset, const ApplyRules &rules)
{
    if (changeset.isEmpty())
        return;
    // The rules are only read, but the interface takes void *.
    const int code =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), bytesOf(changeset),
                               isWanted, onConflict, const_cast<ApplyRules *>(&rules));
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
        row.what = operation == SQLITE_INSERT   ? ChangedRow::What::Inserted
                   : operation == SQLITE_DELETE ? ChangedRow::What::Deleted
                                                : ChangedRow::What::Updated;
        if (columns > 1)
            row.second = valueAt(changes, operation, 1);
        rows.push_back(std::move(row));
    }
    sqlite3changeset_finalize(changes);
    return rows;
}

} // namespace coachbook::sqlite
