// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);
using Kind = Progress::Kind;

/// Two evaluations a week, eight weeks, oldest first; a negative value is a week without any.
std::vector<QaDay> scores(const std::vector<double> &weeks)
{
    std::vector<QaDay> days;
    for (std::size_t at = 0; at < weeks.size(); ++at) {
        const QDate day = today.addDays(-7 * static_cast<int>(weeks.size() - 1 - at));
        if (weeks[at] < 0)
            continue;
        days.push_back({day, weeks[at] - 1});
        days.push_back({day.addDays(-3), weeks[at] + 1});
    }
    return days;
}

Kind kind(const std::vector<double> &weeks, int sessions = 0)
{
    return qaProgress(scores(weeks), sessions, 85, today).kind;
}

} // namespace

TEST_CASE("FOLL-5: an agent who does better is told so, with n")
{
    const Progress progress = qaProgress(scores({70, 71, 72, 73, 74, 75, 76, 77}), 0, 85, today);
    REQUIRE(progress.kind == Kind::Improving);
    REQUIRE(progress.first->value == Approx(71.5));
    REQUIRE(progress.last->value == Approx(75.5));
    REQUIRE(progress.last->n == 8);
}

TEST_CASE("FOLL-5: a fast riser who is on target may show others how")
{
    REQUIRE(kind({76, 78, 80, 82, 84, 86, 88, 90}) == Kind::Rising);
    REQUIRE(kind({56, 58, 60, 62, 64, 66, 68, 70}) == Kind::Improving); // fast, but not on target
}

TEST_CASE("FOLL-5: three sessions on one behaviour and nothing moves: a plateau")
{
    const std::vector<double> flat{74, 75, 74, 76, 75, 74, 75, 75};
    REQUIRE(kind(flat, 3) == Kind::Plateau);
    REQUIRE(kind(flat, 2) == Kind::Unclear);
}

TEST_CASE("FOLL-5: ups and downs are no improvement, and few evaluations say nothing")
{
    REQUIRE(kind({70, 82, 69, 84, 72, 80, 71, 83}) == Kind::Unclear);
    REQUIRE(kind({-1, -1, -1, -1, 70, 75, 80, 85}) == Kind::NotEnoughData);
    REQUIRE(qaProgress({}, 3, 85, today).kind == Kind::NotEnoughData);
}
