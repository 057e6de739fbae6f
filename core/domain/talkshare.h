// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace coachbook {

/// SESS-3: how much of what was said the agent said.
struct TalkShare
{
    enum class Verdict {
        TooEarly,    ///< under a minute of talk says nothing yet
        CoachHeavy,  ///< less than half
        UnderTarget, ///< at least half, under the target
        OnTarget
    };
    int agentSeconds = 0, coachSeconds = 0;
    int agentPercent = 0; ///< rounded
    Verdict verdict = Verdict::TooEarly;
    bool operator==(const TalkShare &) const = default;
};

/// Absent when the meter was left off. `targetPercent`: the agent's share aimed at (70).
std::optional<TalkShare> talkShare(const SessionConduct &conduct, int targetPercent);

} // namespace coachbook
