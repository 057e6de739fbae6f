// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/moment.h"
#include "tests/support/catch.h"
#include <utility>
#include <vector>

using namespace coachbook;

TEST_CASE("QUAL-4 the time of a moment as it is typed")
{
    const std::vector<std::pair<const char *, std::optional<qint64>>> cases{
        {"3:42", 222'000},     {"0:05", 5'000},        {"1:02:03", 3'723'000},    {"222", 222'000},
        {" 3:42.5 ", 222'500}, {"3:42,25", 222'250},   {"90:00", 5'400'000},      {"0", 0},
        {"", std::nullopt},    {"3:60", std::nullopt}, {"1:61:00", std::nullopt}, {"-3:42", std::nullopt},
        {"abc", std::nullopt}, {"3:", std::nullopt},   {"3:42:", std::nullopt},   {"1:2:3:4", std::nullopt}};
    for (const auto &[typed, time] : cases) {
        INFO(typed);
        REQUIRE(momentTime(QString::fromLatin1(typed)) == time);
    }
}
