// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluation.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("QUAL-2: the QA score is the weighted share of points, not applicable left out")
{
    // 5*1 + 15*0.8 + 10*0 of 30
    REQUIRE(*qaScore({{1, 1, 5, false}, {4, 5, 15, false}, {0, 1, 10, false}}) == Approx(100.0 * 17 / 30));
    REQUIRE(*qaScore({{1, 1, 5, false}, {std::nullopt, 5, 95, false}}) == Approx(100));
    REQUIRE(*qaScore({{2, 4, 1, false}}) == Approx(50));
    REQUIRE(*qaScore({{7, 5, 1, false}, {-2, 5, 1, false}}) == Approx(50)); // outside the scale: held to it
}

TEST_CASE("QUAL-2: nothing that applies, or no weight, is no score")
{
    REQUIRE_FALSE(qaScore({}));
    REQUIRE_FALSE(qaScore({{std::nullopt, 1, 5, true}}));
    REQUIRE_FALSE(qaScore({{1, 1, 0, false}}));
    REQUIRE_FALSE(qaScore({{1, 0, 5, false}}));
}

TEST_CASE("QUAL-1: a failed critical question fails the whole evaluation")
{
    REQUIRE(*qaScore({{0, 1, 15, true}, {5, 5, 85, false}}) == 0);
    REQUIRE(*qaScore({{0, 1, 0, true}, {5, 5, 85, false}}) == 0);
    REQUIRE(*qaScore({{std::nullopt, 1, 15, true}, {5, 5, 85, false}}) == Approx(100));
    REQUIRE(failsCritical({2, 5, 1, true}));
    REQUIRE_FALSE(failsCritical({2.5, 5, 1, true}));
    REQUIRE_FALSE(failsCritical({0, 5, 1, false}));
}

TEST_CASE("PREP-3: the time a comment begins with is its moment")
{
    const auto [comment, seconds] = GENERATE(table<const char *, std::optional<int>>({
        {"3:42 confirmed the address, quoted before verifying", 222},
        {"03:42 - talked over", 222},
        {"  0:05 greeting", 5},
        {"[4:52] did not", 292},
        {"12:30", 750},
        {"75:00 long hold", 4500},
        {"1:02:03 closed without a check", 3723},
        {"at 3:42 something", std::nullopt},
        {"3:4 of them", std::nullopt},
        {"3:99", std::nullopt},
        {"3:425", std::nullopt},
        {"3:42:99", std::nullopt},
        {"342", std::nullopt},
        {"", std::nullopt},
    }));
    CAPTURE(comment);
    REQUIRE(momentInComment(QString::fromUtf8(comment)) == seconds);
}

TEST_CASE("A moment reads as on the recording's clock")
{
    const auto [seconds, text] = GENERATE(table<int, const char *>(
        {{0, "0:00"}, {5, "0:05"}, {222, "3:42"}, {3599, "59:59"}, {3723, "1:02:03"}, {-4, "0:00"}}));
    REQUIRE(momentText(seconds) == QLatin1String(text));
}

TEST_CASE("QUAL-1 a critical question of a section takes that section's points")
{
    const QString first = QStringLiteral("Opening"), second = QStringLiteral("Closing");
    const std::vector<ScoredAnswer> answers{
        {0, 1, 10, false, true, first}, {5, 5, 30, false, false, first}, {1, 1, 60, false, false, second}};
    REQUIRE(*qaScore(answers) == Approx(60));
    REQUIRE(*qaScore({{1, 1, 10, false, true, first}, answers[1], answers[2]}) == Approx(100));
    // Not applicable fails nothing.
    REQUIRE(*qaScore({{std::nullopt, 1, 10, false, true, first}, answers[1], answers[2]}) == Approx(100));
}
