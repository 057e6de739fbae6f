// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionconflict.h"
#include <algorithm>

namespace coachbook {
namespace {

constexpr int conflictDayMinutes = 1440;

bool isConflictFree(const CalendarEntry &entry)
{
    return entry.sessionStatus == SessionStatus::Cancelled || entry.sessionStatus == SessionStatus::NoShow;
}

/// The entry's time in minutes since midnight of `day`; all of its days where it has none.
MinuteSpan conflictSpan(const CalendarEntry &entry, QDate day)
{
    const int before = int(day.daysTo(entry.first)) * conflictDayMinutes;
    if (entry.span)
        return {before + entry.span->from, before + entry.span->to};
    return {before, int(day.daysTo(entry.last) + 1) * conflictDayMinutes};
}

bool conflictTouches(MinuteSpan a, MinuteSpan b)
{
    return a.from < b.to && b.from < a.to;
}

bool isConflictOf(const CalendarEntry &entry, const SessionProposal &proposed)
{
    return entry.agent && (*entry.agent == proposed.agent || entry.agent == proposed.partner);
}

std::optional<SessionConflict> conflictWithSession(const CalendarEntry &entry,
                                                   const SessionProposal &proposed)
{
    if (entry.id == proposed.id || isConflictFree(entry) || (entry.group && entry.group == proposed.group))
        return std::nullopt;
    const bool isSamePerson =
        isConflictOf(entry, proposed) ||
        (entry.partner && (*entry.partner == proposed.agent || entry.partner == proposed.partner));
    return SessionConflict{isSamePerson ? ConflictKind::AgentInSession : ConflictKind::CoachInSession,
                           entry.agentName,
                           {},
                           entry.span};
}

std::optional<SessionConflict> conflictWithBusy(const CalendarEntry &entry, const SessionProposal &proposed)
{
    if (entry.agent && !isConflictOf(entry, proposed))
        return std::nullopt;
    return SessionConflict{entry.agent ? ConflictKind::AgentBusy : ConflictKind::CoachBusy, entry.agentName,
                           entry.text, entry.span};
}

/// What is in the way at that time.
std::optional<SessionConflict> conflictAtTime(const CalendarEntry &entry, const SessionProposal &proposed)
{
    const bool isTimed = entry.kind == CalendarKind::Session || entry.kind == CalendarKind::BusyTime;
    if (!isTimed || !proposed.span || (entry.kind == CalendarKind::Session && !entry.span) ||
        !conflictTouches(*proposed.span, conflictSpan(entry, proposed.day)))
        return std::nullopt;
    return entry.kind == CalendarKind::Session ? conflictWithSession(entry, proposed)
                                               : conflictWithBusy(entry, proposed);
}

void addDayConflict(const SessionProposal &proposed, const WorkCalendar &calendar,
                    std::vector<SessionConflict> &found)
{
    if (calendar.isWorkingDay(proposed.day))
        return;
    if (const std::optional<QString> name = calendar.holidayName(proposed.day))
        found.push_back({ConflictKind::ClosedDay, {}, *name, {}});
    else
        found.push_back({ConflictKind::DayOff, {}, {}, {}});
}

void addLeaveConflict(const SessionProposal &proposed, const std::vector<CalendarEntry> &entries,
                      std::vector<SessionConflict> &found)
{
    for (const CalendarEntry &entry : entries) {
        if (entry.kind == CalendarKind::Leave && isConflictOf(entry, proposed) &&
            entry.first <= proposed.day && proposed.day <= entry.last)
            found.push_back({ConflictKind::Leave, entry.agentName, entry.text, {}});
    }
}

/// Shifts of one agent: the session must lie in one of them, and in none of its breaks.
void addShiftConflicts(AgentId agent, const SessionProposal &proposed,
                       const std::vector<CalendarEntry> &entries, std::vector<SessionConflict> &found)
{
    const CalendarEntry *any = nullptr, *onDay = nullptr;
    for (const CalendarEntry &entry : entries) {
        if (entry.kind != CalendarKind::Shift || entry.agent != agent || !entry.span)
            continue;
        any = &entry;
        const MinuteSpan shift = conflictSpan(entry, proposed.day);
        if (conflictTouches(shift, {0, conflictDayMinutes}))
            onDay = onDay ? onDay : &entry;
        if (!proposed.span || proposed.span->from < shift.from || proposed.span->to > shift.to)
            continue;
        const int before = int(proposed.day.daysTo(entry.first)) * conflictDayMinutes;
        for (const MinuteSpan &pause : entry.breaks) {
            if (conflictTouches(*proposed.span, {before + pause.from, before + pause.to}))
                found.push_back({ConflictKind::Break, entry.agentName, {}, pause});
        }
        return;
    }
    if (any && !onDay)
        found.push_back({ConflictKind::NoShift, any->agentName, {}, {}});
    else if (onDay && proposed.span)
        found.push_back({ConflictKind::OutsideShift, onDay->agentName, {}, onDay->span});
}

} // namespace

std::vector<SessionConflict> sessionConflicts(const SessionProposal &proposed,
                                              const std::vector<CalendarEntry> &entries,
                                              const WorkCalendar &calendar)
{
    std::vector<SessionConflict> found;
    addDayConflict(proposed, calendar, found);
    addLeaveConflict(proposed, entries, found);
    for (const CalendarEntry &entry : entries) {
        if (std::optional<SessionConflict> conflict = conflictAtTime(entry, proposed))
            found.push_back(std::move(*conflict));
    }
    addShiftConflicts(proposed.agent, proposed, entries, found);
    if (proposed.partner)
        addShiftConflicts(*proposed.partner, proposed, entries, found);
    return found;
}

} // namespace coachbook
