// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionseries.h"
#include <algorithm>

namespace coachbook {

std::vector<SeriesDay> seriesDays(const DueInput &agent, QDate first, int count,
                                  const CadenceSettings &settings, const WorkCalendar &calendar)
{
    std::vector<SeriesDay> days;
    QDate rhythm = first;
    for (int at = 0; at < std::min(count, longestSeries); ++at) {
        // The first day is the person's own choice, whatever day it is.
        const std::optional<QDate> day = at == 0 ? rhythm : firstDayThere(rhythm, agent.periods, calendar);
        if (!day || (agent.agent.left && *day >= *agent.agent.left))
            break;
        if (days.empty() || *day > days.back().day)
            days.push_back({rhythm, *day});
        const TierState tier = tierOn(agent.agent, agent.periods, settings, rhythm);
        rhythm = rhythm.addDays(cadenceDays(tier.tier, agent.agent.cadenceDays, settings));
    }
    return days;
}

std::optional<SeriesDay> movedWithSeries(const SeriesDay &before, qint64 days,
                                         const std::vector<AgentPeriod> &periods,
                                         const WorkCalendar &calendar)
{
    if (before.day != before.rhythm && before.day != firstDayThere(before.rhythm, periods, calendar))
        return std::nullopt;
    const QDate rhythm = before.rhythm.addDays(days);
    return SeriesDay{rhythm, firstDayThere(rhythm, periods, calendar).value_or(rhythm)};
}

} // namespace coachbook
