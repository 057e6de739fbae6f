// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace coachbook {

/// Whether `path` is a calibration packet, by its ending or by how it begins: mail programs change endings.
/// A file that cannot be read is one by its ending only.
bool isPacketFile(const QString &path);

/// Reads at most one byte more than `most`, so that a larger file is told by its size; throws StorageError.
QByteArray readPacketFile(const QString &path, qint64 most);

} // namespace coachbook
