// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/storage/book.h"

namespace coachbook {

/// The file's pages, its foreign keys and the rules no constraint can state (sums equal the raw rows, scores
/// equal their answers). One English sentence a problem.
std::vector<QString> problemsIn(Db &db, bool thorough);

/// A verified copy of a book (0600), also of one that is open: temporary file, page copy, quick check, flush,
/// rename. Throws StorageError and leaves no half file; Constraint when something is at `target`.
void copyBook(const QString &path, const QString &target, const JobControl &job);

} // namespace coachbook
