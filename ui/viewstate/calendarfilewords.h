// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"

namespace coachbook::ui {

/// What an entry is called where others may read it, in other calendar programs and on a wall: kind and name.
/// The behaviour, or the words of an action item, only when asked for: "One-on-one: Maya Okafor".
QString givenOutTitle(const CalendarEntry &entry, bool showsBehaviours);
/// The further line of such an entry; empty unless behaviours are shown.
QString givenOutDetails(const CalendarEntry &entry, bool showsBehaviours);

} // namespace coachbook::ui
