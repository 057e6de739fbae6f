// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"

namespace coachbook {

/// What a session on a day does to the agent's cadence.
struct CadenceEffect
{
    enum class Kind {
        OtherType, ///< no one-on-one: it does not satisfy the cadence
        TooShort,  ///< under the minutes from which a session counts (CAD-3)
        Paused,    ///< the agent is away on that day, or has left
        Early,     ///< before the next due date
        OnDue,
        Late
    };
    Kind kind = Kind::OnDue;
    std::optional<QDate> due;     ///< what it is early or late by
    int workingDays = 0;          ///< early or late, without days of leave (CAD-4)
    std::optional<QDate> nextDue; ///< of the session after it
    bool operator==(const CadenceEffect &) const = default;
};

/// CAD-2, CAL-1: `proposed` against the date that is due after the sessions before it, held or planned;
/// `planned` may be of all agents and hold `self`, the session that is moved, as it was.
CadenceEffect cadenceEffect(const DueInput &agent, const std::vector<Session> &planned,
                            const SessionDraft &proposed, std::optional<SessionId> self,
                            const CadenceSettings &settings, const WorkCalendar &calendar, QDate today);

/// Whether a session that is not held yet would count if it went as planned (CAD-3).
bool wouldCount(const SessionDraft &planned, int countsFromMinutes);
/// A planned session as if it had been held as planned.
Session asHeld(const Session &planned);

} // namespace coachbook
