// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What exports of other systems look like, one habit a test.
#include "core/import/durationunits.h"
#include "core/import/valueevidence.h"
#include "core/storage/agentstore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using F = ImportField;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(','));
}

QStringList one(const char *text)
{
    return {QString::fromUtf8(text)};
}

ImportKind kindOf(const char *headers, const ColumnSamples &samples = {})
{
    CAPTURE(headers);
    const std::optional<ColumnMapping> mapping = recogniseKind(words(headers), samples);
    REQUIRE(mapping);
    return mapping->kind;
}

const QByteArray roster("Agent ID,Name\nA1,Maya Okafor\nA2,Leon Bauer\n");

} // namespace

TEST_CASE("recognition: a team and an address do not make a roster of everything")
{
    REQUIRE(kindOf("Id,Requester,Assignee,Group,Status,Via,Created at,Tags") == ImportKind::Interactions);
    REQUIRE(!recogniseKind(words("Agent,Agent Email,Team,Reviewed on,Grade,Remarkable,Other,More")));
    REQUIRE(kindOf("Agent Name,Team,Email") == ImportKind::Roster);
}

TEST_CASE("recognition: words that are none of the known ones are no session type and no result")
{
    const char *headers = "Type,Name,Date,Time,Action,Duration";
    const auto samples = [](const char *type) {
        return ColumnSamples{one(type),      one("Maya Okafor"), one("11/18/2026"),
                             one("9:05 AM"), one("Phone call"),  one("0:04:10")};
    };
    REQUIRE(kindOf(headers, samples("Voice")) == ImportKind::Interactions);
    REQUIRE(kindOf(headers, samples("One on one")) == ImportKind::CoachingLog);
}

TEST_CASE("recognition: days and times in two columns, whatever they are called")
{
    const ColumnMapping mapping =
        mapColumns(ImportKind::Interactions, words("contact_id,start_date,start_time"),
                   {one("7"), one("11/18/2026"), one("09:05:00")});
    REQUIRE(mapping.columnOf(F::Date) == 1);
    REQUIRE(mapping.columnOf(F::TimeOfDay) == 2);
    test::ImportCase book;
    book.import(roster);
    const ImportResult result = book.import(
        "contact_id,agent,call date,call time,talk\n1,A1,2026-11-18,09:05,60\n2,A1,2026-11-18,09:09,60\n");
    REQUIRE(test::counts(result) == "2/0/0/0");
    REQUIRE(test::counts(book.import("id,agent,start,talk\n1,A1,2026-11-18 09:05,60\n")) == "0/0/1/0");
}

TEST_CASE("recognition: first and last names make the agent of a call, but not those of other people")
{
    test::ImportCase book;
    book.import(roster);
    const ImportPlan plan = book.plan("Call ID,Evaluator First Name,Agent First Name,Agent Last Name,Start\n"
                                      "c1,Dana,Maya,Okafor,2026-11-18 09:05\n"
                                      "c2,Dana,Nobody,Else,2026-11-18 09:06\n");
    REQUIRE(plan.mapping.columnOf(F::FirstName) == 2);
    REQUIRE(test::counts(book.run(plan)) == "1/0/0/1");
}

TEST_CASE("recognition: a log-in name is no name, and a name beside a first name is the last")
{
    const ColumnMapping logins = mapColumns(ImportKind::Roster, words("Username,First Name,Last Name"),
                                            {one("mokafor@example.com"), one("Maya"), one("Okafor")});
    REQUIRE(logins.columnOf(F::AgentName) < 0);
    const ColumnMapping german = mapColumns(ImportKind::Roster, words("Name,Vorname,Eintrittsdatum"),
                                            {one("Okafor"), one("Maya"), one("2024-03-18")});
    REQUIRE(german.columnOf(F::LastName) == 0);
    const ColumnMapping spanish =
        mapColumns(ImportKind::Roster, words("Apellidos,Nombre"), {one("Ferrán Ruiz"), one("María José")});
    REQUIRE(spanish.columnOf(F::FirstName) == 1);
    const ColumnMapping whole =
        mapColumns(ImportKind::Roster, words("Name,First Name"), {one("Maya Okafor"), one("Maya")});
    REQUIRE(whole.columnOf(F::AgentName) == 0);
}

TEST_CASE("recognition: a number sign, a path of JSON and the subject of a row belong to a header")
{
    const auto field = [](ImportKind kind, const char *header) {
        return mapColumns(kind, one(header)).columns.front().field;
    };
    REQUIRE(field(ImportKind::Roster, "Employee #") == F::AgentKey);
    REQUIRE(field(ImportKind::Interactions, "Ticket channel") == F::Channel);
    REQUIRE(field(ImportKind::Interactions, "Call queue") == F::Queue);
    REQUIRE(!field(ImportKind::Interactions, "Contact name"));
    REQUIRE(!field(ImportKind::Interactions, "QueueSec"));
    REQUIRE(field(ImportKind::Evaluations, "questions.text") == F::Question);
    REQUIRE(field(ImportKind::Evaluations, "questionGroups.name") == F::Section);
    REQUIRE(field(ImportKind::Evaluations, "answers.maxScore") == F::Maximum);
    REQUIRE(!field(ImportKind::Interactions, "questionGroups.name"));
}

TEST_CASE("recognition: remarks are words, marks are numbers")
{
    const ColumnMapping mapping =
        mapColumns(ImportKind::Evaluations, words("Conseiller,Date,Critère,Note,Commentaire"),
                   {one("Maya Okafor"), one("18/11/2026"), one("Accueil"), one("2,0"), one("bien")});
    REQUIRE(mapping.columnOf(F::Score) == 3);
    REQUIRE(mapping.columnOf(F::Comment) == 4);
}

TEST_CASE("recognition: waiting in a queue is not hold time")
{
    for (const char *header : {"Tiempo de espera", "Tempo de espera", "Temps d'attente", "Waiting Time"}) {
        CAPTURE(header);
        REQUIRE(mapColumns(ImportKind::Interactions, one(header)).columnOf(F::Hold) < 0);
    }
}

TEST_CASE("recognition: a column of what was abandoned says what was not answered")
{
    test::ImportCase book;
    book.import(roster);
    REQUIRE(test::counts(book.import("Call ID,Agent,Start,Talk,Abandoned\nc1,A1,2026-11-18 09:05,60,No\n"
                                     "c2,A1,2026-11-18 09:06,0,Yes\n")) == "2/0/0/0");
    REQUIRE(test::counts(book.import("Call ID,Agent,Start,Talk,Answered\nc1,A1,2026-11-18 09:05,60,Yes\n"
                                     "c2,A1,2026-11-18 09:06,,No\n")) == "0/0/2/0");
}

TEST_CASE("recognition: durations that would be hours in seconds are milliseconds, in all columns")
{
    ColumnMapping mapping = mapColumns(ImportKind::Interactions, words("Call ID,Talk,Hold,ACW (sec)"));
    const QStringList talk{QStringLiteral("245000"), QStringLiteral("31000"), QStringLiteral("380000")};
    const QStringList hold{QStringLiteral("0"), QStringLiteral("4000"), QStringLiteral("0")};
    const std::optional<MillisEvidence> found = findMillis(mapping, {{}, talk, hold, hold});
    REQUIRE(found);
    REQUIRE(found->example == QLatin1String("245000"));
    REQUIRE(mapping.columns[1].unit == DurationUnit::Millis);
    REQUIRE(mapping.columns[2].unit == DurationUnit::Millis);
    REQUIRE(mapping.columns[3].unit == DurationUnit::Seconds); // its header says so
    ColumnMapping usual = mapColumns(ImportKind::Interactions, words("Call ID,Talk"));
    REQUIRE(!findMillis(usual, {{}, {QStringLiteral("245"), QStringLiteral("31"), QStringLiteral("99000")}}));
}

TEST_CASE("recognition: rows of totals are refused as such")
{
    test::ImportCase book;
    const ImportResult result =
        book.import("Name,Team,Agent ID\nMaya Okafor,North,A1\nTotal,2,\n\"Grand totals (2 "
                    "records)\",,\nSumme,,\nTotal Care Ltd,North,A2\n");
    REQUIRE(test::counts(result) == "2/0/0/3");
    REQUIRE(reasonInEnglish(result.problems.front()) == QLatin1String("The row sums up others (\"Total\")"));
    REQUIRE(agentstore::all(book.book->db()).size() == 2);
}

TEST_CASE("recognition: answers of yes and no are scores")
{
    test::ImportCase book;
    book.import(roster);
    REQUIRE(test::counts(book.import("Evaluation ID,Agent,Date,Question,Result\nE1,A1,2026-11-18,Greets,Yes\n"
                                     "E1,A1,2026-11-18,Listens,No\nE1,A1,2026-11-18,Helps,N/A\n")) ==
            "3/0/0/0");
    REQUIRE(
        test::counts(book.import("Evaluation ID,Agent,Date,Question,Score,Max\nE1,A1,2026-11-18,Greets,1,1\n"
                                 "E1,A1,2026-11-18,Listens,0,1\n")) == "0/0/2/0");
}
