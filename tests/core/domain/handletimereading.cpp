// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handletimereading.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-1: handle time is read with satisfaction, by signs that are sure")
{
    const ConfidenceInterval less{-40, -10}, more{10, 40}, same{-10, 10};
    const ConfidenceInterval worse{-.6, -.1}, better{.1, .6}, flat{-.2, .2};
    struct Row
    {
        ConfidenceInterval aht, csat;
        HandleTimeReading reading;
    };
    const auto row = GENERATE_COPY(values<Row>({{less, flat, HandleTimeReading::Efficient},
                                                {less, better, HandleTimeReading::Efficient},
                                                {less, worse, HandleTimeReading::Rushing},
                                                {more, better, HandleTimeReading::Thorough},
                                                {more, flat, HandleTimeReading::Thorough},
                                                {more, worse, HandleTimeReading::Struggling},
                                                {same, worse, HandleTimeReading::Unclear},
                                                {same, better, HandleTimeReading::Unclear}}));
    REQUIRE(readHandleTime(row.aht, row.csat) == row.reading);
}

TEST_CASE("KPI-1: without one of the two nothing is read")
{
    REQUIRE(readHandleTime(std::nullopt, ConfidenceInterval{1, 2}) == HandleTimeReading::Unclear);
    REQUIRE(readHandleTime(ConfidenceInterval{1, 2}, std::nullopt) == HandleTimeReading::Unclear);
}
