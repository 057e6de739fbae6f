// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/monthgrid.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("CAL-1: every month with every first day of the week")
{
    for (int year = 2023; year <= 2030; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int begins = 1; begins <= 7; ++begins) {
                CAPTURE(year, month, begins);
                const QDate day(year, month, 15), first(year, month, 1);
                const MonthGrid grid = monthGrid(day, Qt::DayOfWeek(begins));
                REQUIRE(grid.first.dayOfWeek() == begins);
                REQUIRE(grid.first.daysTo(first) >= 0);
                REQUIRE(grid.first.daysTo(first) < 7);
                const QDate last(year, month, day.daysInMonth());
                REQUIRE(last.daysTo(grid.last()) >= 0);
                REQUIRE(last.daysTo(grid.last()) < 7);
                REQUIRE(grid.cellOf(last) == int(grid.first.daysTo(last)));
                REQUIRE(grid.day(*grid.cellOf(last)) == last);
            }
        }
    }
}

TEST_CASE("CAL-1: a month in its rows")
{
    struct Case
    {
        QDate day;
        Qt::DayOfWeek begins;
        MonthGrid expected;
    };
    const Case cases[] = {
        {{2027, 2, 9}, Qt::Monday, {{2027, 2, 1}, 4}}, // February of four whole weeks
        {{2027, 2, 9}, Qt::Sunday, {{2027, 1, 31}, 5}},
        {{2028, 2, 29}, Qt::Monday, {{2028, 1, 31}, 5}}, // leap
        {{2032, 2, 29}, Qt::Sunday, {{2032, 2, 1}, 5}},  // leap, begins on the first day of the week
        {{2026, 8, 1}, Qt::Monday, {{2026, 7, 27}, 6}},
        {{2026, 11, 20}, Qt::Monday, {{2026, 10, 26}, 6}},
        {{2026, 11, 20}, Qt::Sunday, {{2026, 11, 1}, 5}},
        {{2026, 11, 20}, Qt::Saturday, {{2026, 10, 31}, 5}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.day, int(each.begins));
        REQUIRE(monthGrid(each.day, each.begins) == each.expected);
    }
    REQUIRE_FALSE(cases[0].expected.cellOf({2027, 3, 1}));
    REQUIRE_FALSE(cases[0].expected.cellOf({2027, 1, 31}));
}

TEST_CASE("CAL-1: the number of a week (ISO 8601) by its Thursday")
{
    REQUIRE(weekNumber({2026, 12, 28}) == 53);
    REQUIRE(weekNumber({2027, 1, 4}) == 1);
    REQUIRE(weekNumber({2026, 12, 27}) == 53); // a week that begins on Sunday
    REQUIRE(weekNumber({2026, 12, 26}) == 53); // on Saturday
    REQUIRE(firstOfWeek({2026, 11, 22}, Qt::Monday) == QDate(2026, 11, 16));
    REQUIRE(firstOfWeek({2026, 11, 22}, Qt::Sunday) == QDate(2026, 11, 22));
}

TEST_CASE("CAL-1: bars over days, each in the topmost lane that is free")
{
    const QDate monday(2026, 11, 16);
    const std::vector<LanePlace> places = dayLanes({{monday.addDays(-3), monday.addDays(1)}, // from before
                                                    {monday.addDays(1), monday.addDays(2)},
                                                    {monday.addDays(2), monday.addDays(9)}, // goes on
                                                    {monday.addDays(3), monday.addDays(3)},
                                                    {monday.addDays(-9), monday.addDays(-1)},
                                                    {monday.addDays(7), monday.addDays(7)},
                                                    {monday.addDays(-9), monday.addDays(20)}},
                                                   monday, 7);
    REQUIRE(places[0] == LanePlace{0, 1, 0, true, false});
    REQUIRE(places[1] == LanePlace{1, 2, 1, false, false});
    REQUIRE(places[2] == LanePlace{2, 6, 0, false, true});
    REQUIRE(places[3] == LanePlace{3, 3, 1, false, false});
    REQUIRE(places[4].lane == -1);
    REQUIRE(places[5].lane == -1);
    REQUIRE(places[6] == LanePlace{0, 6, 2, true, true});
    REQUIRE(hiddenByDay(places, 7, 1) == std::vector<int>{1, 2, 2, 2, 1, 1, 1});
    REQUIRE(hiddenByDay(places, 7, 3) == std::vector<int>(7, 0));
}
