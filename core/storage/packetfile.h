// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace coachbook {

/// Writes a file that only its owner can read (0600), whole or not at all; throws StorageError.
void writePacketFile(const QString &path, const QByteArray &bytes);
/// Reads at most one byte more than `most`, so that a larger file is told by its size; throws StorageError.
QByteArray readPacketFile(const QString &path, qint64 most);

} // namespace coachbook
