// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/timescale.h"
#include "tests/support/catch.h"

using namespace coachbook::ui;

TEST_CASE("timescale: a place is a time and back", "[playing]")
{
    const TimeScale scale{100, 400, 312'000};
    REQUIRE(scale.x(0) == 100);
    REQUIRE(scale.x(312'000) == 500);
    REQUIRE(scale.ms(100) == 0);
    REQUIRE(scale.ms(300) == 156'000);
    REQUIRE(scale.ms(20) == 0);
    REQUIRE(scale.ms(9000) == 312'000);
    REQUIRE(TimeScale{0, 0, 1000}.ms(50) == 0);
}

TEST_CASE("timescale: times are written in steps people count in", "[playing]")
{
    struct Case
    {
        qint64 length;
        int most;
        qint64 step;
    };
    const Case c = GENERATE(Case{5000, 10, 1000}, Case{312'000, 10, 60'000}, Case{312'000, 11, 30'000},
                            Case{312'000, 3, 120'000}, Case{3'600'000, 10, 600'000},
                            Case{7'200'000, 3, 3'600'000}, Case{36'000'000, 4, 14'400'000});
    const std::vector<qint64> ticks = timeTicks(c.length, c.most);
    INFO(c.length << " in " << c.most);
    REQUIRE(int(ticks.size()) <= c.most);
    REQUIRE(ticks.front() == 0);
    REQUIRE(ticks[1] == c.step);
    REQUIRE(ticks.back() <= c.length);
    REQUIRE(timeTicks(0, 5).empty());
    REQUIRE(timeTicks(999, 5) == std::vector<qint64>{0});
    REQUIRE(timeTicks(3'600'000, 1) == std::vector<qint64>{0});
}
