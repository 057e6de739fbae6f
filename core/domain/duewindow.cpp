// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duewindow.h"
#include "core/domain/cadenceeffect.h"
#include <algorithm>

namespace coachbook {
namespace {

/// Days after `after` for which a session that would count is planned, by day.
std::vector<QDate> windowPlannedDays(const DueInput &agent, const std::vector<Session> &planned,
                                     int countsFrom)
{
    std::vector<QDate> days;
    for (const Session &each : planned) {
        if (each.agent == agent.agent.id && !isHeld(each.status) && wouldCount(each, countsFrom))
            days.push_back(each.day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// When the next session is due after one on `day`.
std::optional<QDate> windowDueAfter(const DueInput &agent, QDate day, const CadenceSettings &settings,
                                    const WorkCalendar &calendar)
{
    Session held;
    held.agent = agent.agent.id;
    held.day = day;
    held.plannedMinutes = settings.countsFromMinutes;
    return dueEntry({agent.agent, agent.periods, {asHeld(held)}}, settings, calendar, day).nextDue;
}

} // namespace

std::vector<DueWindow> dueWindows(const DueInput &agent, const std::vector<Session> &planned,
                                  const CadenceSettings &settings, const WorkCalendar &calendar, QDate today,
                                  QDate from, QDate to)
{
    std::vector<DueWindow> windows;
    const std::vector<QDate> days = windowPlannedDays(agent, planned, settings.countsFromMinutes);
    const DueEntry now = dueEntry(agent, settings, calendar, today);
    QDate last = now.lastCounting ? now.lastCounting->day : QDate(1, 1, 1);
    for (std::optional<QDate> due = now.nextDue; due && (!agent.agent.left || *due < *agent.agent.left);) {
        const QDate first = calendar.addWorkingDays(*due, -settings.dueSoonWorkingDays);
        if (first > to)
            break;
        if (*due >= from)
            windows.push_back({agent.agent.id, first, *due});
        const auto session = std::upper_bound(days.begin(), days.end(), last);
        const QDate held = session != days.end() ? *session : std::max(*due, today);
        const std::optional<QDate> next = windowDueAfter(agent, held, settings, calendar);
        if (next && *next <= *due && session == days.end())
            break;
        last = held;
        due = next;
    }
    return windows;
}

} // namespace coachbook
