// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cadenceeffect.h"
#include <cstdlib>

namespace coachbook {
namespace {

/// When the session after one on `day` is due.
std::optional<QDate> effectDueAfter(const DueInput &agent, const SessionDraft &proposed,
                                    const CadenceSettings &settings, const WorkCalendar &calendar)
{
    Session held;
    static_cast<SessionDraft &>(held) = proposed;
    return dueEntry({agent.agent, agent.periods, {asHeld(held)}}, settings, calendar, proposed.day).nextDue;
}

CadenceEffect effectOfDue(const DueEntry &entry)
{
    using Kind = CadenceEffect::Kind;
    CadenceEffect effect;
    effect.due = entry.nextDue;
    switch (entry.state) {
    case DueState::Paused:
        effect.kind = Kind::Paused;
        break;
    case DueState::Overdue:
        effect.kind = Kind::Late;
        effect.workingDays = entry.daysOverdue;
        break;
    case DueState::Due:
        effect.kind = Kind::OnDue;
        break;
    case DueState::DueSoon:
    case DueState::OnTrack:
        effect.kind = Kind::Early;
        effect.workingDays = entry.workingDaysLeft;
        break;
    }
    return effect;
}

} // namespace

bool wouldCount(const SessionDraft &planned, int countsFromMinutes)
{
    return planned.type == SessionType::OneOnOne && planned.plannedMinutes >= countsFromMinutes;
}

Session asHeld(const Session &planned)
{
    Session held = planned;
    held.status = SessionStatus::Completed;
    held.minutes = planned.plannedMinutes;
    return held;
}

CadenceEffect cadenceEffect(const DueInput &agent, const std::vector<Session> &planned,
                            const SessionDraft &proposed, std::optional<SessionId> self,
                            const CadenceSettings &settings, const WorkCalendar &calendar, QDate today)
{
    if (proposed.type != SessionType::OneOnOne)
        return {CadenceEffect::Kind::OtherType, {}, 0, {}};
    if (!wouldCount(proposed, settings.countsFromMinutes))
        return {CadenceEffect::Kind::TooShort, {}, 0, {}};
    DueInput input = agent;
    for (const Session &each : planned) {
        if (each.agent == agent.agent.id && each.id != self && each.day < proposed.day &&
            !isHeld(each.status) && wouldCount(each, settings.countsFromMinutes))
            input.sessions.push_back(asHeld(each));
    }
    const DueEntry entry = dueEntry(input, settings, calendar, proposed.day);
    CadenceEffect effect = effectOfDue(entry);
    // Who was never coached is due now, not on whichever day is asked about.
    if (!entry.lastCounting && effect.kind == CadenceEffect::Kind::OnDue) {
        effect.due = dueEntry(input, settings, calendar, today).nextDue;
        effect.workingDays = effect.due ? calendar.workingDaysBetween(*effect.due, proposed.day) : 0;
        if (effect.workingDays != 0)
            effect.kind = effect.workingDays > 0 ? CadenceEffect::Kind::Late : CadenceEffect::Kind::Early;
        effect.workingDays = std::abs(effect.workingDays);
    }
    effect.nextDue = effectDueAfter(agent, proposed, settings, calendar);
    return effect;
}

} // namespace coachbook
