// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcripts/turnlines.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

Turn turn(std::optional<qint64> startMs, TurnRole role, const char *speaker, const char *text)
{
    Turn made;
    made.startMs = startMs;
    made.role = role;
    made.speaker = QString::fromUtf8(speaker);
    made.text = QString::fromUtf8(text);
    return made;
}

} // namespace

TEST_CASE("turnlines: a speaker who goes on is named once")
{
    const std::vector<TurnLine> lines = turnLines({turn(65'900, TurnRole::Agent, "Maya", "Hello"),
                                                   turn(70'000, TurnRole::Agent, "Maya", "How are you?"),
                                                   turn({}, TurnRole::Customer, "Tom", "Fine")});
    REQUIRE(lines[0].time == QStringLiteral("1:05"));
    REQUIRE(lines[0].speaker == QStringLiteral("Maya"));
    REQUIRE(lines[1].speaker.isEmpty());
    REQUIRE(plainLine(lines[1]) == QStringLiteral("1:10 Maya: How are you?"));
    REQUIRE(plainLine(lines[2]) == QStringLiteral("Tom: Fine"));
    REQUIRE(offsetText(3'723'000) == QStringLiteral("1:02:03"));
    REQUIRE(offsetText(0) == QStringLiteral("0:00"));
}

TEST_CASE(
    "turnlines: what is looked for is found whatever its case and accents, in the letters as they stand")
{
    const std::vector<TurnLine> lines =
        turnLines({turn({}, TurnRole::Agent, "A", "Die Geb\xC3\xBChr ist hoch, die gebu\xCC\x88hr!"),
                   turn({}, TurnRole::Customer, "B", "Nothing here"),
                   turn({}, TurnRole::Agent, "A", "\xF0\x9F\x98\x80 GEBUHR, it\xE2\x80\x99s fine")});
    REQUIRE(findInTurns(lines, QStringLiteral("gebuhr")) ==
            std::vector<TurnMatch>{{0, 4, 6}, {0, 25, 7}, {2, 3, 6}});
    REQUIRE(lines[0].text.mid(25, 7) == QString::fromUtf8("gebu\xCC\x88hr"));
    REQUIRE(findInTurns(lines, QStringLiteral("it's")) == std::vector<TurnMatch>{{2, 11, 4}});
    REQUIRE(findInTurns(lines, QStringLiteral("  ")).empty());
    REQUIRE(findInTurns(lines, QStringLiteral("absent")).empty());
}
