// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/importdesk.h"
#include "tests/support/ziparchive.h"
#include <QDir>

using namespace coachbook;
using test::Answer;
using test::Desk;
using test::roster;

TEST_CASE("An import counts its rows and names what it refused by line", "[import]")
{
    const Desk desk;
    const Answer answer = desk.import(roster, {QStringLiteral("--json")});
    REQUIRE(answer.status == 0);
    const QJsonObject result = answer.object();
    REQUIRE(result.keys() == QStringList{QStringLiteral("ignored"), QStringLiteral("new"),
                                         QStringLiteral("problems"), QStringLiteral("refused"),
                                         QStringLiteral("rows"), QStringLiteral("unchanged"),
                                         QStringLiteral("updated")});
    REQUIRE(result.value(QLatin1String("new")) == 2);
    REQUIRE(result.value(QLatin1String("refused")) == 1);
    REQUIRE(result.value(QLatin1String("rows")) == 3);
    const QJsonObject problem = result.value(QLatin1String("problems")).toArray().first().toObject();
    REQUIRE(problem.value(QLatin1String("line")) == 3);
    REQUIRE(problem.value(QLatin1String("reason")).toString().contains(QStringLiteral("2024-02-30")));
    REQUIRE(answer.err.contains(QStringLiteral("roster.csv:3: ")));
    REQUIRE(desk.import(roster, {QStringLiteral("--json")}).object().value(QLatin1String("unchanged")) == 2);
}

TEST_CASE("A trial run counts and changes nothing", "[import]")
{
    const Desk desk;
    const Answer answer = desk.import(roster, {QStringLiteral("--dry-run")});
    REQUIRE(answer.status == 0);
    REQUIRE(answer.out.contains(QStringLiteral("3 rows: 2 new, 0 updated, 0 unchanged, 1 refused.")));
    REQUIRE(desk.agents() == 0);
}

TEST_CASE("Dates that can be read two ways are asked for", "[import]")
{
    const Desk desk;
    const QByteArray ambiguous = "Agent ID,Name,Hire date\nA1,Maya Okafor,03/04/2024\n";
    const Answer asked = desk.import(ambiguous, {});
    REQUIRE(asked.status == 2);
    REQUIRE(asked.err.contains(QStringLiteral("--date-order")));
    REQUIRE(desk.agents() == 0);
    REQUIRE(desk.import(ambiguous, {QStringLiteral("--date-order"), QStringLiteral("dmy")}).status == 0);
    REQUIRE(desk.agents() == 1);
}

TEST_CASE("A handle time that may be minutes is asked for, and the answer is taken", "[import]")
{
    const Desk desk;
    REQUIRE(desk.import(roster, {}).status == 0);
    const QString kpis = test::fileWith(desk.folder, QStringLiteral("kpis.csv"),
                                        "Agent ID,Week,CSAT,AHT\nA1,2024-W46,4,5.2\n");
    const QStringList import{QStringLiteral("import"), kpis, QStringLiteral("--book"), desk.book};
    const Answer asked = test::coachbook(import);
    REQUIRE(asked.status == 2);
    REQUIRE(asked.err.contains(QStringLiteral("--durations")));
    const auto saying = [&import](const char *unit) {
        return test::coachbook(import +
                               QStringList{QStringLiteral("--durations"), QString::fromLatin1(unit)});
    };
    REQUIRE(saying("fortnights").status == 2);
    const Answer answer = saying("minutes");
    REQUIRE(answer.status == 0);
    REQUIRE(answer.out.contains(QStringLiteral("minutes: chosen")));
}

TEST_CASE("A mark that may be decimal or part thousands is asked for, and the answer is taken", "[import]")
{
    const Desk desk;
    REQUIRE(desk.import(roster, {}).status == 0);
    const QString calls = test::fileWith(desk.folder, QStringLiteral("calls.csv"),
                                         "Call ID,Agent ID,Start time,Talk time\n"
                                         "C1,A1,2024-11-20 09:00:00,\"1,234\"\n");
    const QStringList import{QStringLiteral("import"), QStringLiteral("interactions"), calls,
                             QStringLiteral("--book"), desk.book};
    const Answer asked = test::coachbook(import);
    REQUIRE(asked.status == 2);
    REQUIRE(asked.err.contains(QStringLiteral("--decimal")));
    const QStringList decimal{QStringLiteral("--decimal")};
    REQUIRE(test::coachbook(import + decimal + QStringList{QStringLiteral("half")}).status == 2);
    REQUIRE(test::coachbook(import + decimal + QStringList{QStringLiteral("point")}).status == 0);
    const Answer kpis =
        test::coachbook({QStringLiteral("kpis"), QStringLiteral("--book"), desk.book,
                         QStringLiteral("--json"), QStringLiteral("--today"), QStringLiteral("2024-11-21")});
    REQUIRE(kpis.list().first().toObject().value(QLatin1String("value")) == 1234);
}

TEST_CASE("A file that is no roster fails with a reason", "[import]")
{
    const Desk desk;
    const Answer answer = desk.import("colour,size\nred,3\nblue,4\n", {});
    REQUIRE(answer.status == 1);
    REQUIRE(answer.err.contains(QStringLiteral("roster.csv: ")));
    const Answer gone = test::coachbook({QStringLiteral("import"), QStringLiteral("roster"),
                                         QStringLiteral("gone.csv"), QStringLiteral("--book"), desk.book});
    REQUIRE(gone.status == 1);
    REQUIRE(gone.err.startsWith(QStringLiteral("gone.csv: ")));
}

TEST_CASE("Each file of a zip is imported in its turn, with its own counts", "[import]")
{
    const Desk desk;
    const QString zip = desk.folder.filePath(QStringLiteral("export.zip"));
    const QByteArray calls = "Call ID,Agent ID,Start,Talk time\nc1,A1,2026-11-18 09:05,120\nc2,A9,2026-11-18 "
                             "09:10,30\n";
    test::writeZip(zip, {{QStringLiteral("week/calls.csv"), calls},
                         {QStringLiteral("roster.csv"), roster},
                         {QStringLiteral("readme.txt"), "Exported every night.\n"}});
    const auto import = [&](const QStringList &kind, const QStringList &more) {
        return test::coachbook(QStringList{QStringLiteral("import")} + kind +
                               QStringList{zip, QStringLiteral("--book"), desk.book} + more);
    };
    const Answer trial = import({}, {QStringLiteral("--dry-run")});
    REQUIRE(trial.status == 0);
    REQUIRE(trial.out.contains(QStringLiteral("calls.csv: interactions, 2 rows: 1 new, 0 updated, 0 "
                                              "unchanged, 1 refused.")));
    REQUIRE(desk.agents() == 0);

    const Answer only = import({QStringLiteral("interactions")}, {QStringLiteral("--json")});
    REQUIRE(only.err.contains(QStringLiteral("roster.csv: left out: roster")));
    REQUIRE(only.status == 1); // nobody is known yet

    const Answer all = import({}, {QStringLiteral("--json")});
    REQUIRE(all.status == 0);
    REQUIRE(all.list().size() == 2);
    REQUIRE(all.list().at(0).toObject().value(QLatin1String("kind")) == QStringLiteral("roster"));
    REQUIRE(all.list().at(0).toObject().value(QLatin1String("new")) == 2);
    REQUIRE(all.list().at(1).toObject().value(QLatin1String("new")) == 1);
    REQUIRE(all.err.contains(QStringLiteral("export.zip/readme.txt: left out: ")));
    REQUIRE(all.err.contains(QStringLiteral("export.zip/week/calls.csv:3: ")));
    REQUIRE(desk.agents() == 2);
}

TEST_CASE("A zip that asks, or of which nothing can be read, changes nothing", "[import]")
{
    const Desk desk;
    const QString zip = desk.folder.filePath(QStringLiteral("export.zip"));
    const auto import = [&] {
        return test::coachbook({QStringLiteral("import"), zip, QStringLiteral("--book"), desk.book});
    };
    test::writeZip(zip, {{QStringLiteral("a.csv"), roster},
                         {QStringLiteral("b.csv"), "Agent ID,Name,Hire date\nA7,Maya Lind,03/04/2024\n"}});
    const Answer asked = import();
    REQUIRE(asked.status == 2);
    REQUIRE(asked.err.contains(QStringLiteral("export.zip/b.csv: Is 03/04/2024")));
    test::writeZip(zip, {{QStringLiteral("../a.csv"), roster}});
    REQUIRE(import().err.contains(QStringLiteral("leads out of it (../a.csv)")));
    test::writeZip(zip, {{QStringLiteral("readme.txt"), "Nothing here.\n"}});
    REQUIRE(import().err.contains(QStringLiteral("none of the files in it can be imported")));
    REQUIRE(desk.agents() == 0);
}

TEST_CASE("A folder of transcripts comes in at once; whose voice is the agent's is asked for", "[import]")
{
    const Desk desk;
    REQUIRE(QDir(desk.folder.path()).mkpath(QStringLiteral("calls/may")));
    test::fileWith(desk.folder, QStringLiteral("calls/1.vtt"),
                   "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Speaker 1>Hello\n\n00:03.000 --> 00:04.000\n"
                   "<v Speaker 2>Halden Energy\n");
    test::fileWith(desk.folder, QStringLiteral("calls/may/2.txt"), "Agent: Hello\nCustomer: Hi\n");
    test::fileWith(desk.folder, QStringLiteral("calls/may/3.vtt"),
                   "WEBVTT\n\n00:09.000 --> 00:02.000\n<v Agent>Hello\n");
    const QStringList import{QStringLiteral("import"), desk.folder.filePath(QStringLiteral("calls")),
                             QStringLiteral("--book"), desk.book, QStringLiteral("--json")};
    const Answer asked = test::coachbook(import);
    REQUIRE(asked.status == 2);
    REQUIRE(asked.err.contains(QStringLiteral("Speaker 2 (\"Halden Energy\")")));
    REQUIRE(asked.err.contains(QStringLiteral("--agent-channel")));
    const Answer answer =
        test::coachbook(import + QStringList{QStringLiteral("--agent-channel"), QStringLiteral("2")});
    REQUIRE(answer.status == 0);
    REQUIRE(answer.object().value(QLatin1String("new")) == 2);
    const QJsonObject problem = answer.object().value(QLatin1String("problems")).toArray().first().toObject();
    REQUIRE(problem.value(QLatin1String("file")) == QLatin1String("may/3.vtt"));
    REQUIRE(answer.err.contains(QStringLiteral("calls/may/3.vtt: line 3: ")));
    const Answer again =
        test::coachbook(import + QStringList{QStringLiteral("--agent-channel"), QStringLiteral("none")});
    REQUIRE(again.object().value(QLatin1String("updated")) == 1);
}
