// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workcalendar.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const std::vector<Holiday> threeHolidays{{QDate(2008, 11, 26), QStringLiteral("First")},
                                         {QDate(2008, 12, 4), QStringLiteral("Second")},
                                         {QDate(2009, 1, 21), QStringLiteral("Third")}};

WorkCalendar weekdaysWithout(std::vector<Holiday> holidays)
{
    return WorkCalendar({true, true, true, true, true, false, false}, std::move(holidays));
}

int countedDayByDay(const WorkCalendar &calendar, QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days += calendar.isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace

TEST_CASE("CAD-2: working days in a span, against published NETWORKDAYS figures")
{
    struct Row
    {
        QDate from, to;
        std::vector<Holiday> holidays;
        int days;
    };
    const std::vector<Row> rows{
        {QDate(2008, 10, 1), QDate(2009, 3, 1), {}, 108},
        {QDate(2008, 10, 1), QDate(2009, 3, 1), {threeHolidays.front()}, 107},
        {QDate(2008, 10, 1), QDate(2009, 3, 1), threeHolidays, 105},
        {QDate(2009, 1, 1), QDate(2009, 1, 8), {}, 6},
        {QDate(2009, 1, 1), QDate(2009, 1, 8), {{QDate(2009, 1, 1), {}}, {QDate(2009, 1, 2), {}}}, 4},
        {QDate(2008, 1, 1), QDate(2009, 1, 1), {}, 263},
        {QDate(2026, 11, 21), QDate(2026, 11, 22), {}, 0},
        {QDate(2026, 11, 20), QDate(2026, 11, 20), {}, 1},
        {QDate(2009, 1, 8), QDate(2009, 1, 1), {}, -6},
    };
    for (const Row &row : rows) {
        CAPTURE(row.from, row.to, row.holidays.size());
        REQUIRE(weekdaysWithout(row.holidays).workingDaysIn(row.from, row.to) == row.days);
    }
}

TEST_CASE("CAD-2: the n-th working day, against published WORKDAY figures")
{
    REQUIRE(WorkCalendar().addWorkingDays(QDate(2009, 1, 1), 6) == QDate(2009, 1, 9));
    REQUIRE(WorkCalendar().addWorkingDays(QDate(2008, 10, 1), 151) == QDate(2009, 4, 30));
    REQUIRE(weekdaysWithout(threeHolidays).addWorkingDays(QDate(2008, 10, 1), 151) == QDate(2009, 5, 5));
    REQUIRE(WorkCalendar().addWorkingDays(QDate(2026, 11, 23), -1) == QDate(2026, 11, 20));
    REQUIRE(WorkCalendar().addWorkingDays(QDate(2026, 11, 21), 0) == QDate(2026, 11, 21));
}

TEST_CASE("CAD-2: the closed form counts what a walk day by day counts")
{
    const WorkCalendar calendar({true, false, true, true, false, true, false},
                                {{QDate(2026, 1, 1), {}},
                                 {QDate(2026, 1, 3), {}},
                                 {QDate(2026, 1, 3), QStringLiteral("twice")},
                                 {QDate(2026, 2, 3), {}}});
    const QDate first(2025, 12, 20);
    for (int start = 0; start < 20; ++start) {
        for (int length = 0; length < 60; ++length) {
            const QDate from = first.addDays(start);
            const QDate to = from.addDays(length);
            CAPTURE(from, to);
            REQUIRE(calendar.workingDaysIn(from, to) == countedDayByDay(calendar, from, to));
            REQUIRE(calendar.workingDaysBetween(from, to) == countedDayByDay(calendar, from.addDays(1), to));
            REQUIRE(calendar.workingDaysBetween(to, from) == -calendar.workingDaysBetween(from, to));
        }
    }
}

TEST_CASE("CAD-2: a due date moves over weekends and closed days")
{
    const WorkCalendar calendar = weekdaysWithout({{QDate(2026, 12, 25), QStringLiteral("Christmas Day")},
                                                   {QDate(2026, 12, 28), QStringLiteral("Boxing Day")}});
    REQUIRE(calendar.onOrAfter(QDate(2026, 12, 24)) == QDate(2026, 12, 24));
    REQUIRE(calendar.onOrAfter(QDate(2026, 12, 25)) == QDate(2026, 12, 29));
    REQUIRE(calendar.onOrAfter(QDate(2026, 12, 26)) == QDate(2026, 12, 29));
    REQUIRE(calendar.holidayName(QDate(2026, 12, 25)) == QStringLiteral("Christmas Day"));
    REQUIRE_FALSE(calendar.holidayName(QDate(2026, 12, 26)));
}

TEST_CASE("A week without a working day is read as Monday to Friday, and no day at all ends every search")
{
    const WorkCalendar calendar({}, {{QDate(), QStringLiteral("no day")}});
    REQUIRE(calendar.isWorkingDay(QDate(2026, 11, 20)));
    REQUIRE_FALSE(calendar.isWorkingDay(QDate(2026, 11, 21)));
    REQUIRE(calendar.holidays().empty());
    REQUIRE_FALSE(calendar.onOrAfter(QDate()).isValid());
    REQUIRE_FALSE(calendar.addWorkingDays(QDate(), 3).isValid());
    REQUIRE(calendar.workingDaysIn(QDate(), QDate(2026, 11, 20)) == 0);
}
