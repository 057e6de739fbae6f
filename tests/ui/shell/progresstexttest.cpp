// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/progresstext.h"
#include "tests/support/catch.h"

using namespace coachbook::ui;
using Unit = Jobs::Unit;

TEST_CASE("progress says how far, how fast and how long")
{
    REQUIRE(progressText(Unit::Rows, 400000, 1000000, 4000) ==
            QStringLiteral("400,000 of 1,000,000 rows, 100,000 rows a second, 6 s left"));
    REQUIRE(progressText(Unit::Rows, 94873, 1000000, 1000).contains(QStringLiteral("95,000 rows a second")));
    REQUIRE(progressText(Unit::Parts, 50, 100, 90000) == QStringLiteral("50 %, 2 min left"));
    REQUIRE(progressText(Unit::Parts, 1, 100, 60000) == QStringLiteral("1 %, 1 h 39 min left"));
    REQUIRE(progressText(Unit::Bytes, 5000000, 10000000, 1000) ==
            QStringLiteral("50 %, 5 MB a second, 1 s left"));
}

TEST_CASE("progress foretells nothing in the first second, and nothing without an end")
{
    REQUIRE(progressText(Unit::Rows, 2048, 10000, 300) == QStringLiteral("2,048 of 10,000 rows"));
    REQUIRE(progressText(Unit::Rows, 0, 10000, 5000) == QStringLiteral("0 of 10,000 rows"));
    REQUIRE(progressText(Unit::Parts, 5, 0, 5000).isEmpty());
    REQUIRE(progressText(Unit::Rows, 12, 10, 5000) == QStringLiteral("10 of 10 rows, 2 rows a second"));
}
