// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quiethours.h"

namespace coachbook {

namespace {

/// Whether the wall time lies in the hours alone, days off apart.
bool isInHours(QTime time, const QuietHours &quiet)
{
    if (!quiet.on || quiet.from == quiet.to)
        return false;
    if (quiet.from < quiet.to)
        return time >= quiet.from && time < quiet.to;
    return time >= quiet.from || time < quiet.to;
}

/// The end of the hours that `time` of `day` lies in.
QDateTime endOfHours(QDate day, QTime time, const QuietHours &quiet, const QTimeZone &zone)
{
    const bool endsTomorrow = quiet.from > quiet.to && time >= quiet.from;
    return instantOfWall(endsTomorrow ? day.addDays(1) : day, quiet.to, zone);
}

} // namespace

QDateTime quietUntil(const QDateTime &nowUtc, const QuietHours &quiet, const WorkCalendar &calendar,
                     const QTimeZone &machineZone)
{
    constexpr int longestSearch = 2 * 366; // a day off and the hours of a night are a step each
    QDateTime at = nowUtc;
    for (int step = 0; step < longestSearch; ++step) {
        const QDateTime wall = at.toTimeZone(machineZone);
        if (isInHours(wall.time(), quiet)) {
            const QDateTime end = endOfHours(wall.date(), wall.time(), quiet, machineZone);
            // On the night the clocks go back the end can lie in the hour that comes twice.
            at = end > at ? end : at.addSecs(3600);
        } else if (quiet.on && quiet.daysOff && !calendar.isWorkingDay(wall.date())) {
            at = instantOfWall(wall.date().addDays(1), QTime(0, 0), machineZone);
        } else {
            return at;
        }
    }
    return nowUtc;
}

bool comesInQuietHours(const Reminder &reminder, const QuietHours &quiet, const WorkCalendar &calendar,
                       const QTimeZone &machineZone)
{
    return reminder.kind == ReminderKind::Session && reminder.time &&
           quietUntil(reminder.due, quiet, calendar, machineZone) > reminder.due;
}

} // namespace coachbook
