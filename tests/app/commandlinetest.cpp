// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console.h"
#include "tests/support/catch.h"
#include <QFile>
#include <set>

using namespace coachbook;
using test::Answer;

namespace {

Answer run(const char *line)
{
    return test::coachbook(QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

constexpr const char *commandNames[]{"new",  "import", "due",    "prepare", "plan",
                                     "kpis", "check",  "backup", "sample"};

} // namespace

TEST_CASE("Help names every command, and every command has its own", "[commandline]")
{
    const Answer help = run("--help");
    REQUIRE(help.status == 0);
    for (const char *name : commandNames) {
        CAPTURE(name);
        REQUIRE(help.out.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(name))));
        const Answer own = test::coachbook({QString::fromLatin1(name), QStringLiteral("--help")});
        REQUIRE(own.status == 0);
        REQUIRE(own.err.isEmpty());
        REQUIRE(own.out.startsWith(QStringLiteral("Usage: coachbook %1").arg(QLatin1String(name))));
        REQUIRE(own.out.contains(QStringLiteral("--today")));
        REQUIRE(test::coachbook({QStringLiteral("help"), QString::fromLatin1(name)}).out == own.out);
    }
    REQUIRE(run("--version").out.startsWith(QStringLiteral("coachbook ")));
}

TEST_CASE("Wrong usage ends with 2 and says why", "[commandline]")
{
    const char *line = GENERATE(
        "due", "due --book", "due --bok x", "due extra --book x", "new", "new a b", "backup a", "check",
        "sample", "kpis", "prepare --book x", "import roster --book x", "import salaries file --book x",
        "import roster file", "import roster file --book x --date-order ydm", "plan --book x --pdf y",
        "plan maya --team --book x --pdf y", "plan maya --book x", "due --book x --today tomorrow",
        "due --book x --today 2026-02-30");
    CAPTURE(line);
    const Answer answer = run(line);
    REQUIRE(answer.status == 2);
    REQUIRE(answer.out.isEmpty());
    REQUIRE(answer.err.startsWith(QStringLiteral("coachbook ")));
    REQUIRE(answer.err.contains(QStringLiteral("--help")));
}

TEST_CASE("What fails ends with 1 and names the file", "[commandline]")
{
    const QTemporaryDir folder;
    const QString text = test::fileWith(folder, QStringLiteral("notes.txt"), "not a book at all");
    const QString empty = test::fileWith(folder, QStringLiteral("empty.coachbook"), "");
    const QString gone = folder.filePath(QStringLiteral("gone.coachbook"));
    for (const QString &book : {text, empty, gone}) {
        for (const QStringList &command :
             {QStringList{QStringLiteral("due"), QStringLiteral("--book"), book},
              {QStringLiteral("check"), book},
              {QStringLiteral("backup"), book, folder.filePath(QStringLiteral("copy"))}}) {
            const Answer answer = test::coachbook(command);
            CAPTURE(command.join(QLatin1Char(' ')).toStdString());
            REQUIRE(answer.status == 1);
            REQUIRE(answer.out.isEmpty());
            REQUIRE(answer.err.contains(book));
        }
    }
    REQUIRE_FALSE(QFile::exists(gone));
    REQUIRE_FALSE(QFile::exists(folder.filePath(QStringLiteral("copy"))));
}

TEST_CASE("A book is made, checked and copied, and nothing is replaced", "[commandline]")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("team.coachbook")),
                  copy = folder.filePath(QStringLiteral("copy.coachbook"));
    REQUIRE(test::coachbook({QStringLiteral("new"), book}).status == 0);
    REQUIRE(test::coachbook({QStringLiteral("check"), book}).status == 0);
    REQUIRE(test::coachbook({QStringLiteral("backup"), book, copy}).status == 0);
    REQUIRE(test::coachbook({QStringLiteral("check"), copy}).status == 0);
    for (const QStringList &command : {QStringList{QStringLiteral("new"), book},
                                       {QStringLiteral("sample"), book},
                                       {QStringLiteral("backup"), book, copy}}) {
        const Answer answer = test::coachbook(command);
        REQUIRE(answer.status == 1);
        REQUIRE(answer.err.contains(QStringLiteral("already there")));
    }
    REQUIRE(test::coachbook({QStringLiteral("due"), QStringLiteral("--book"), book, QStringLiteral("--json")})
                .list()
                .isEmpty());
}

TEST_CASE("KPIs come by agent, Monday and kind", "[commandline]")
{
    const Answer answer =
        test::coachbook({QStringLiteral("kpis"), QStringLiteral("--book"), test::sampleBook(),
                         QStringLiteral("--agent"), QStringLiteral("luis"), QStringLiteral("--json")});
    REQUIRE(answer.status == 0);
    std::set<QString> kpis;
    for (const QJsonValue &value : answer.list()) {
        const QJsonObject row = value.toObject();
        REQUIRE(row.keys() == QStringList{QStringLiteral("agent_id"), QStringLiteral("kpi"),
                                          QStringLiteral("n"), QStringLiteral("value"),
                                          QStringLiteral("week")});
        REQUIRE(row.value(QLatin1String("agent_id")) == QStringLiteral("R1073"));
        REQUIRE(QDate::fromString(row.value(QLatin1String("week")).toString(), Qt::ISODate).dayOfWeek() ==
                Qt::Monday);
        REQUIRE(row.value(QLatin1String("n")).toInt() > 0);
        kpis.insert(row.value(QLatin1String("kpi")).toString());
    }
    REQUIRE(kpis == std::set{QStringLiteral("aht"), QStringLiteral("csat"), QStringLiteral("fcr"),
                             QStringLiteral("qa")});
}

TEST_CASE("KPIs stop at the day that is taken for today", "[commandline]")
{
    const Answer answer =
        test::coachbook({QStringLiteral("kpis"), QStringLiteral("--book"), test::sampleBook(),
                         QStringLiteral("--json"), QStringLiteral("--today"), QStringLiteral("2026-06-02")});
    std::set<QString> weeks;
    for (const QJsonValue &value : answer.list())
        weeks.insert(value.toObject().value(QLatin1String("week")).toString());
    REQUIRE(weeks == std::set{QStringLiteral("2026-05-25"), QStringLiteral("2026-06-01")});
}
