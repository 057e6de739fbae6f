// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/packetfile.h"

#include "core/base/error.h"
#include "core/domain/calibrationpacket.h"
#include <QFile>
#include <QFileInfo>

namespace coachbook {

namespace {

constexpr qint64 beginning = 200; ///< bytes; what a packet is stands first in it

} // namespace

bool isPacketFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    if (path.endsWith(packetEnding, Qt::CaseInsensitive))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikePacket(file.read(beginning));
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
