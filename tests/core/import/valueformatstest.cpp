// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/valueformats.h"
#include "core/import/datescan.h"
#include "core/import/durationwords.h"
#include "core/import/epochtime.h"
#include "core/import/zoneclock.h"
#include "tests/support/catch.h"
#include <QDateTime>

using namespace coachbook;

namespace {

struct DateCase
{
    const char *text;
    DateOrder order;
    ValueProblem problem;
    QDate day;
    std::optional<int> seconds;
};

constexpr int clock(int h, int m, int s = 0)
{
    return (h * 60 + m) * 60 + s;
}

} // namespace

TEST_CASE("valueformats: dates in the orders and spellings of exports")
{
    using O = DateOrder;
    using P = ValueProblem;
    const DateCase c = GENERATE(
        DateCase{"8/10/2021", O::Mdy, P::None, QDate(2021, 8, 10), {}},
        DateCase{"8/10/2021", O::Dmy, P::None, QDate(2021, 10, 8), {}},
        DateCase{"10.08.2021 14:05", O::Dmy, P::None, QDate(2021, 8, 10), clock(14, 5)},
        DateCase{"5/25/2026 8:06:49 AM", O::Mdy, P::None, QDate(2026, 5, 25), clock(8, 6, 49)},
        DateCase{"5/25/2026 12:00:01 AM", O::Mdy, P::None, QDate(2026, 5, 25), 1},
        DateCase{"5/25/2026, 12:30 p.m.", O::Mdy, P::None, QDate(2026, 5, 25), clock(12, 30)},
        DateCase{"2026-11-20T12:24:18Z", O::Dmy, P::None, QDate(2026, 11, 20), clock(12, 24, 18)},
        DateCase{"2026-11-20 12:24:18.123+02:00", O::Dmy, P::None, QDate(2026, 11, 20), clock(12, 24, 18)},
        DateCase{"2026/11/20", O::Mdy, P::None, QDate(2026, 11, 20), {}},
        DateCase{"20261120", O::Mdy, P::None, QDate(2026, 11, 20), {}},
        DateCase{"1/6/25", O::Mdy, P::None, QDate(2025, 1, 6), {}},
        DateCase{"06-01-99", O::Dmy, P::None, QDate(1999, 1, 6), {}},
        DateCase{"25/01/06", O::Ymd, P::None, QDate(2025, 1, 6), {}},
        DateCase{"25/01/2006", O::Ymd, P::NoSuchDay, {}, {}},
        DateCase{"Wed, 18 Nov 2026 09:05:12", O::Mdy, P::None, QDate(2026, 11, 18), clock(9, 5) + 12},
        DateCase{"Mardi 18 novembre 2026", O::Mdy, P::None, QDate(2026, 11, 18), {}},
        DateCase{"s\xC3\xA1"
                 "b. 21/11/2026",
                 O::Dmy,
                 P::None,
                 QDate(2026, 11, 21),
                 {}},
        DateCase{"Mo 16.11.2026", O::Dmy, P::None, QDate(2026, 11, 16), {}},
        DateCase{"Room 16.11.2026", O::Dmy, P::NotADate, {}, {}},
        DateCase{"20 Nov 2026", O::Mdy, P::None, QDate(2026, 11, 20), {}},
        DateCase{"Nov 20, 2026 1:05 PM", O::Dmy, P::None, QDate(2026, 11, 20), clock(13, 5)},
        DateCase{"20-Nov-26", O::Mdy, P::None, QDate(2026, 11, 20), {}},
        DateCase{"20. M\xC3\xA4rz 2026", O::Mdy, P::None, QDate(2026, 3, 20), {}},
        DateCase{"20 de noviembre de 2026", O::Mdy, P::None, QDate(2026, 11, 20), {}},
        DateCase{"29/02/2024", O::Dmy, P::None, QDate(2024, 2, 29), {}},
        DateCase{"29/02/2023", O::Dmy, P::NoSuchDay, {}, {}},
        DateCase{"31/02/2026", O::Dmy, P::NoSuchDay, {}, {}},
        DateCase{"13/31/2026", O::Dmy, P::NoSuchDay, {}, {}},
        DateCase{"31/12/2026", O::Mdy, P::NoSuchDay, {}, {}},
        DateCase{"2026-13-01", O::Dmy, P::NoSuchDay, {}, {}},
        DateCase{"12:38.9", O::Mdy, P::NotADate, {}, {}}, DateCase{"45123", O::Mdy, P::NotADate, {}, {}},
        DateCase{"tomorrow", O::Mdy, P::NotADate, {}, {}},
        DateCase{"1/2/2026 25:00", O::Mdy, P::NotADate, {}, {}},
        DateCase{"1/2/20267", O::Mdy, P::NotADate, {}, {}}, DateCase{"1/2-2026", O::Mdy, P::NotADate, {}, {}},
        DateCase{"4.38E+11", O::Mdy, P::NotADate, {}, {}});
    WallTime time;
    CAPTURE(c.text);
    REQUIRE(parseDateTime(c.text, c.order, time) == c.problem);
    if (c.problem == P::None) {
        REQUIRE(QDate::fromJulianDay(time.day) == c.day);
        REQUIRE(time.seconds == c.seconds);
    }
}

TEST_CASE("valueformats: an offset is kept")
{
    WallTime time;
    parseDateTime("2026-11-20T12:24:18-04:30", DateOrder::Mdy, time);
    REQUIRE(time.offset == -(4 * 60 + 30) * 60);
    parseDateTime("2026-11-20T12:24:18Z", DateOrder::Mdy, time);
    REQUIRE(time.offset == 0);
    parseDateTime("2026-11-20T12:24:18", DateOrder::Mdy, time);
    REQUIRE(!time.offset);
}

TEST_CASE("valueformats: durations are seconds, MM:SS or HH:MM:SS, and never wrap")
{
    const auto read = [](const char *text, DurationUnit unit = DurationUnit::Seconds,
                         DecimalMark mark = DecimalMark::Point) {
        int seconds = -1;
        const ValueProblem problem = parseDuration(text, unit, mark, seconds);
        return std::pair(problem, seconds);
    };
    using P = ValueProblem;
    REQUIRE(read("300") == std::pair(P::None, 300));
    REQUIRE(read("312.5") == std::pair(P::None, 313));
    REQUIRE(read("312,5", DurationUnit::Seconds, DecimalMark::Comma) == std::pair(P::None, 313));
    REQUIRE(read("5:12") == std::pair(P::None, 312));
    REQUIRE(read("0:05:12") == std::pair(P::None, 312));
    REQUIRE(read("00:05:12") == std::pair(P::None, 312));
    REQUIRE(read("135:40:34.625") == std::pair(P::None, 488435));
    REQUIRE(read("25", DurationUnit::Minutes) == std::pair(P::None, 1500));
    REQUIRE(read("2.5", DurationUnit::Minutes) == std::pair(P::None, 150));
    REQUIRE(read("-5").first == P::Negative);
    REQUIRE(read("-0:05").first == P::Negative);
    REQUIRE(read("5:61").first == P::NotADuration);
    REQUIRE(read("12:38.9").first == P::NotADuration);
    REQUIRE(read("1:2:3:4").first == P::NotADuration);
    REQUIRE(read("abc").first == P::NotADuration);
    REQUIRE(read("99999999999").first == P::TooLarge);
}

TEST_CASE("valueformats: numbers with either decimal mark")
{
    const auto read = [](const char *text, DecimalMark mark) {
        double value = -1;
        return parseNumber(text, mark, value) == ValueProblem::None ? value : -1;
    };
    REQUIRE(read("4.5", DecimalMark::Point) == 4.5);
    REQUIRE(read("4,5", DecimalMark::Comma) == 4.5);
    REQUIRE(read("1,234.5", DecimalMark::Point) == 1234.5);
    REQUIRE(read("1.234,5", DecimalMark::Comma) == 1234.5);
    REQUIRE(read("85 %", DecimalMark::Point) == 85);
    REQUIRE(read("4,5", DecimalMark::Point) == -1);
    REQUIRE(read("1,2,3", DecimalMark::Point) == -1);
    REQUIRE(read("Infinity%", DecimalMark::Point) == -1);
    REQUIRE(read("NaN", DecimalMark::Point) == -1);
    REQUIRE(read("1e5", DecimalMark::Point) == -1);
    REQUIRE(read("", DecimalMark::Point) == -1);
}

TEST_CASE("valueformats: yes, no and nothing")
{
    for (const char *word : {"Y", "yes", "TRUE", "1", "Ja", "s\xC3\xAD", "Sim", "oui"})
        REQUIRE(parseYesNo(word) == true);
    for (const char *word : {"N", "no", "False", "0", "Nein", "n\xC3\xA3o", "non"})
        REQUIRE(parseYesNo(word) == false);
    REQUIRE(!parseYesNo("maybe"));
    for (const char *word : {"", "  ", "N/A", "na", "-", "NULL", "none", "\xE2\x80\x93"})
        REQUIRE(isAbsent(word));
    REQUIRE(!isAbsent("0"));
    REQUIRE(!isAbsent("no"));
}

TEST_CASE("valueformats: the dates of a file prove their order")
{
    DateEvidence evidence;
    for (const char *text : {"04/09/2025", "03/03/2025", "31/02/2025", "2025-01-02", "", "13/01/2025"})
        evidence.add(text);
    REQUIRE(evidence.dayFirst == 1);
    REQUIRE(evidence.dayFirstExample == QLatin1String("13/01/2025"));
    REQUIRE(evidence.monthFirst == 0);
    REQUIRE(evidence.either == 1);
    REQUIRE(evidence.yearFirst == 1);
    NumberEvidence numbers;
    for (const char *text : {"4,5", "1.234", "12", "3:20", "1.234,50"})
        numbers.add(text);
    REQUIRE(numbers.comma == 2);
    REQUIRE(numbers.point == 0);
    REQUIRE(numbers.either == 1);
}

TEST_CASE("zoneclock: gaps are read with the offset before, doubled hours as the first")
{
    ZoneClock berlin("Europe/Berlin");
    const auto utc = [&berlin](QDate day, QTime time) {
        return QDateTime::fromSecsSinceEpoch(
            berlin.toUtc(day.toJulianDay(), time.msecsSinceStartOfDay() / 1000), Qt::UTC);
    };
    REQUIRE(utc({2026, 3, 29}, {2, 30}) == QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC));
    REQUIRE(utc({2026, 3, 29}, {1, 59}) == QDateTime({2026, 3, 29}, {0, 59}, Qt::UTC));
    REQUIRE(utc({2026, 3, 29}, {3, 0}) == QDateTime({2026, 3, 29}, {1, 0}, Qt::UTC));
    REQUIRE(utc({2026, 10, 25}, {2, 30}) == QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC));
    REQUIRE(utc({2026, 10, 25}, {3, 0}) == QDateTime({2026, 10, 25}, {2, 0}, Qt::UTC));
    REQUIRE(utc({2026, 7, 1}, {12, 0}) == QDateTime({2026, 7, 1}, {10, 0}, Qt::UTC));
    REQUIRE(utc({2026, 1, 1}, {0, 0}) == QDateTime({2025, 12, 31}, {23, 0}, Qt::UTC));
    REQUIRE(berlin.localDay(berlin.toUtc(QDate(2026, 7, 1).toJulianDay(), 60)) ==
            QDate(2026, 7, 1).toJulianDay());
    ZoneClock none("");
    REQUIRE(none.toUtc(2440588, 5) == 5);
}

TEST_CASE("durationwords: numbers with their units in five languages, the largest first")
{
    struct Case
    {
        const char *text;
        double seconds; ///< negative: not a duration
    };
    const auto c = GENERATE(values<Case>({{"1m 20s", 80},
                                          {"5 min 12 s", 312},
                                          {"1h 2m 3s", 3723},
                                          {"45s", 45},
                                          {"1.5 hours", 5400},
                                          {"2 Std. 5 Min.", 7500},
                                          {"00h05m12s", 312},
                                          {"3 minutos, 4 segundos", 184},
                                          {"250 ms", 0.25},
                                          {"PT5M12S", 312},
                                          {"PT1H0.5S", 3600.5},
                                          {"1 day 2 hours", 93600},
                                          {"20s 1m", -1},
                                          {"5 apples", -1},
                                          {"1m 20", -1},
                                          {"-1m", -1},
                                          {"m", -1},
                                          {"P", -1},
                                          {"", -1}}));
    CAPTURE(c.text);
    const std::optional<double> seconds = secondsInWords(c.text, DecimalMark::Point);
    REQUIRE(seconds.has_value() == (c.seconds >= 0));
    REQUIRE(seconds.value_or(-1) == Approx(c.seconds));
    REQUIRE(secondsInWords("1,5 h", DecimalMark::Comma) == 5400.0);
}

TEST_CASE("epochtime: seconds, milliseconds and microseconds since 1970, and nothing else")
{
    struct Case
    {
        const char *text;
        qint64 day; ///< 0: no moment
        int seconds;
    };
    const qint64 day = QDate(2026, 11, 2).toJulianDay();
    const auto c = GENERATE_REF(values<Case>({{"1793606400", day, 28800},
                                              {"1793606400.25", day, 28800},
                                              {"1793606400123", day, 28800},
                                              {"1793606400123456", day, 28800},
                                              {"2026110208", 0, 0},
                                              {"0612345678", 0, 0},
                                              {"179360640", 0, 0},
                                              {"1.7936064E9", 0, 0},
                                              {"1793606400x", 0, 0}}));
    CAPTURE(c.text);
    const std::optional<WallTime> time = epochTime(c.text);
    REQUIRE(time.has_value() == (c.day != 0));
    if (time)
        REQUIRE(*time == WallTime{c.day, c.seconds, 0});
    WallTime parsed;
    REQUIRE((parseDateTime(c.text, DateOrder::Dmy, parsed) == ValueProblem::None) == (c.day != 0));
}
