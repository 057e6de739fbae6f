// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/duelist.h"
#include "core/storage/book.h"

namespace coachbook {

/// Agents with what their due dates come from, by name.
std::vector<DueInput> dueInputs(Db &db);

/// The due list of the whole book, most pressing first; those who left are in it, as paused.
std::vector<DueEntry> dueEntries(const std::vector<DueInput> &inputs, const BookSettings &settings,
                                 QDate today);

} // namespace coachbook
