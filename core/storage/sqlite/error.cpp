// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/error.h"
#include <sqlite3.h>

namespace coachbook::sqlite {

StorageErrorKind errorKind(int extendedCode)
{
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return StorageErrorKind::Moved;
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageErrorKind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageErrorKind::ReadOnly;
    case SQLITE_FULL:
        return StorageErrorKind::Full;
    case SQLITE_CORRUPT:
        return StorageErrorKind::Corrupt;
    case SQLITE_NOTADB:
        return StorageErrorKind::NotACoachbook;
    case SQLITE_CONSTRAINT:
        return StorageErrorKind::Constraint;
    case SQLITE_INTERRUPT:
        return StorageErrorKind::Cancelled;
    default:
        return StorageErrorKind::Io;
    }
}

void raise(sqlite3 *handle, const QString &path, const char *sql)
{
    const int code = sqlite3_extended_errcode(handle);
    throw StorageError(errorKind(code), path,
                       QStringLiteral("%1 (%2) in: %3")
                           .arg(QString::fromUtf8(sqlite3_errmsg(handle)), QString::number(code),
                                QString::fromUtf8(sql).simplified().left(300)));
}

} // namespace coachbook::sqlite
