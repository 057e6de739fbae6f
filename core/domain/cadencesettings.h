// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook {

/// Settings of the book that the cadence rules read; the defaults are CAD-1, CAD-3, CAD-4 and SESS-7.
struct CadenceSettings
{
    int newAgentDays = 90; ///< TIER-1
    int newEvery = 7;      ///< days
    int tenuredEvery = 14; ///< days
    int planEvery = 7;     ///< days
    int strongEvery = 28;  ///< days, offered for strong performers
    int atLeastEvery = 31; ///< days; nobody active less often (CAD-1)
    int countsFromMinutes = 20;
    int plannedMinutes = 30;
    int reviewUnderMinutes = 20;
    int dueSoonWorkingDays = 3;
    int checkInWorkingDays = 3;
    int actionItemDays = 14;
    int planReviewDays = 30;
    int lockAfterDays = 14;
    int talkSharePercent = 70; ///< SESS-3: the agent's share of the talk
    int replyHours = 48;       ///< QUAL-3: a reply to an evaluation is late after so many hours
    bool operator==(const CadenceSettings &) const = default;
};

} // namespace coachbook
