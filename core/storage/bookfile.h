// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include <QLockFile>

namespace coachbook {

/// Looks at the file's first bytes without opening it as a database. Throws StorageError NotFound, Empty,
/// NotACoachbook, TooNew or Corrupt (shorter than its own header says); returns its schema version.
int inspectBookFile(const QString &path);

/// Where the file lies, without links: SQLite keeps its log there, and two names of a book are one book.
QString placeOf(const QString &path);
/// Whether changes lie in a write-ahead log beside the book, left there by a crash or by who has it open.
bool hasLog(const QString &path);

/// Creates an empty file that only its owner can read (0600); throws Constraint when something is already
/// there.
void createPrivateFile(const QString &path);
/// Flushes a file and its folder to the disk.
void syncToDisk(const QString &path);

/// WAL needs shared memory, which network file systems lack.
bool supportsWal(const QString &path);

/// The lock of the one window or command that writes a book: `<book>.lock` beside it. Throws Busy (naming the
/// holder) or ReadOnly (the folder cannot be written).
std::unique_ptr<QLockFile> lockBook(const QString &path);

} // namespace coachbook
