// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passedshare.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("KPI-2: a behaviour that was coached is judged by its interval, with n")
{
    struct Row
    {
        PassedShare share;
        MovementWord word;
    };
    const auto row = GENERATE(values<Row>({{{10, 40, 36, 40}, MovementWord::Improved},
                                           {{36, 40, 10, 40}, MovementWord::Worse},
                                           {{20, 40, 24, 40}, MovementWord::NoEvidence},
                                           {{0, 19, 40, 40}, MovementWord::NotEnoughData},
                                           {{0, 40, 19, 19}, MovementWord::NotEnoughData},
                                           {{0, 0, 0, 0}, MovementWord::NotEnoughData},
                                           {{4900, 5000, 4999, 5000}, MovementWord::ImprovedSmall},
                                           {{40, 40, 40, 40}, MovementWord::NoEvidence}}));
    CAPTURE(row.share.passedBefore, row.share.passedSince);
    REQUIRE(passedWord(row.share) == row.word);
}

TEST_CASE("KPI-2: without an evaluation on a side there is no interval")
{
    REQUIRE_FALSE(passedChange({0, 0, 4, 5}));
    REQUIRE_FALSE(passedChange({4, 5, 0, 0}));
    REQUIRE(passedChange({48, 80, 56, 70})->low == Approx(5.24).margin(.005).epsilon(0));
}
