// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarfilter.h"
#include <algorithm>
#include <tuple>

namespace coachbook {
namespace {

bool hasCalendarState(CalendarKind kind)
{
    return kind == CalendarKind::Session || kind == CalendarKind::CheckIn ||
           kind == CalendarKind::ActionItem || kind == CalendarKind::PlanReview;
}

auto calendarOrder(const CalendarEntry &entry)
{
    const bool lasts = !entry.span && entry.last > entry.first;
    const int rank = lasts ? 0 : entry.kind == CalendarKind::Session || entry.span ? 1 : 2;
    return std::tuple(entry.first, rank, lasts ? entry.last.daysTo(entry.first) : 0,
                      entry.span ? entry.span->from : 0, entry.kind, entry.agentName, entry.id);
}

} // namespace

CalendarState stateOf(const CalendarEntry &entry, QDate today)
{
    if (!hasCalendarState(entry.kind))
        return CalendarState::Any;
    if (entry.sessionStatus == SessionStatus::Cancelled || entry.sessionStatus == SessionStatus::NoShow)
        return CalendarState::NotHeld;
    if (entry.isDone)
        return CalendarState::Done;
    return entry.last < today ? CalendarState::Overdue : CalendarState::ToDo;
}

bool isShown(const CalendarEntry &entry, const CalendarFilter &filter, QDate today)
{
    if (filter.agent && entry.agent && entry.agent != filter.agent && entry.partner != filter.agent)
        return false;
    if (filter.kind && entry.kind != *filter.kind)
        return false;
    const CalendarState state = stateOf(entry, today);
    if (filter.state == CalendarState::Any || state == CalendarState::Any || state == filter.state)
        return true;
    return filter.state == CalendarState::ToDo && state == CalendarState::Overdue;
}

bool canMove(const CalendarEntry &entry)
{
    return entry.kind == CalendarKind::Session &&
           (entry.sessionStatus == SessionStatus::Draft || entry.sessionStatus == SessionStatus::Scheduled);
}

void sortForCalendar(std::vector<CalendarEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return calendarOrder(a) < calendarOrder(b);
    });
}

} // namespace coachbook
