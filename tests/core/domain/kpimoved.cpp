// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kpimoved.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

Behaviour behaviour(int id, Priority priority)
{
    Behaviour made;
    made.id = BehaviourId(id);
    made.priority = priority;
    made.name = QStringLiteral("behaviour %1").arg(id);
    return made;
}

QuestionResult result(int behaviour, double earned)
{
    QuestionResult made;
    made.question.behaviour = BehaviourId(behaviour);
    made.n = 10;
    made.missed = earned < 1 ? 3 : 0;
    made.earned = earned;
    return made;
}

std::vector<qint64> ids(const std::vector<Behaviour> &behaviours)
{
    std::vector<qint64> found;
    for (const Behaviour &each : behaviours)
        found.push_back(each.id.value());
    return found;
}

} // namespace

TEST_CASE("SESS-8: the KPI that a score names")
{
    REQUIRE(kpiNamedIn(QStringLiteral("Raise CSAT to 85")) == Kpi::Csat);
    REQUIRE(kpiNamedIn(QStringLiteral("lower your handle time")) == Kpi::Aht);
    REQUIRE(kpiNamedIn(QStringLiteral("Improve FCR")) == Kpi::Fcr);
    REQUIRE(kpiNamedIn(QStringLiteral("QA score 90")) == Kpi::Qa);
    REQUIRE_FALSE(kpiNamedIn(QStringLiteral("Say the next step before the farewell")));
}

TEST_CASE("SESS-8: the behaviours that move a KPI, widest gap first")
{
    const std::vector<Behaviour> library{behaviour(1, Priority::P1), behaviour(2, Priority::P1),
                                         behaviour(3, Priority::P2), behaviour(4, Priority::P3),
                                         behaviour(5, Priority::P1), behaviour(6, Priority::P1)};
    const std::vector<QuestionResult> results{result(2, 0.5), result(3, 0.2), result(1, 1.0)};
    REQUIRE(ids(behavioursMoving(Kpi::Csat, library, results)) == std::vector<qint64>{2, 1, 5});
    REQUIRE(ids(behavioursMoving(Kpi::Fcr, library, results)) == std::vector<qint64>{3});
    REQUIRE(ids(behavioursMoving(Kpi::Aht, library, results)) == std::vector<qint64>{4});
    REQUIRE(ids(behavioursMoving(Kpi::Qa, library, results)) == std::vector<qint64>{3, 2});
    REQUIRE(behavioursMoving(Kpi::Qa, library, {}).empty());
}
