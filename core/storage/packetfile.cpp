// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packetfile.h"

#include "core/base/error.h"
#include <QFile>
#include <QFileInfo>

namespace coachbook {

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
