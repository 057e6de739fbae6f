// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/domain/workcalendar.h"

namespace coachbook {

struct SessionProposal
{
    AgentId agent{0};
    std::optional<AgentId> partner;
    std::optional<SessionGroupId> group;
    qint64 id = 0; ///< of the session that is moved; 0: a new one
    QDate day;
    std::optional<MinuteSpan> span; ///< minutes since midnight of `day`; absent: no time yet
    bool operator==(const SessionProposal &) const = default;
};

enum class ConflictKind {
    ClosedDay,
    DayOff, ///< a weekday that is not worked
    Leave,
    CoachInSession,
    CoachBusy,
    AgentInSession,
    AgentBusy,
    OutsideShift,
    NoShift, ///< shifts are known for that week, and none on that day
    Break
};
struct SessionConflict
{
    ConflictKind kind = ConflictKind::ClosedDay;
    QString agentName;              ///< of the agent who cannot; of the one the coach sits with
    QString text;                   ///< the closed day's name, the busy time's title
    std::optional<MinuteSpan> span; ///< of what is in the way, or of the shift
    bool operator==(const SessionConflict &) const = default;
};

/// CAL-1: what speaks against a session: closed days, leave, the coach's and the agents' other sessions and
/// busy times, shifts. It is said, never forbidden. `entries` are the calendar's from a day before to a day
/// after; shifts are looked for in all of them. Without a time only whole days speak against it. Sessions
/// that were cancelled, and those of the same group, are in nobody's way.
std::vector<SessionConflict> sessionConflicts(const SessionProposal &proposed,
                                              const std::vector<CalendarEntry> &entries,
                                              const WorkCalendar &calendar);

} // namespace coachbook
