// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/privatefile.h"

#include "core/base/error.h"
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

void writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        throw StorageError(kindOf(file.error()), path, file.errorString());
}

} // namespace coachbook
