// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace coachbook::sqlite {

StorageErrorKind errorKind(int extendedCode);
/// Throws the connection's last error with the path and the SQL.
[[noreturn]] void raise(sqlite3 *handle, const QString &path, const char *sql);

} // namespace coachbook::sqlite
