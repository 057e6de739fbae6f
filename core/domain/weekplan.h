// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"
#include "core/domain/schedule.h"
#include <map>

namespace coachbook {

/// A stretch of wall time on a day; over midnight the span passes 1440.
struct BusySpan
{
    QDate day;
    MinuteSpan span;
    bool operator==(const BusySpan &) const = default;
};

/// An agent with all that decides when a session is possible.
struct PlannableAgent
{
    AgentId agent{0};
    QString name;
    Tier tier = Tier::Tenured;
    int cadenceDays = 14;
    std::optional<QDate> due; ///< of the next session; absent: paused, nothing is due
    int daysOverdue = 0;      ///< working days
    std::vector<AgentPeriod> periods;
    std::optional<QDate> left; ///< the day the agent left, or will leave
    bool hasShifts = false;    ///< shifts are known: no session outside them
    std::vector<Shift> shifts = {};
    std::vector<BusySpan> busy = {};
    std::optional<SessionId> draft = {}; ///< a session that is prepared and has no hour yet: it gets one
    std::optional<QDate> planned = {};   ///< the last day on which a session has its hour already
};

struct WeekPlanInput
{
    QDate from, to; ///< both included
    QDate today;
    int minuteNow = 0; ///< of today; nothing is planned into the past
    WorkCalendar calendar;
    int mostADay = 3;
    MinuteSpan hours{540, 1020};
    int minutes = 30;                ///< length of a session
    std::vector<BusySpan> coachBusy; ///< the coach's busy times and the sessions there are
    std::map<QDate, int> sessionsOf; ///< how many sessions a day has already
    std::vector<PlannableAgent> agents;
};

struct ProposedSession
{
    AgentId agent{0};
    QDate day;
    int from = 0; ///< minutes since midnight
    int minutes = 30;
    QDate due;
    int workingDaysLate = 0; ///< behind the due day; negative: before it
    std::optional<SessionId> draft;
    bool operator==(const ProposedSession &) const = default;
};

enum class NoPlace {
    NoWorkingDay, ///< none is left in these days
    OnLeave,      ///< on all of them
    DaysFull,     ///< each day the agent is there has as many sessions as are allowed
    NotOnShift,   ///< no shift leaves enough room within the hours
    Conflict      ///< wherever there would be room, the coach or the agent is busy
};
struct LeftOver
{
    AgentId agent{0};
    QDate due;
    NoPlace why = NoPlace::Conflict;
    bool operator==(const LeftOver &) const = default;
};

struct WeekPlan
{
    std::vector<ProposedSession> sessions; ///< by day and hour
    std::vector<LeftOver> leftOver;        ///< most pressing first
    bool operator==(const WeekPlan &) const = default;
};

/// CAD-1, CAD-2: proposes a session for each that falls due until `to`, also the second and third of an agent
/// whose cadence asks for them, reckoned from the planned day. Improvement plans and new agents go before
/// others; among them the most overdue, then the earliest due, then the name. What is overdue gets the first
/// day with room; what is due later a day up to four working days before its due day, the
/// latest that is less than half full or else has the fewest sessions; failing that the first one after it.
/// At most `mostADay` on a day, spread over the hours in steps of a quarter of an hour; never on closed days,
/// in leave, outside shifts, in breaks or in busy times.
WeekPlan proposeWeekPlan(const WeekPlanInput &input);

} // namespace coachbook
