// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace coachbook {

/// A new book as a supervisor gets it: empty but for the library of behaviours (Book::create makes a bare
/// one), and the time zone (IANA id) in which the times of its imports are read.
std::unique_ptr<Book> newBook(const QString &path, Book::Clock clock, const QString &zone);

/// The behaviours that every book starts with; those already there stay as they are.
void addShippedBehaviours(Db &db);

/// The ready-made scorecards, with the behaviours their questions stand for; one of the same name stays.
void addShippedScorecards(Db &db);

} // namespace coachbook
