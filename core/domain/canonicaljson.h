// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace coachbook {

/// SHA-256 of what a JSON value says, whichever way it is written: blanks, the order of the keys and how
/// letters and numbers are spelled make no difference.
QByteArray contentHash(const QJsonValue &value);

/// How deep brackets and braces of a JSON text are nested, without reading what is in them.
int nestingDepth(const QByteArray &json);

} // namespace coachbook
