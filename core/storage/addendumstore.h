// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sessionlock.h"
#include "core/storage/book.h"

namespace coachbook::addendumstore {

std::vector<Addendum> ofSession(Db &db, SessionId session); ///< oldest first
AddendumId insert(Db &db, const AddendumDraft &draft);

} // namespace coachbook::addendumstore
