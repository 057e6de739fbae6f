// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schedule.h"

namespace coachbook {

/// How sessions are planned and given out; settings of the book.
struct CalendarSettings
{
    int mostADay = 3;             ///< sessions on one day, when a week or month is planned
    MinuteSpan hours{540, 1020};  ///< in which sessions are planned: 9:00 to 17:00
    int alarmMinutes = 15;        ///< before the beginning, in files for other programs; 0: no alarm
    bool showsBehaviours = false; ///< in titles of such files, instead of names alone
    bool givesItems = true;       ///< check-ins, action items and reviews beside sessions
    QString organizerEmail;       ///< the supervisor's, on invitations
    bool operator==(const CalendarSettings &) const = default;
};

} // namespace coachbook
