// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionpace.h"

#include <algorithm>

namespace coachbook {

namespace {

constexpr int minute = 60;
constexpr int closingSeconds = 5 * minute;

} // namespace

SessionPace sessionPace(const SessionConduct &conduct, int plannedMinutes,
                        const std::vector<SessionStep> &steps)
{
    const int planned = plannedMinutes * minute;
    SessionPace pace;
    pace.leftSeconds = planned - conduct.elapsedSeconds;
    pace.isClosing = pace.leftSeconds <= std::min(closingSeconds, planned / 2);
    int until = 0;
    for (std::size_t at = 0; at < steps.size() && static_cast<int>(at) <= conduct.step; ++at)
        until += steps[at].minutes * minute;
    pace.stepLeftSeconds = until - conduct.elapsedSeconds;
    return pace;
}

int minutesHeld(const SessionConduct &conduct)
{
    return std::max(1, (conduct.elapsedSeconds + minute / 2) / minute);
}

} // namespace coachbook
