// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/interruptedseries.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-3: a line before and a line after a day")
{
    const auto found = interruptedSeries({70, 71, 70, 72, 71, 72, 76, 77, 77, 78, 79, 79}, 6);
    REQUIRE(found);
    struct Row
    {
        const char *name;
        InterruptedSeries::Part part;
        double value, error;
    };
    for (const Row &row :
         {Row{"level", found->level, 69.8000, .5058}, Row{"slope", found->slope, .3429, .1299},
          Row{"step", found->step, 3.8952, .6407}, Row{"bend", found->bend, .2857, .1837}}) {
        CAPTURE(row.name);
        REQUIRE(row.part.value == Approx(row.value).margin(6e-5).epsilon(0));
        REQUIRE(row.part.standardError == Approx(row.error).margin(6e-5).epsilon(0));
    }
    REQUIRE(found->step.interval.low == Approx(2.42).margin(.005).epsilon(0));
    REQUIRE(found->step.interval.high == Approx(5.37).margin(.005).epsilon(0));
    REQUIRE(found->n == 12);
}

TEST_CASE("KPI-3: too short a series on either side has no lines")
{
    REQUIRE_FALSE(interruptedSeries({70, 71, 70, 72}, 2));
    REQUIRE_FALSE(interruptedSeries({70, 71, 70, 72, 73, 74}, 1));
    REQUIRE_FALSE(interruptedSeries({70, 71, 70, 72, 73, 74}, 5));
    REQUIRE_FALSE(interruptedSeries({}, 0));
    const auto level = interruptedSeries({80, 80, 80, 80, 80, 80}, 3);
    REQUIRE(level->step.value == Approx(0).margin(1e-9));
}
