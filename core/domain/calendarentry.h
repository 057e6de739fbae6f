// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/schedule.h"
#include "core/domain/session.h"

namespace coachbook {

/// What stands in the calendar (CAL-1).
enum class CalendarKind {
    Session,
    CheckIn,
    ActionItem,
    PlanReview,
    DueWindow, ///< from the day a session would count until it is overdue, both included
    Leave,
    ClosedDay,
    BusyTime,
    Shift
};

/// One thing of the calendar, on its days and, where it has a time, at its minutes.
struct CalendarEntry
{
    CalendarKind kind = CalendarKind::Session;
    qint64 id = 0; ///< of the record: session, check_in, action_item, plan; 0 where there is none
    std::optional<AgentId> agent; ///< absent: the supervisor's own, or everybody's
    QString agentName;
    QDate first, last; ///< both included; equal for what lies on one day
    std::optional<MinuteSpan>
        span;     ///< minutes since midnight of `first`; may end after 1440; absent: the whole day
    QString text; ///< what it is called in the book: a title, a closed day's name
    std::optional<SessionType> sessionType;
    std::optional<SessionStatus> sessionStatus;
    bool isDone = false; ///< held, done or closed
    int minutes = 0;     ///< of a session, as planned or held; they pass even where `span` crosses a change
                         ///< of the clock
    std::optional<SessionGroupId> group; ///< sessions of one group are one talk
    std::optional<AgentId> partner;      ///< peer session: the other agent
    bool repeats = false;                ///< a session of a series
    std::vector<MinuteSpan> breaks;      ///< of a shift
    bool operator==(const CalendarEntry &) const = default;
};

} // namespace coachbook
