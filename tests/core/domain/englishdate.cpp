// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/englishdate.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("A date in English carries its year only when it is another one")
{
    const QDate today(2026, 11, 20);
    REQUIRE(dateInEnglish(QDate(2026, 1, 4), today) == QStringLiteral("4 Jan"));
    REQUIRE(dateInEnglish(QDate(2025, 1, 4), today) == QStringLiteral("4 Jan 2025"));
    REQUIRE(weekdayDateInEnglish(QDate(2026, 11, 7), today) == QStringLiteral("Sat 7 Nov"));
    REQUIRE(longDateInEnglish(QDate(2027, 2, 1), today) == QStringLiteral("Monday 1 February 2027"));
    REQUIRE(dateInEnglish(QDate(), today).isEmpty());
}
