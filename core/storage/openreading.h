// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"

namespace coachbook {

/// A connection that only reads the book, also where nothing can be written beside it.
std::unique_ptr<sqlite::Connection> openForReading(const QString &path);

/// The same for a book of an earlier version, and for one whose write-ahead log was left behind by a crash in
/// a folder that cannot be written: reads a private copy, brought to this version, into which the log was
/// taken. The files stay as they are.
std::unique_ptr<sqlite::Connection> openCopyForReading(const QString &path);

} // namespace coachbook
