// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace coachbook {

/// Writes a file that only its owner can read (0600) through a temporary one beside it, so that there is all
/// of it or what was there before; throws StorageError when it cannot.
void writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace coachbook
