// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tier.h"
#include <QStringList>

namespace coachbook {

/// What SESS-6 says against a cue; it is kept all the same.
struct CueRemark
{
    int sentences = 0, words = 0;
    bool hasManySentences() const { return sentences > 1; }
    bool isLong() const;
    bool isFine() const { return !hasManySentences() && !isLong(); }
    bool operator==(const CueRemark &) const = default;
};
inline constexpr int mostCueWords = 10;

/// Counts what the agent has to take in while the customer talks. An empty cue has neither sentence nor word.
CueRemark checkCue(const QString &cue);

/// Why a side-by-side suits this agent, or that nothing speaks for it.
enum class RealTimeFit { NewAgent, HighStakesQueue, Neither };
/// `queues`: where the agent works; `highStakes`: the queues the supervisor has named critical.
RealTimeFit realTimeFit(Tier tier, const QStringList &queues, const QStringList &highStakes);

} // namespace coachbook
