// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendargeometry.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const TimeGridShape week{60, 700, 7, 0.8, 2};
const MonthShape november{{30, 20, 700, 600}, 6, 20, 18, 2};

} // namespace

TEST_CASE("CAL-1: the day and the time under a point")
{
    struct Case
    {
        QPoint at;
        std::optional<TimeSpot> expected;
    };
    const Case cases[] = {
        {{59, 10}, {}},
        {{60, 0}, TimeSpot{0, 0}},
        {{159, 0}, TimeSpot{0, 0}},
        {{160, 0}, TimeSpot{1, 0}},
        {{759, 1151}, TimeSpot{6, 1425}},
        {{760, 10}, {}},
        {{60, 1152}, {}},
        {{60, -1}, {}},
        {{300, 480}, TimeSpot{2, 600}},
        {{300, 491}, TimeSpot{2, 600}},
        {{300, 492}, TimeSpot{2, 615}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.at.x(), each.at.y());
        REQUIRE(timeSpotAt(week, each.at, 15) == each.expected);
    }
}

TEST_CASE("CAL-1: days take the whole width, whatever it is")
{
    for (int width = 200; width < 260; ++width) {
        const TimeGridShape shape{50, width, 7, 1, 2};
        REQUIRE(shape.dayLeft(0) == 50);
        REQUIRE(shape.dayLeft(7) == 50 + width);
        for (int x = 50; x < 50 + width; ++x) {
            const int day = timeSpotAt(shape, {x, 0}, 15)->day;
            REQUIRE(x >= shape.dayLeft(day));
            REQUIRE(x < shape.dayLeft(day + 1));
        }
    }
}

TEST_CASE("CAL-1: where a thing of a day is painted")
{
    REQUIRE(timeGridRect(week, 0, {600, 660}, {0, 1, 1}, 12) == QRect(60, 480, 98, 47));
    REQUIRE(timeGridRect(week, 1, {600, 660}, {1, 2, 1}, 12) == QRect(209, 480, 47, 47));
    REQUIRE(timeGridRect(week, 1, {600, 601}, {0, 1, 1}, 12).height() == 12);
    REQUIRE(timeGridRect(week, 1, {600, 660}, {39, 40, 1}, 12).width() >= 1);
    for (int column = 0; column + 1 < 40; ++column) { // forty beside each other do not lie on each other
        const QRect one = timeGridRect(week, 2, {600, 630}, {column, 40, 1}, 12);
        const QRect next = timeGridRect(week, 2, {600, 630}, {column + 1, 40, 1}, 12);
        REQUIRE(one.right() < next.left());
    }
}

TEST_CASE("CAL-1: where a thing is taken")
{
    const QRect tall(10, 100, 80, 60), low(10, 100, 80, 12);
    REQUIRE(gripAt(tall, {50, 102}, 5) == Grip::Start);
    REQUIRE(gripAt(tall, {50, 130}, 5) == Grip::Body);
    REQUIRE(gripAt(tall, {50, 157}, 5) == Grip::End);
    REQUIRE(gripAt(tall, {50, 99}, 5) == Grip::None);
    REQUIRE(gripAt(low, {50, 101}, 5) == Grip::Body);
    REQUIRE(gripAt(low, {50, 110}, 5) == Grip::End);
    REQUIRE(rectAt({tall, low}, {50, 105}) == std::size_t(1)); // painted last
    REQUIRE(rectAt({tall, low}, {50, 120}) == std::size_t(0));
    REQUIRE_FALSE(rectAt({tall, low}, {5, 5}));
    REQUIRE_FALSE(rectAt({}, {5, 5}));
}

TEST_CASE("CAL-1: the day of a month under a point")
{
    REQUIRE(monthCellAt(november, {30, 20}) == 0);
    REQUIRE(monthCellAt(november, {729, 20}) == 6);
    REQUIRE(monthCellAt(november, {30, 120}) == 7);
    REQUIRE(monthCellAt(november, {729, 619}) == 41);
    REQUIRE_FALSE(monthCellAt(november, {29, 20}));
    REQUIRE_FALSE(monthCellAt(november, {30, 620}));
    for (int weeks = 4; weeks <= 6; ++weeks) {
        for (int height = 300; height < 330; ++height) {
            const MonthShape shape{{0, 0, 333, height}, weeks, 20, 18, 2};
            for (int y = 0; y < height; ++y) {
                const int cell = *monthCellAt(shape, {100, y});
                REQUIRE(monthCell(shape, cell / 7, cell % 7).contains(100, y));
            }
        }
    }
}

TEST_CASE("CAL-1: bars in a month")
{
    REQUIRE(lanesThatFit(november, 0) == 3);
    REQUIRE(lanesThatFit({{0, 0, 700, 60}, 6, 20, 18, 2}, 0) == 0);
    REQUIRE(laneRect(november, 1, {1, 2, 1, false, false}) == QRect(132, 160, 196, 18));
    REQUIRE(laneRect(november, 1, {0, 6, 0, true, true}) == QRect(30, 140, 700, 18));
}
