// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/importdesk.h"
#include <QFile>

using namespace coachbook;
using test::Answer;
using test::Desk;
using test::roster;

TEST_CASE("Refused rows go to a file that can be mended and imported", "[import][refused]")
{
    const Desk desk;
    const QString target = desk.folder.filePath(QStringLiteral("refused.csv"));
    const QStringList refused{QStringLiteral("--refused"), target};
    REQUIRE(desk.import(roster, refused).err.contains(QStringLiteral("1 refused row written to ")));
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray mended = file.readAll();
    file.close();
    const Answer again = desk.import(roster, refused);
    REQUIRE(again.status == 1); // nothing that is there is replaced
    REQUIRE(desk.agents() == 2);
    REQUIRE(desk.import(mended.replace("2024-02-30", "2024-02-29"), {}).status == 0);
    REQUIRE(desk.agents() == 3);
}

TEST_CASE("Imports are listed, taken back and brought back", "[import][imports]")
{
    const Desk desk;
    const auto imports = [&desk](const QStringList &more) {
        return test::coachbook(QStringList{QStringLiteral("imports"), desk.book} + more);
    };
    REQUIRE(desk.import(roster, {}).status == 0);
    const QJsonObject entry = imports({QStringLiteral("--json")}).list().first().toObject();
    REQUIRE(entry.value(QLatin1String("number")) == 1);
    REQUIRE(entry.value(QLatin1String("file")) == QStringLiteral("roster.csv"));
    REQUIRE(entry.value(QLatin1String("asked_by")) == QStringLiteral("command_line"));
    REQUIRE(entry.value(QLatin1String("state")) == QStringLiteral("in_the_book"));
    REQUIRE(imports({}).out.contains(QStringLiteral("roster.csv")));
    REQUIRE(imports({QStringLiteral("--take-back"), QStringLiteral("1")}).status == 0);
    REQUIRE(desk.agents() == 0);
    const Answer twice = imports({QStringLiteral("--take-back"), QStringLiteral("1")});
    REQUIRE(twice.status == 1);
    REQUIRE(twice.err.startsWith(QStringLiteral("import 1 (roster.csv): ")));
    REQUIRE(imports({QStringLiteral("--bring-back"), QStringLiteral("1")}).status == 0);
    REQUIRE(desk.agents() == 2);
    REQUIRE(imports({QStringLiteral("--take-back"), QStringLiteral("7")}).status == 2);
    REQUIRE(imports({QStringLiteral("--take-back"), QStringLiteral("one")}).status == 2);
}

TEST_CASE("Names that no agent has are suggested, confirmed once and remembered", "[import][people]")
{
    const Desk desk;
    REQUIRE(
        desk.import("Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Robert Rossi,2024-02-01\n", {})
            .status == 0);
    const auto calls = [&desk](const QStringList &more) {
        const QString file = test::fileWith(desk.folder, QStringLiteral("calls.csv"),
                                            "Call ID,Agent,Start,Talk time\n1,Bob Rossi,2026-11-02 "
                                            "09:00:00,60\n2,Wallboard,2026-11-02 09:05:00,0\n3,Eva "
                                            "Lind,2026-11-02 10:00:00,90\n");
        return test::coachbook(QStringList{QStringLiteral("import"), QStringLiteral("interactions"), file,
                                           QStringLiteral("--book"), desk.book, QStringLiteral("--json")} +
                               more);
    };
    const Answer first = calls({});
    REQUIRE(first.object().value(QLatin1String("refused")) == 3); // nobody is merged silently
    REQUIRE(first.err.contains(QStringLiteral("perhaps Robert Rossi? Say it with --alias \"Bob Rossi=A2\"")));
    const Answer said =
        calls({QStringLiteral("--alias"), QStringLiteral("Bob Rossi=A2"), QStringLiteral("--ignore"),
               QStringLiteral("Wallboard"), QStringLiteral("--new-agent"), QStringLiteral("Eva Lind")});
    REQUIRE(said.status == 0);
    REQUIRE(said.object().value(QLatin1String("new")) == 2);
    REQUIRE(said.object().value(QLatin1String("ignored")) == 1);
    REQUIRE(said.object().value(QLatin1String("refused")) == 0);
    REQUIRE(desk.agents() == 3);
    const Answer again = calls({});
    REQUIRE(again.object().value(QLatin1String("unchanged")) == 2);
    REQUIRE_FALSE(again.err.contains(QStringLiteral("perhaps")));
    REQUIRE(calls({QStringLiteral("--ignore"), QStringLiteral("No Body")}).status == 2);
    REQUIRE(calls({QStringLiteral("--alias"), QStringLiteral("Bob Rossi=Nobody")}).status == 2);
}

TEST_CASE("What was decided for a file is used for the next of its shape", "[import][profile]")
{
    const Desk desk;
    const QByteArray first = "Agent ID,Name,Hire date\nA1,Maya Okafor,18/03/2024\n";
    const QByteArray next = "Agent ID,Name,Hire date\nA2,Leon Bauer,04/05/2024\n";
    REQUIRE(desk.import(first, {}).status == 0);
    REQUIRE(desk.import(next, {QStringLiteral("--no-profile")}).status == 2);
    REQUIRE(desk.import(next, {}).out.contains(QStringLiteral("as in the last file of this shape")));
    REQUIRE(desk.agents() == 2);
    const QString profile =
        test::fileWith(desk.folder, QStringLiteral("profile.json"),
                       R"({"headers":["a"],"kind":"roster","date_order":"mdy","columns":{"Crew":"team"}})");
    const QByteArray crew = "Agent ID,Name,Hire date,Crew\nA3,Aiko Sato,04/05/2024,North\n";
    REQUIRE(desk.import(crew, {QStringLiteral("--profile"), profile}).status == 0);
    REQUIRE(desk.import(crew, {QStringLiteral("--profile"), desk.book}).status == 2);
    REQUIRE(desk.import(crew, {QStringLiteral("--profile"), QStringLiteral("/no/such")}).status == 1);
}

TEST_CASE("A watched folder is imported, each file once; what needs an answer waits", "[import][watch]")
{
    const Desk desk;
    const QTemporaryDir folder;
    test::fileWith(folder, QStringLiteral("team.csv"),
                   "Agent ID,Name,Hire date\nA1,Maya Okafor,18/03/2024\n");
    const auto watch = [&](const QStringList &more) {
        return test::coachbook(QStringList{QStringLiteral("import"), desk.book, QStringLiteral("--watch"),
                                           folder.path(), QStringLiteral("--once")} +
                               more);
    };
    const Answer first = watch({});
    REQUIRE(first.status == 0);
    REQUIRE(first.out == QStringLiteral("team.csv: 1 new, 0 updated, 0 unchanged, 0 refused\n"));
    REQUIRE(watch({}).out.isEmpty());
    test::fileWith(folder, QStringLiteral("calls.csv"),
                   "Call ID,Agent,Start,Talk time\n1,Nobody,2026-11-02 09:00:00,60\n");
    const Answer waits = watch({});
    REQUIRE(waits.status == 2);
    REQUIRE(waits.err.contains(QStringLiteral("calls.csv waits: no agent is called Nobody")));
    REQUIRE(test::coachbook({QStringLiteral("imports"), desk.book, QStringLiteral("--json")}).list().size() ==
            1);
    REQUIRE(test::coachbook({QStringLiteral("import"), desk.book, QStringLiteral("--watch"),
                             QStringLiteral("/no/such/folder"), QStringLiteral("--once")})
                .status == 1);
    REQUIRE(test::coachbook({QStringLiteral("import"), desk.book}).status == 2);
}
