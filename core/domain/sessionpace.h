// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"

namespace coachbook {

/// SESS-4: where a session stands after so many seconds.
struct SessionPace
{
    int leftSeconds = 0;     ///< of the planned length; negative: over it
    bool isClosing = false;  ///< five minutes or less are left: time for the action item and the follow-up
    int stepLeftSeconds = 0; ///< until the open step should be over, as planned; negative: it takes longer
    bool operator==(const SessionPace &) const = default;
};

/// A session shorter than ten minutes closes in its second half. The steps are given in the template's order
/// with their minutes; `conduct.step` is the open one.
SessionPace sessionPace(const SessionConduct &conduct, int plannedMinutes,
                        const std::vector<SessionStep> &steps);

/// The minutes a session took, for the record: measured seconds, rounded, at least one.
int minutesHeld(const SessionConduct &conduct);

} // namespace coachbook
