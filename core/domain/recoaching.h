// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/session.h"
#include <vector>

namespace coachbook {

/// A behaviour that is coached again (FOLL-3): what the sessions before this one did about it.
struct Recoaching
{
    int timesBefore =
        0; ///< consecutive sessions that count, right before this one, that had it without progress
    std::optional<QDate> since;                           ///< day of the first of them
    CoachingMethod lastMethod = CoachingMethod::AsBefore; ///< what the last of them did another way
    QString lastNote;
    bool operator==(const Recoaching &) const = default;
};

/// Looks back from `session` over the agent's `others`, any order. A session that counts (CAD-3) without the
/// behaviour ends the run, and so does one whose action item on it was done: that is progress.
Recoaching recoaching(const SessionFocus &focus, const Session &session, const std::vector<Session> &others,
                      const std::vector<ActionItem> &items, int countsFromMinutes);

enum class AgainRemark {
    None,
    SecondTime,    ///< say so
    MethodMissing, ///< the third and later: something has to be done another way
    MethodAsLast   ///< the same as the last time, and it did not help then either
};
/// FOLL-3: what is to be said of a focus that comes back. The last two keep the session from being completed.
AgainRemark againRemark(const SessionFocus &focus, const Recoaching &before);

/// The same behaviour: by its id, else by its words.
bool isSameBehaviour(const SessionFocus &focus, const std::optional<BehaviourId> &behaviour,
                     const QString &text);

} // namespace coachbook
