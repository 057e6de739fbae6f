// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/walltime.h"
#include "tests/support/catch.h"
#include <QTimeZone>

using namespace coachbook;

namespace {

const QTimeZone berlin("Europe/Berlin"), lordHowe("Australia/Lord_Howe"), cairo("Africa/Cairo");
const QDate spring(2026, 3, 29), autumn(2026, 10, 25);

} // namespace

TEST_CASE("CAL-1: the days on which the clock is changed")
{
    REQUIRE(dayClock({2026, 3, 28}, berlin) == DayClock{1440, {}, {}});
    REQUIRE(dayClock(spring, berlin) == DayClock{1380, MinuteSpan{120, 180}, {}});
    REQUIRE(dayClock(autumn, berlin) == DayClock{1500, {}, MinuteSpan{120, 180}});
    // Half an hour on Lord Howe Island.
    REQUIRE(dayClock({2026, 10, 4}, lordHowe) == DayClock{1410, MinuteSpan{120, 150}, {}});
    REQUIRE(dayClock({2026, 6, 1}, QTimeZone::utc()) == DayClock{1440, {}, {}});
}

TEST_CASE("CAL-1: a day whose midnight is skipped")
{
    const DayClock clock = dayClock({2024, 4, 26}, cairo);
    if (clock.minutes != 1440) { // time zone data of 2023 or later
        REQUIRE(clock.minutes == 1380);
        REQUIRE(clock.skipped == MinuteSpan{0, 60});
    }
}

TEST_CASE("CAL-1: what stands on the wall when minutes pass")
{
    struct Case
    {
        const char *what;
        QDate day;
        int from, elapsed;
        MinuteSpan expected;
    };
    const Case cases[] = {
        {"any day", {2026, 6, 1}, 600, 30, {600, 630}},
        {"over midnight", {2026, 6, 1}, 1425, 30, {1425, 1455}},
        {"over the gap", spring, 105, 30, {105, 195}},
        {"in the gap: the hour after it", spring, 150, 30, {210, 240}},
        {"the evening before the gap, until it", {2026, 3, 28}, 1425, 150, {1425, 1440 + 195}},
        {"into the hour that comes again", autumn, 165, 30, {165, 195}},
        {"over the hour that comes again", autumn, 60, 150, {60, 150}},
        {"after it", autumn, 200, 30, {200, 230}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.what);
        REQUIRE(wallSpan(each.day, each.from, each.elapsed, berlin) == each.expected);
    }
}

TEST_CASE("CAL-1: instants on the wall and back")
{
    for (const QDate day : {spring, autumn, QDate(2026, 7, 1)}) {
        for (int minute = 0; minute < 1440; minute += 30) {
            const bool isSkipped = day == spring && minute >= 120 && minute < 180;
            CAPTURE(day, minute);
            const WallStretch wall =
                wallStretch(instantAt(day, minute, berlin), instantAt(day, minute, berlin), berlin);
            REQUIRE(wall.day == day);
            REQUIRE(wall.span.from == (isSkipped ? minute + 60 : minute));
        }
    }
    // 2:30 comes twice: the first one, still in summer time.
    REQUIRE(instantAt(autumn, 150, berlin) == QDateTime(autumn, QTime(0, 30), Qt::UTC).toSecsSinceEpoch());
}

TEST_CASE("CAL-1: a stretch over midnight is cut there")
{
    const QDate day(2026, 11, 26);
    REQUIRE(dayParts(day, {600, 630}) == std::vector<DayPart>{{day, {600, 630}, true, true}});
    REQUIRE(dayParts(day, {1410, 1470}) ==
            std::vector<DayPart>{{day, {1410, 1440}, true, false}, {day.addDays(1), {0, 30}, false, true}});
    REQUIRE(dayParts(day, {1410, 1440}) == std::vector<DayPart>{{day, {1410, 1440}, true, true}});
    REQUIRE(dayParts(day, {1410, 3 * 1440}).size() == 3);
    REQUIRE(dayParts(day, {600, 600}).size() == 1);
    REQUIRE(dayParts(day, {1500, 1560}) == std::vector<DayPart>{{day.addDays(1), {60, 120}, true, true}});
}
