// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordingstore.h"
#include "core/base/error.h"
#include "core/storage/sqlite/query.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace coachbook::recordingstore {

using sqlite::Query;

namespace {

QDir bookFolder(const QString &bookPath)
{
    return QFileInfo(bookPath).absoluteDir();
}

} // namespace

QString pathOf(Db &db, const QString &bookPath, const QString &interactionRef)
{
    Query q(db, "SELECT path FROM recording WHERE interaction_ref = ?");
    q.bind(interactionRef);
    return q.step() ? bookFolder(bookPath).absoluteFilePath(q.text(0)) : QString();
}

void link(Db &db, const QString &interactionRef, const QString &path)
{
    unlink(db, interactionRef);
    Query(db, "INSERT INTO recording (interaction_ref, path) VALUES (?, ?)")
        .bind(interactionRef)
        .bind(path)
        .run();
}

void unlink(Db &db, const QString &interactionRef)
{
    Query(db, "DELETE FROM recording WHERE interaction_ref = ?").bind(interactionRef).run();
}

QString folderBeside(const QString &bookPath)
{
    return bookFolder(bookPath).absoluteFilePath(QFileInfo(bookPath).completeBaseName() +
                                                 QStringLiteral(" recordings"));
}

bool isBeside(const QString &bookPath, const QString &path)
{
    return QFileInfo(path).absolutePath() == folderBeside(bookPath);
}

QString copyBeside(const QString &bookPath, const QString &path)
{
    const QString folder = folderBeside(bookPath);
    if (!QDir().mkpath(folder))
        throw StorageError(StorageErrorKind::Io, folder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QFileInfo from(path);
    QString to = QDir(folder).filePath(from.fileName());
    for (int number = 2; QFile::exists(to); ++number)
        to = QDir(folder).filePath(
            QStringLiteral("%1 %2.%3").arg(from.completeBaseName()).arg(number).arg(from.suffix()));
    QFile source(path);
    if (!source.copy(to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner)) {
        QFile::remove(to);
        throw StorageError(StorageErrorKind::Io, path, source.errorString());
    }
    return bookFolder(bookPath).relativeFilePath(to);
}

} // namespace coachbook::recordingstore
