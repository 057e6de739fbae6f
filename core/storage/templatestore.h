// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessiontemplate.h"
#include "core/storage/book.h"

/// Session templates of the book: the shipped ones and what the supervisor made or changed.
namespace coachbook::templatestore {

/// The shipped ones with the supervisor's own, one of a shipped key in its place.
std::vector<SessionTemplate> all(Db &db);
/// The supervisor's own and changed ones; one that this version cannot read is left out, and kept.
std::vector<SessionTemplate> own(Db &db);
void put(Db &db, const SessionTemplate &made); ///< by its key
void remove(Db &db, const QString &key);       ///< a shipped one comes back as it was

} // namespace coachbook::templatestore
