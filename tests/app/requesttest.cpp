// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/support/catch.h"

using namespace coachbook::app;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The first word decides between window and command", "[request]")
{
    using Row = std::tuple<const char *, Request::Kind>;
    const auto [line, kind] = GENERATE(table<const char *, Request::Kind>(
        {Row{"", Request::Kind::Window}, Row{"team.coachbook", Request::Kind::Window},
         Row{"due --book a", Request::Kind::Command},
         Row{"--today 2026-11-20 due --book a", Request::Kind::Command},
         Row{"--today=2026-11-20 due --book a", Request::Kind::Command},
         Row{"--today 2026-11-20 team.coachbook", Request::Kind::Window},
         Row{"--help", Request::Kind::Command}, Row{"--version", Request::Kind::Command},
         Row{"help due", Request::Kind::Command}}));
    CAPTURE(line);
    REQUIRE(requestOf(words(line)).kind == kind);
}

TEST_CASE("A command's arguments begin with its name", "[request]")
{
    REQUIRE(requestOf(words("--today 2026-11-20 due --book a")).arguments ==
            words("due --today 2026-11-20 --book a"));
}

TEST_CASE("Only paper needs fonts", "[request]")
{
    REQUIRE(needsFonts(requestOf(words("plan --team --pdf a.pdf"))));
    REQUIRE(needsFonts(requestOf(words("prepare maya --pdf=a.pdf"))));
    REQUIRE(needsFonts(requestOf(words("team.coachbook"))));
    REQUIRE_FALSE(needsFonts(requestOf(words("prepare maya --book a"))));
    REQUIRE_FALSE(needsFonts(requestOf(words("plan --help --pdf a"))));
}

TEST_CASE("The window takes a book and a day", "[request]")
{
    const QString book = QStringLiteral(COACHBOOK_SOURCE_DIR "/CMakeLists.txt");
    const WindowRequest request =
        windowRequestOf({QStringLiteral("--today"), QStringLiteral("2026-02-28"), book});
    REQUIRE(request.bookPath == book);
    REQUIRE(request.today == QDate(2026, 2, 28));
    REQUIRE_FALSE(windowRequestOf({}).today.has_value());
    REQUIRE_THROWS_AS(windowRequestOf(words("--today 2026-02-30")), UsageError);
    REQUIRE_THROWS_AS(windowRequestOf(words("--fullscreen")), UsageError);
    REQUIRE_THROWS_AS(windowRequestOf(words("one.coachbook two.coachbook")), UsageError);
    REQUIRE_THROWS_AS(windowRequestOf(words("dew")), UsageError);
    QString said;
    QTextStream out(stdout), err(&said);
    REQUIRE_FALSE(windowRequestOrWords(words("dew"), {out, err}).has_value());
    REQUIRE(said.startsWith(QStringLiteral("coachbook: \"dew\" is neither a command nor a file\n")));
    REQUIRE(windowRequestOrWords(words("gone.coachbook"), {out, err}).has_value());
    REQUIRE(windowRequestOf(words("gone.coachbook")).bookPath == QStringLiteral("gone.coachbook"));
}
