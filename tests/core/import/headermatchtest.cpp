// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/headermatch.h"
#include "core/import/columnmapping.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

std::optional<int> rank(ImportKind kind, ImportField field, const char *header)
{
    return headerRank(*specOf(kind, field), readHeader(QString::fromUtf8(header)));
}

} // namespace

TEST_CASE("headermatch: a unit, a zone and a remark are no part of a name")
{
    struct Case
    {
        const char *header, *name;
        std::optional<DurationUnit> unit;
        bool isUtc;
    };
    const auto c =
        GENERATE(values<Case>({{"Talk Time (sec)", "talk time", DurationUnit::Seconds, false},
                               {"Hold [min]", "hold", DurationUnit::Minutes, false},
                               {"duration_ms", "duration", DurationUnit::Millis, false},
                               {"Resolution time (in hrs)", "resolution time", DurationUnit::Hours, false},
                               {"ACW hh:mm:ss", "acw", DurationUnit::Seconds, false},
                               {"datetime (UTC)", "datetime", std::nullopt, true},
                               {"Start Time GMT", "start time", std::nullopt, true},
                               {"date (TZ offset incl.)", "date", std::nullopt, false},
                               {"Overall Satisfaction (1-5)", "overall satisfaction", std::nullopt, false},
                               {"Minutes", "minutes", std::nullopt, false},
                               {"(sec)", "sec", std::nullopt, false}}));
    CAPTURE(c.header);
    const HeaderReading reading = readHeader(QString::fromUtf8(c.header));
    REQUIRE(reading.name.toStdString() == c.name);
    REQUIRE(reading.unit == c.unit);
    REQUIRE(reading.isUtc == c.isUtc);
}

TEST_CASE(
    "headermatch: the whole name is surer than one without its brackets, and that than one among others")
{
    using F = ImportField;
    const auto of = [](F field, const char *header) { return rank(ImportKind::Interactions, field, header); };
    REQUIRE(of(F::Hold, "Hold time") < 1000);
    REQUIRE(of(F::Hold, "Hold time (outbound)").value() / 1000 == 1);
    REQUIRE(of(F::Hold, "Contact hold time").value() / 1000 == 2);
    REQUIRE(of(F::Hold, "Contact hold time") < of(F::Hold, "Contact hold time of agent"));
    REQUIRE(of(F::Acw, "After contact work duration (s)").has_value());
    REQUIRE(of(F::Talk, "Agent interaction duration").has_value());
}

TEST_CASE("headermatch: figures that sum up rows are not taken for values of a row")
{
    using F = ImportField;
    for (const char *header : {"Average handle time seconds", "Avg talk time", "Expected handle time",
                               "Talk time target", "Number of hold time events"}) {
        CAPTURE(header);
        REQUIRE(!rank(ImportKind::Interactions, F::Duration, header));
        REQUIRE(!rank(ImportKind::Interactions, F::Talk, header));
        REQUIRE(!rank(ImportKind::Interactions, F::Hold, header));
    }
    REQUIRE(!rank(ImportKind::Interactions, F::Queue, "Date")); // one word among others says nothing
}

TEST_CASE("headermatch: times of a column in UTC are read as such")
{
    const ColumnMapping mapping =
        mapColumns(ImportKind::Interactions, {QStringLiteral("Call ID"), QStringLiteral("Start Time (UTC)")});
    REQUIRE(mapping.columns[1].field == ImportField::Start);
    REQUIRE(mapping.columns[1].isUtc);
}

TEST_CASE("columnmapping: a column whose values do not fit is given up, unless the kind needs it")
{
    ColumnMapping mapping =
        mapColumns(ImportKind::Interactions,
                   {QStringLiteral("Call ID"), QStringLiteral("Start"), QStringLiteral("Wrap-up")});
    REQUIRE(mapping.columns[2].field == ImportField::Acw);
    const QStringList words{QStringLiteral("Resolved"), QStringLiteral("Callback")};
    dropMisfits(mapping, {{}, words, words});
    REQUIRE(!mapping.columns[2].field);
    REQUIRE(mapping.columns[2].ground == ColumnGround::ValuesDoNotFit);
    REQUIRE(mapping.columns[1].field == ImportField::Start);
}

TEST_CASE("columnmapping: the first values decide between headers, and find a date that no header names")
{
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(',')); };
    const auto column = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    ColumnMapping mapping =
        mapColumns(ImportKind::Interactions, words("Call ID,Wrap,Wrap-up time,When"),
                   {column("c1"), column("Resolved"), column("0:00:40"), column("11/18/2026 9:05 AM")});
    REQUIRE(mapping.columnOf(ImportField::Acw) == 2);
    REQUIRE(mapping.columns[1].ground == ColumnGround::ValuesDoNotFit);
    REQUIRE(mapping.columnOf(ImportField::Start) == 3);
    REQUIRE(mapping.columns[3].ground == ColumnGround::OnlyDates);
    // of two columns of dates neither is guessed
    mapping = mapColumns(ImportKind::Interactions, words("Call ID,Talk time,When,Then"),
                         {column("c1"), column("12"), column("2026-11-18"), column("2026-11-18")});
    REQUIRE(!mapping.missing().empty());
    // a needed column stays, so that its rows are refused with the reason
    mapping = mapColumns(ImportKind::Interactions, words("Call ID,Start"), {column("c1"), column("12:38.9")});
    REQUIRE(mapping.columnOf(ImportField::Start) == 1);
}

TEST_CASE("columnmapping: names of agents among much else are no roster")
{
    const auto words = [](const char *text) { return QString::fromUtf8(text).split(QLatin1Char(',')); };
    REQUIRE(
        !recogniseKind(words("Agent ID,Agent Name,Greeting (5),Verification (10),Empathy (10),Reviewed by")));
    REQUIRE(recogniseKind(words("Agent ID,Agent Name"))->kind == ImportKind::Roster);
    REQUIRE(recogniseKind(words("Agent ID,Agent Name,Hire date,Shoe size,Parking,Desk,Locker"))->kind ==
            ImportKind::Roster);
}
