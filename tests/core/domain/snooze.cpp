// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snooze.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("CAL-2: a reminder is put off by a quarter of an hour, an hour, or to the next working morning")
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime friday(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const auto until = [&](SnoozeChoice choice, const QDateTime &now) {
        return snoozedUntil(choice, now, {}, WorkCalendar(), berlin).toUTC();
    };
    REQUIRE(until(SnoozeChoice::QuarterHour, friday) == friday.addSecs(900));
    REQUIRE(until(SnoozeChoice::Hour, friday) == friday.addSecs(3600));
    REQUIRE(until(SnoozeChoice::NextMorning, friday) == QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC));
    // After midnight in Berlin it is Tuesday there, though still Monday in UTC.
    const QDateTime night(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC);
    REQUIRE(until(SnoozeChoice::NextMorning, night) == QDateTime(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC));
    // Nine in the morning is nine in the morning, a day of 23 hours or not.
    const QDateTime before(QDate(2026, 3, 27), QTime(12, 0), Qt::UTC);
    REQUIRE(until(SnoozeChoice::NextMorning, before) == QDateTime(QDate(2026, 3, 30), QTime(7, 0), Qt::UTC));
}
