// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bookfile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>
#include <fcntl.h>
#include <unistd.h>

namespace coachbook {

namespace {

constexpr int headerBytes = 100;

template <class Integer>
Integer bigEndianAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<Integer>(header.constData() + offset);
}

QByteArray readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw StorageError(StorageErrorKind::NotFound, path, QStringLiteral("no such file"));
    if (!info.isFile())
        throw StorageError(StorageErrorKind::NotACoachbook, path, QStringLiteral("not a regular file"));
    if (info.size() == 0)
        throw StorageError(StorageErrorKind::Empty, path, QStringLiteral("the file has no bytes"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(StorageErrorKind::Io, path, file.errorString());
    return file.read(headerBytes);
}

} // namespace

QString placeOf(const QString &path)
{
    const QString place = QFileInfo(path).canonicalFilePath();
    return place.isEmpty() ? path : place;
}

bool hasLog(const QString &path)
{
    return QFileInfo(placeOf(path) + QStringLiteral("-wal")).size() > 0;
}

int inspectBookFile(const QString &path)
{
    // Offsets of the SQLite database header: page size 16, pages 28, user_version 60, application_id 68.
    const QByteArray header = readHeader(path);
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw StorageError(StorageErrorKind::NotACoachbook, path, QStringLiteral("no SQLite header"));
    if (bigEndianAt<qint32>(header, 68) != applicationId)
        throw StorageError(StorageErrorKind::NotACoachbook, path,
                           QStringLiteral("another program's database"));
    const int version = bigEndianAt<qint32>(header, 60);
    if (version > schemaVersion)
        throw StorageError(
            StorageErrorKind::TooNew, path,
            QStringLiteral("schema %1, this program knows %2").arg(version).arg(schemaVersion));
    const int storedSize = bigEndianAt<quint16>(header, 16);
    const qint64 pageSize = storedSize == 1 ? 65536 : storedSize;
    const qint64 expected = pageSize * bigEndianAt<quint32>(header, 28);
    // A crash while the write-ahead log was being copied into the book may leave the new header before the
    // new pages: they are all in the log still, and SQLite puts them in place.
    if (!hasLog(path) && QFileInfo(path).size() < expected)
        throw StorageError(
            StorageErrorKind::Corrupt, path,
            QStringLiteral("%1 bytes, its header says %2").arg(QFileInfo(path).size()).arg(expected));
    return version;
}

void createPrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
        return;
    }
    const int problem = errno;
    const QString words = QString::fromLocal8Bit(::strerror(problem));
    switch (problem) {
    case EEXIST:
        throw StorageError(StorageErrorKind::Constraint, path, words);
    case EACCES:
    case EPERM:
    case EROFS:
        throw StorageError(StorageErrorKind::ReadOnly, path, words);
    case ENOENT:
    case ENOTDIR:
        throw StorageError(StorageErrorKind::NotFound, path, words);
    case ENOSPC:
    case EDQUOT:
        throw StorageError(StorageErrorKind::Full, path, words);
    default:
        throw StorageError(StorageErrorKind::Io, path, words);
    }
}

void syncToDisk(const QString &path)
{
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            continue;
        ::fsync(file);
        ::close(file);
    }
}

bool supportsWal(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return !(type.startsWith("nfs") || type.startsWith("cifs") || type.startsWith("smb") ||
             type.startsWith("fuse") || type == "9p");
}

std::unique_ptr<QLockFile> lockBook(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(placeOf(path) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host, program;
        lock->getLockInfo(&pid, &host, &program);
        throw StorageError(StorageErrorKind::Busy, path,
                           QStringLiteral("held by %1, process %2 on %3").arg(program).arg(pid).arg(host));
    }
    throw StorageError(StorageErrorKind::ReadOnly, path,
                       QStringLiteral("cannot create a lock file in its folder"));
}

} // namespace coachbook
