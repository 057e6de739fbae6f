// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/storage/book.h"

namespace coachbook::settingstore {

BookSettings load(Db &db);
void save(Db &db, const BookSettings &settings);
QStringList queueNames(Db &db); ///< of the interactions, by name; for the settings that name queues

} // namespace coachbook::settingstore
