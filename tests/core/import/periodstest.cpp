// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/periods.h"
#include "tests/support/catch.h"
#include <QDate>

using namespace coachbook;

namespace {

/// "2026-04-01..2026-04-30", or the problem.
std::string read(const char *text, PeriodHint hint = PeriodHint::Day, std::optional<int> year = std::nullopt,
                 DateOrder order = DateOrder::Dmy)
{
    Period period;
    if (parsePeriod(text, order, hint, year, period) != ValueProblem::None)
        return "no";
    return (QDate::fromJulianDay(period.from).toString(Qt::ISODate) + QLatin1String("..") +
            QDate::fromJulianDay(period.to).toString(Qt::ISODate))
        .toStdString();
}

} // namespace

TEST_CASE("periods: weeks, months and quarters as they are written")
{
    const std::string week = "2026-03-30..2026-04-05", april = "2026-04-01..2026-04-30";
    for (const char *text : {"2026-W14", "W14 2026", "2026W14", "KW 14/2026", "KW14 2026", "Week 14, 2026",
                             "Semana 14 2026", "semaine 14 - 2026", "CW14/2026"}) {
        INFO(text);
        REQUIRE(read(text) == week);
        REQUIRE(isWrittenPeriod(text));
    }
    for (const char *text : {"Apr 2026", "April 2026", "Apr-26", "2026-04", "04/2026", "4/2026", "2026/04",
                             "202604", "abril de 2026", "avr. 2026", "Abr/2026"}) {
        INFO(text);
        REQUIRE(read(text) == april);
        REQUIRE(isWrittenPeriod(text));
    }
    REQUIRE(read("M\xC3\xA4rz 2026") == "2026-03-01..2026-03-31");
    for (const char *text : {"Q2 2026", "2026-Q2", "Quarter 2, 2026", "T2 2026"}) {
        INFO(text);
        REQUIRE(read(text) == "2026-04-01..2026-06-30");
    }
}

TEST_CASE("periods: a date is as long as its header says")
{
    REQUIRE(read("06/04/2026") == "2026-04-06..2026-04-06");
    REQUIRE(read("06/04/2026", PeriodHint::WeekFrom) == "2026-04-06..2026-04-12");
    REQUIRE(read("12/04/2026", PeriodHint::WeekTo) == "2026-04-06..2026-04-12");
    REQUIRE(read("4/12/2026", PeriodHint::WeekTo, {}, DateOrder::Mdy) == "2026-04-06..2026-04-12");
    REQUIRE(read("2026-04-01", PeriodHint::Month) == "2026-04-01..2026-04-30");
    REQUIRE(read("2026-05-15", PeriodHint::Quarter) == "2026-04-01..2026-06-30");
    REQUIRE(read("30/03/2026 - 05/04/2026") == "2026-03-30..2026-04-05");
    REQUIRE(read("2026-03-30 to 2026-04-05") == "2026-03-30..2026-04-05");
    REQUIRE(!isWrittenPeriod("06/04/2026"));
}

TEST_CASE("periods: a year from its own column completes week and month")
{
    REQUIRE(read("14", PeriodHint::WeekFrom, 2026) == "2026-03-30..2026-04-05");
    REQUIRE(read("W14", PeriodHint::Day, 2026) == "2026-03-30..2026-04-05");
    REQUIRE(read("April", PeriodHint::Month, 2026) == "2026-04-01..2026-04-30");
    REQUIRE(read("4", PeriodHint::Month, 2026) == "2026-04-01..2026-04-30");
    REQUIRE(read("2", PeriodHint::Quarter, 2026) == "2026-04-01..2026-06-30");
}

TEST_CASE("periods: what is none is refused, not guessed")
{
    for (const char *text : {"W54 2026", "W53 2025", "W14", "April", "14", "Q5 2026", "13/2026", "24-Apr",
                             "soon", "Apr May 2026", "05/04/2026 - 30/03/2026", ""}) {
        INFO(text);
        REQUIRE(read(text) == "no");
    }
    REQUIRE(read("W53 2026") == "2026-12-28..2027-01-03"); // a year of 53 weeks
}

TEST_CASE("periods: headers say what a date below them is")
{
    const auto hint = [](const char *header) { return periodHint(QString::fromUtf8(header)); };
    REQUIRE(hint("Week starting") == PeriodHint::WeekFrom);
    REQUIRE(hint("Week Ending") == PeriodHint::WeekTo);
    REQUIRE(hint("WeekEnding") == PeriodHint::WeekTo);
    REQUIRE(hint("W/E") == PeriodHint::WeekTo);
    REQUIRE(hint("KW") == PeriodHint::WeekFrom);
    REQUIRE(hint("Monat") == PeriodHint::Month);
    REQUIRE(hint("M\xC3\xAAs") == PeriodHint::Month);
    REQUIRE(hint("Trimestre") == PeriodHint::Quarter);
    REQUIRE(hint("Date") == PeriodHint::Day);
    REQUIRE(hint("Weekday") == PeriodHint::Day);
}
