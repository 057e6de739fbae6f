// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"

namespace coachbook {

enum class CalendarState { Any, ToDo, Overdue, Done, NotHeld };

struct CalendarFilter
{
    std::optional<AgentId> agent; ///< what is everybody's is shown all the same
    std::optional<CalendarKind> kind;
    CalendarState state = CalendarState::Any; ///< of what can be done; leave and the like have none
    bool operator==(const CalendarFilter &) const = default;
};

CalendarState stateOf(const CalendarEntry &entry, QDate today); ///< Any: it has none
/// CAL-1: whether the entry is shown.
bool isShown(const CalendarEntry &entry, const CalendarFilter &filter, QDate today);
/// Only sessions that are not held yet can be moved, and only they have a length.
bool canMove(const CalendarEntry &entry);

/// By first day; on a day first what lasts several days, the longest first, then sessions and what else has a
/// time by its start, then the rest by kind and name.
void sortForCalendar(std::vector<CalendarEntry> &entries);

} // namespace coachbook
