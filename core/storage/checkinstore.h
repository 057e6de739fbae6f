// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checkin.h"
#include "core/storage/book.h"

namespace coachbook::checkinstore {

std::vector<CheckIn> open(Db &db); ///< by due day
std::vector<CheckIn> ofAgent(Db &db, AgentId agent);
std::optional<CheckIn> find(Db &db, CheckInId id);
CheckInId insert(Db &db, const CheckInDraft &draft);
void update(Db &db, const CheckIn &checkIn);
void remove(Db &db, CheckInId id);

} // namespace coachbook::checkinstore
