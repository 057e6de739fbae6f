// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"

namespace coachbook {

inline constexpr int longestSeries = 26; ///< sessions that are planned at once

/// A session of a series: the day of its rhythm, and the day it is on, which is later where nobody is there.
struct SeriesDay
{
    QDate rhythm, day;
    bool operator==(const SeriesDay &) const = default;
};

/// CAD-1, CAL-1: `count` days from `first`, each the interval of the agent's tier on the one before later, so
/// that a series keeps its weekday and follows a change of tier. A day that is not worked, or on leave, gives
/// way to the next one on which the agent is there, without moving those after it; days that fall together
/// are one. Ends before the agent leaves, and with a leave whose end is not known.
std::vector<SeriesDay> seriesDays(const DueInput &agent, QDate first, int count,
                                  const CadenceSettings &settings, const WorkCalendar &calendar);

/// CAL-1: where a session of a series goes when it and those after it are moved by `days`. One that was moved
/// by itself before stays where it is: absent.
std::optional<SeriesDay> movedWithSeries(const SeriesDay &before, qint64 days,
                                         const std::vector<AgentPeriod> &periods,
                                         const WorkCalendar &calendar);

} // namespace coachbook
