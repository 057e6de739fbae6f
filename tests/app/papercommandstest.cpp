// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console.h"
#include "tests/support/catch.h"
#include <QFile>
#include <QFileInfo>

using namespace coachbook;
using test::Answer;

namespace {

bool isPrivatePdf(const QString &path)
{
    QFile file(path);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-" && !(file.permissions() & others);
}

} // namespace

TEST_CASE("Session sheet, plan and team plan are written as PDF", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("paper.pdf"));
    const QStringList tail{QStringLiteral("--book"), test::sampleBook(), QStringLiteral("--pdf"), pdf};
    const QStringList command = GENERATE(QStringList{QStringLiteral("prepare"), QStringLiteral("maya")},
                                         QStringList{QStringLiteral("prepare"), QStringLiteral("R1193")},
                                         QStringList{QStringLiteral("plan"), QStringLiteral("tobias")},
                                         QStringList{QStringLiteral("plan"), QStringLiteral("--team")});
    CAPTURE(command.join(QLatin1Char(' ')).toStdString());
    const Answer answer = test::coachbook(command + tail);
    REQUIRE(answer.err == QString());
    REQUIRE(answer.status == 0);
    REQUIRE(answer.out.contains(pdf));
    REQUIRE(isPrivatePdf(pdf));
}

TEST_CASE("A PDF that cannot be written fails by name", "[paper]")
{
    const QString nowhere = QStringLiteral("/nowhere/at/all.pdf");
    const Answer answer =
        test::coachbook({QStringLiteral("plan"), QStringLiteral("--team"), QStringLiteral("--book"),
                         test::sampleBook(), QStringLiteral("--pdf"), nowhere});
    REQUIRE(answer.status == 1);
    REQUIRE(answer.err.contains(nowhere));
}

TEST_CASE("An agent without a plan gets what the data proposes, said to be no plan yet", "[paper]")
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("proposed.pdf"));
    const Answer answer =
        test::coachbook({QStringLiteral("plan"), QStringLiteral("zofia"), QStringLiteral("--book"),
                         test::sampleBook(), QStringLiteral("--pdf"), pdf});
    REQUIRE(answer.err == QString());
    REQUIRE(answer.status == 0);
    REQUIRE(answer.out.contains(QStringLiteral("Zofia Kowalska has no coaching plan yet")));
    REQUIRE(isPrivatePdf(pdf));
}
