// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/talkshare.h"

#include <cmath>

namespace coachbook {

namespace {

constexpr int enoughSeconds = 60;

TalkShare::Verdict verdictOf(int agentSeconds, int total, int targetPercent)
{
    if (total < enoughSeconds)
        return TalkShare::Verdict::TooEarly;
    if (2 * agentSeconds < total)
        return TalkShare::Verdict::CoachHeavy;
    return 100LL * agentSeconds < static_cast<long long>(targetPercent) * total
               ? TalkShare::Verdict::UnderTarget
               : TalkShare::Verdict::OnTarget;
}

} // namespace

std::optional<TalkShare> talkShare(const SessionConduct &conduct, int targetPercent)
{
    if (!conduct.agentSeconds && !conduct.coachSeconds)
        return std::nullopt;
    TalkShare share;
    share.agentSeconds = conduct.agentSeconds.value_or(0);
    share.coachSeconds = conduct.coachSeconds.value_or(0);
    const int total = share.agentSeconds + share.coachSeconds;
    if (total <= 0)
        return std::nullopt;
    share.agentPercent = static_cast<int>(std::lround(100.0 * share.agentSeconds / total));
    share.verdict = verdictOf(share.agentSeconds, total, targetPercent);
    return share;
}

} // namespace coachbook
