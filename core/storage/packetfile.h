// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace coachbook {

/// Reads at most one byte more than `most`, so that a larger file is told by its size; throws StorageError.
QByteArray readPacketFile(const QString &path, qint64 most);

} // namespace coachbook
