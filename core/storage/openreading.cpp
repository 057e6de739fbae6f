// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openreading.h"

#include "core/base/error.h"
#include "core/storage/bookfile.h"
#include "core/storage/migrator.h"
#include <QFile>
#include <QTemporaryDir>

namespace coachbook {

using sqlite::Access;
using sqlite::Connection;

namespace {

const QString logSuffix = QStringLiteral("-wal");

std::unique_ptr<Connection> opened(const QString &path, Access access)
{
    auto reader = std::make_unique<Connection>(path, access);
    reader->integer("SELECT count(*) FROM sqlite_schema");
    return reader;
}

void copyPrivately(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(StorageErrorKind::Io, from, source.errorString());
}

std::unique_ptr<Connection> openAsItIs(const QString &path)
{
    try {
        return opened(path, Access::ReadOnly);
    } catch (const StorageError &problem) {
        if (problem.kind() != StorageErrorKind::Io && problem.kind() != StorageErrorKind::ReadOnly)
            throw;
    }
    // A write-ahead log cannot be read in a folder that cannot be written; the file alone can. What a crash
    // left in the log was told to be saved, so it must not be passed over.
    return hasLog(path) ? openCopyForReading(path) : opened(path, Access::Immutable);
}

} // namespace

std::unique_ptr<Connection> openForReading(const QString &path)
{
    auto reader = openAsItIs(path);
    return reader->integer("PRAGMA user_version") < schemaVersion ? openCopyForReading(path)
                                                                  : std::move(reader);
}

std::unique_ptr<Connection> openCopyForReading(const QString &path)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.coachbook"));
    copyPrivately(path, copy);
    if (hasLog(path))
        copyPrivately(placeOf(path) + logSuffix, copy + logSuffix);
    {
        Connection whole(copy, Access::ReadWrite);
        whole.exec("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE");
        migrate(whole, shippedMigrations());
    }
    // The copy goes with its folder at once; what is open stays readable until it is closed.
    return opened(copy, Access::Immutable);
}

} // namespace coachbook
