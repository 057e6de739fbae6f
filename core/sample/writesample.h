// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sampleteam.h"
#include "core/storage/book.h"

namespace coachbook {

/// Fills a new book with the team: people, coaching and quality in one transaction, the interactions in one
/// import. Throws StorageError; Cancelled when the job was.
void writeSample(Book &book, const SampleTeam &team, const JobControl &job);

/// The behaviours that every book starts with; those already there stay as they are.
void addShippedBehaviours(Db &db);

} // namespace coachbook
