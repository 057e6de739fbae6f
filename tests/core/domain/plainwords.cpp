// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plainwords.h"
#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("Words are compared without case, accents and double blanks")
{
    REQUIRE(plainWords(QStringLiteral("  Zoë   ÇELİK ")).startsWith(QStringLiteral("zoe celi")));
    REQUIRE(plainWords({}).isEmpty());
}

TEST_CASE("Every typed word begins some word")
{
    const QString text = plainWords(QStringLiteral("Let me check your account, I've got it."));
    REQUIRE(hasWordBeginnings(text, plainWords(QStringLiteral("acc CHECK"))));
    REQUIRE(hasWordBeginnings(text, {}));
    REQUIRE_FALSE(hasWordBeginnings(text, plainWords(QStringLiteral("count"))));
    REQUIRE_FALSE(hasWordBeginnings(text, plainWords(QStringLiteral("check card"))));
}
