// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pareto.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate monday(2026, 11, 2);

PointsAnswer answered(int evaluation, const char *name, double lost)
{
    PointsAnswer answer;
    answer.evaluation = EvaluationId(evaluation);
    answer.day = monday.addDays(evaluation);
    answer.key = answer.name = QString::fromLatin1(name);
    answer.lost = lost;
    return answer;
}

} // namespace

TEST_CASE("QUAL-1: the few behaviours behind most lost points come first, with the evaluations behind them")
{
    const auto bars =
        pareto({answered(1, "Closing", 5), answered(1, "Identity", 30), answered(2, "Identity", 30),
                answered(2, "Closing", 0), answered(3, "Tone", 15), answered(3, "Greeting", 0)});
    REQUIRE(bars.size() == 3);
    REQUIRE(bars[0].name == QStringLiteral("Identity"));
    REQUIRE(bars[0].lost == Approx(60));
    REQUIRE(bars[0].share == Approx(.75));
    REQUIRE(bars[0].missed == 2);
    REQUIRE(bars[0].evaluations == std::vector<EvaluationId>{EvaluationId(2), EvaluationId(1)});
    REQUIRE(bars[1].cumulative == Approx(.9375));
    REQUIRE(bars[2].name == QStringLiteral("Closing"));
    REQUIRE(bars[2].n == 2);
    REQUIRE(bars[2].missed == 1);
    REQUIRE(bars[2].cumulative == Approx(1));
    REQUIRE(vitalFew(bars) == 2);
    REQUIRE(vitalFew(bars, .75) == 1);
}

TEST_CASE("QUAL-1: where nothing was lost there are no bars, and equal ones stand by name")
{
    REQUIRE(pareto({}).empty());
    REQUIRE(pareto({answered(1, "Identity", 0)}).empty());
    REQUIRE(vitalFew({}) == 0);
    const auto bars = pareto({answered(1, "B", 4), answered(1, "A", 4)});
    REQUIRE(bars[0].name == QStringLiteral("A"));
    REQUIRE(bars[0].cumulative == Approx(.5));
}

TEST_CASE("QUAL-1: two questions of one behaviour in an evaluation name it once")
{
    const auto bars = pareto({answered(1, "Identity", 10), answered(1, "Identity", 20)});
    REQUIRE(bars[0].evaluations.size() == 1);
    REQUIRE(bars[0].lost == Approx(30));
}
