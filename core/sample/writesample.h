// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleteam.h"
#include "core/storage/book.h"

namespace coachbook {

/// Fills a new book with the team: people, coaching and quality in one transaction, the interactions in one
/// import. Throws StorageError; Cancelled when the job was. A book that was not filled to the end is of no
/// use.
void writeSample(Book &book, const SampleTeam &team, const JobControl &job);

/// A new book with the sample team at `path`; no file is left when it fails or is cancelled.
void makeSampleBook(const QString &path, QDate today, Book::Clock clock, const JobControl &job);

} // namespace coachbook
