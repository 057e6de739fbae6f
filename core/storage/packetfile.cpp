// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packetfile.h"

#include "core/base/error.h"
#include <QFileInfo>
#include <QSaveFile>

namespace coachbook {

namespace {

StorageErrorKind kindOf(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ResourceError:
        return StorageErrorKind::Full;
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return StorageErrorKind::ReadOnly;
    default:
        return StorageErrorKind::Io;
    }
}

} // namespace

void writePacketFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        throw StorageError(kindOf(file.error()), path, file.errorString());
}

QByteArray readPacketFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw StorageError(StorageErrorKind::NotFound, path, QStringLiteral("there is no such file"));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw StorageError(StorageErrorKind::Io, path, file.errorString());
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        throw StorageError(StorageErrorKind::Io, path, file.errorString());
    return bytes;
}

} // namespace coachbook
