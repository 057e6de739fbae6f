// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/findmatch.h"
#include "tests/support/catch.h"

using namespace coachbook::ui;

TEST_CASE("every typed word must begin a word, in order is better")
{
    const auto match = [](const char *typed, const char *title) {
        return findMatch(QString::fromUtf8(typed), QString::fromUtf8(title));
    };
    REQUIRE(match("pre ses", "Prepare Session") == 0);
    REQUIRE(match("ses", "Prepare Session") == 1);
    REQUIRE(match("session pre", "Prepare Session") == 1);
    REQUIRE_FALSE(match("pare", "Prepare Session").has_value());
    REQUIRE(match("", "Prepare Session") == 0);
    REQUIRE(match("jose", "José Núñez") == 0);
    REQUIRE(match("nuñ", "José Núñez") == 1);
    REQUIRE(match("obrien", "Sean O'Brien") == 1);
}
