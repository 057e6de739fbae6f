// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/workcalendar.h"

namespace coachbook {

/// Why nothing can be looked at on a due date.
struct DueDayClash
{
    enum class Kind { ClosedDay, OnLeave };
    Kind kind = Kind::ClosedDay;
    QString closedDay;           ///< name of the closed day; empty: a weekday that is not worked
    std::optional<QDate> better; ///< the next day that is fine; absent: leave without a known end
    bool operator==(const DueDayClash &) const = default;
};

/// SMART-1, Time-bound: `due` is a day that is worked and not one of the agent's leave; absent when it is.
std::optional<DueDayClash> dueDayClash(QDate due, const WorkCalendar &calendar,
                                       const std::vector<AgentPeriod> &periods);

} // namespace coachbook
