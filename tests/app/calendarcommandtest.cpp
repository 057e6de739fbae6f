// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book.h"
#include "tests/app/console.h"
#include "tests/support/catch.h"
#include <QFile>

using namespace coachbook;
using test::Answer;

namespace {

Answer calendar(const QStringList &words)
{
    return test::coachbook(
        QStringList{QStringLiteral("calendar"), QStringLiteral("--book"), test::sampleBook()} + words);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("CAL-3: coachbook calendar writes the whole team, an agent, a range; again the same bytes")
{
    const QTemporaryDir folder;
    const QString ics = folder.filePath(QStringLiteral("out.ics"));
    const Answer all = calendar({QStringLiteral("--ics"), ics});
    REQUIRE(all.err == QString());
    REQUIRE(all.status == 0);
    const QByteArray first = bytesOf(ics);
    REQUIRE(first.contains("METHOD:PUBLISH"));
    REQUIRE(calendar({QStringLiteral("--ics"), ics}).out == all.out);
    REQUIRE(bytesOf(ics) == first);
    const Answer maya =
        calendar({QStringLiteral("--ics"), ics, QStringLiteral("--agent"), QStringLiteral("maya")});
    REQUIRE(maya.status == 0);
    REQUIRE(bytesOf(ics).contains("Maya Okafor"));
    REQUIRE_FALSE(bytesOf(ics).contains("Tobias Keller"));
    const Answer day =
        calendar({QStringLiteral("--ics"), ics, QStringLiteral("--from"), QStringLiteral("2026-11-20"),
                  QStringLiteral("--to"), QStringLiteral("2026-11-20")});
    REQUIRE(day.status == 0);
    REQUIRE(bytesOf(ics).count("BEGIN:VEVENT") < first.count("BEGIN:VEVENT"));
}

TEST_CASE(
    "CAL-3: coachbook calendar writes no calendar file from a book in use, whose numbers it cannot keep")
{
    const QTemporaryDir folder;
    const QString ics = folder.filePath(QStringLiteral("out.ics")), path = test::sampleBook();
    const auto book = Book::open(path, OpenMode::ReadWrite, [] { return QDateTime(); });
    const Answer busy = calendar({QStringLiteral("--ics"), ics});
    REQUIRE(busy.status == 1);
    REQUIRE(busy.err.contains(QLatin1String("in use by another window or program; close it there")));
    REQUIRE_FALSE(QFile::exists(ics));
    REQUIRE(calendar({QStringLiteral("--pdf"), folder.filePath(QStringLiteral("out.pdf"))}).status == 0);
}

TEST_CASE("coachbook calendar writes the month and the week as PDF", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
    REQUIRE(calendar({QStringLiteral("--pdf"), pdf}).out.contains(QLatin1String("month of 2026-11-01")));
    REQUIRE(bytesOf(pdf).startsWith("%PDF-"));
    const Answer week = calendar(
        {QStringLiteral("--pdf"), pdf, QStringLiteral("--week"), QStringLiteral("--black-and-white")});
    REQUIRE(week.out.contains(QLatin1String("week of 2026-11-16")));
}

TEST_CASE("coachbook calendar: wrong words are told, a file that cannot be written fails by name")
{
    REQUIRE(calendar({}).status == 2);
    REQUIRE(
        calendar({QStringLiteral("--ics"), QStringLiteral("a"), QStringLiteral("--pdf"), QStringLiteral("b")})
            .status == 2);
    REQUIRE(calendar({QStringLiteral("--ics"), QStringLiteral("a"), QStringLiteral("--from"),
                      QStringLiteral("soon")})
                .status == 2);
    REQUIRE(calendar({QStringLiteral("--ics"), QStringLiteral("a"), QStringLiteral("--from"),
                      QStringLiteral("2026-11-20"), QStringLiteral("--to"), QStringLiteral("2026-11-19")})
                .status == 2);
    const Answer nowhere = calendar({QStringLiteral("--ics"), QStringLiteral("/nowhere/at/all.ics")});
    REQUIRE(nowhere.status == 1);
    REQUIRE(nowhere.err.contains(QLatin1String("/nowhere/at/all.ics")));
}
