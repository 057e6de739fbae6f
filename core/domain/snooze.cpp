// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snooze.h"

namespace coachbook {

QDateTime snoozedUntil(SnoozeChoice choice, const QDateTime &nowUtc, const ReminderSettings &settings,
                       const WorkCalendar &calendar, const QTimeZone &zone)
{
    constexpr qint64 quarter = 15 * 60, hour = 3600;
    switch (choice) {
    case SnoozeChoice::QuarterHour:
        return nowUtc.addSecs(quarter);
    case SnoozeChoice::Hour:
        return nowUtc.addSecs(hour);
    case SnoozeChoice::NextMorning:
        break;
    }
    return instantOfWall(calendar.addWorkingDays(nowUtc.toTimeZone(zone).date(), 1), settings.dayTime, zone);
}

} // namespace coachbook
