// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/behaviour.h"

#include "tests/support/catch.h"

using namespace coachbook;

TEST_CASE("PREP-2: the priority of a behaviour outside the library is read from its words")
{
    const auto [section, question, priority] = GENERATE(table<const char *, const char *, Priority>({
        {"Opening", "Greets and gives name", Priority::P1},
        {"Listening", "Lets the customer finish", Priority::P1},
        {"Opening", "Confirms identity before discussing the account", Priority::P1},
        {"Efficiency", "Completes the security questions", Priority::P1},
        {"", "", Priority::P1},
        {"Discovery", "Asks what has already been tried", Priority::P2},
        {"Discovery", "CONFIRMS understanding", Priority::P2},
        {"Closing", "Verifies the issue is resolved", Priority::P2},
        {"Resolution", "Takes ownership", Priority::P2},
        {"Closing", "Agrees on a follow-up", Priority::P2},
        {"Call control", "Uses hold only when needed", Priority::P3},
        {"Call control", "Keeps handle time in range", Priority::P3},
        {"Closing", "Finishes after-call work at once", Priority::P3},
        {"Resolution", "Transfers once, to the right place", Priority::P3},
        {"Efficiency", "Resolves without detours", Priority::P3},
        {"Opening", "Greets the household by name", Priority::P1},
        {"Tone", "Does not withhold bad news", Priority::P1},
    }));
    CAPTURE(section, question);
    REQUIRE(guessPriority(QString::fromUtf8(section), QString::fromUtf8(question)) == priority);
}
