// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"
#include "core/storage/bookfile.h"
#include "core/storage/checks.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <set>

namespace coachbook {

namespace {

QString stampFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
}

QString hashFile(const QString &backup)
{
    return backup + QStringLiteral(".sha256");
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw StorageError(StorageErrorKind::Io, path, file.errorString());
    return hash.result().toHex();
}

void makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StorageError(StorageErrorKind::ReadOnly, folder,
                           QStringLiteral("the folder for backups cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void writeHash(const QString &backup)
{
    createPrivateFile(hashFile(backup));
    QFile file(hashFile(backup));
    if (!file.open(QIODevice::WriteOnly) || file.write(hashOf(backup)) < 0 || !file.flush())
        throw StorageError(StorageErrorKind::Io, file.fileName(), file.errorString());
}

void requireSound(const QString &backup)
{
    const CheckReport report = verifyBackup(backup);
    if (!report.isClean())
        throw StorageError(StorageErrorKind::Corrupt, backup, report.problems.front());
}

} // namespace

CheckReport verifyBackup(const QString &backup)
{
    QFile hash(hashFile(backup));
    if (hash.open(QIODevice::ReadOnly) && hash.readAll().trimmed() != hashOf(backup))
        return {{QStringLiteral("its SHA-256 is not the one it had when made")}};
    return checkFile(backup);
}

QString backupFolder(const QString &bookPath)
{
    const QFileInfo info(bookPath);
    return info.absolutePath() + QStringLiteral("/.coachbook-backups/") + info.fileName();
}

std::vector<BackupFile> backups(const QString &bookPath)
{
    std::vector<BackupFile> result;
    const QDir folder(backupFolder(bookPath));
    for (const QFileInfo &info :
         folder.entryInfoList({QStringLiteral("*.coachbook")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        QDateTime at = QDateTime::fromString(info.completeBaseName(), stampFormat());
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            result.push_back({info.absoluteFilePath(), at, info.size()});
    }
    return result;
}

std::vector<BackupFile> superfluous(const std::vector<BackupFile> &all, int daily, int weekly)
{
    std::vector<BackupFile> result;
    std::set<QDate> days;
    std::set<qint64> weeks;
    for (const BackupFile &backup : all) { // newest first: the first of a day or week stays
        const QDate day = backup.at.date();
        const qint64 week = day.toJulianDay() / 7;
        const bool ofDay = static_cast<int>(days.size()) < daily && days.insert(day).second;
        const bool ofWeek = !ofDay && !days.contains(day) && static_cast<int>(weeks.size()) < weekly &&
                            weeks.insert(week).second;
        if (!ofDay && !ofWeek)
            result.push_back(backup);
    }
    return result;
}

std::optional<BackupFile> backupIfDue(const Book &book, QDateTime now, int atMostEveryMinutes)
{
    const std::vector<BackupFile> before = backups(book.path());
    // A clock that once ran ahead must not stop the backups until its day has come.
    const auto last = std::find_if(before.begin(), before.end(),
                                   [&now](const BackupFile &backup) { return backup.at <= now; });
    if (last != before.end() && last->at.secsTo(now) < atMostEveryMinutes * 60)
        return std::nullopt;
    const QString folder = backupFolder(book.path());
    makePrivateFolder(QFileInfo(folder).absolutePath());
    makePrivateFolder(folder);
    const QString path = QStringLiteral("%1/%2.coachbook").arg(folder, now.toUTC().toString(stampFormat()));
    copyBook(book.path(), path, {});
    try {
        writeHash(path);
    } catch (...) {
        QFile::remove(path); // without its checksum it would be told to be damaged
        QFile::remove(hashFile(path));
        throw;
    }
    for (const BackupFile &old : superfluous(backups(book.path()))) {
        QFile::remove(old.path);
        QFile::remove(hashFile(old.path));
    }
    return BackupFile{path, now.toUTC(), QFileInfo(path).size()};
}

QString restoreBackup(const QString &backup, const QString &bookPath, QDateTime now)
{
    requireSound(backup);
    const auto lock = lockBook(bookPath);
    const QString incoming = bookPath + QStringLiteral(".restoring");
    QFile::remove(incoming);
    copyBook(backup, incoming, {});
    const QString kept = QStringLiteral("%1.replaced-%2").arg(bookPath, now.toUTC().toString(stampFormat()));
    // The old log must go with the old file: beside the new one it would undo the restore.
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        const QString name = bookPath + QLatin1String(suffix);
        if (QFileInfo::exists(name) && !QFile::rename(name, kept + QLatin1String(suffix)))
            throw StorageError(StorageErrorKind::Io, name,
                               QStringLiteral("the present file could not be set aside"));
    }
    if (!QFile::rename(incoming, bookPath))
        throw StorageError(StorageErrorKind::Io, bookPath,
                           QStringLiteral("the backup could not be put in place"));
    syncToDisk(bookPath);
    return kept;
}

} // namespace coachbook
