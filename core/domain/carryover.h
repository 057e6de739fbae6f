// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include <vector>

namespace coachbook {

inline constexpr int longWait = 2; ///< sessions an item may be carried through before it is marked

/// SMART-3: through how many of the agent's sessions an open item was carried: those held after the session
/// it was made in, and on its due date or later. A session before the due date is none: nothing was asked
/// yet. `heldDays` are the days of the agent's held sessions, ascending. A closed item is carried no more: 0.
int carriedOver(const ActionItemDraft &item, std::optional<QDate> madeOn, const std::vector<QDate> &heldDays);

} // namespace coachbook
