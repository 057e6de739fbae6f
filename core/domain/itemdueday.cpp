// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemdueday.h"
#include "core/domain/duelist.h"

namespace coachbook {

std::optional<DueDayClash> dueDayClash(QDate due, const WorkCalendar &calendar,
                                       const std::vector<AgentPeriod> &periods)
{
    const bool onLeave = leaveOn(periods, due).has_value();
    if (!onLeave && calendar.isWorkingDay(due))
        return std::nullopt;
    DueDayClash clash;
    clash.kind = onLeave ? DueDayClash::Kind::OnLeave : DueDayClash::Kind::ClosedDay;
    if (!onLeave)
        clash.closedDay = calendar.holidayName(due).value_or(QString());
    clash.better = firstDayThere(due, periods, calendar);
    return clash;
}

} // namespace coachbook
