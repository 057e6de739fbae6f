// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentfacts.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 18);

AgentFacts factsOf(const Agent &agent, const std::vector<AgentPeriod> &periods = {})
{
    return agentFacts(agent, dueEntry({agent, periods, {}}, {}, WorkCalendar(), today), today);
}

AgentPeriod period(PeriodKind kind, QDate from, std::optional<QDate> to = {})
{
    AgentPeriod made;
    made.kind = kind;
    made.from = from;
    made.to = to;
    return made;
}

} // namespace

TEST_CASE("the tier is told with its rule and the day it changes")
{
    struct Case
    {
        std::optional<QDate> hired;
        std::vector<AgentPeriod> periods;
        QString tier, why;
    };
    const Case c = GENERATE(values<Case>({
        {QDate(2026, 10, 1),
         {},
         QStringLiteral("New"),
         QStringLiteral("from the hire date; Tenured from 30 Dec")},
        {QDate(2025, 1, 1),
         {},
         QStringLiteral("Tenured"),
         QStringLiteral("since 1 Apr 2025, from the hire date")},
        {{}, {}, QStringLiteral("Tenured"), QStringLiteral("as long as the hire date is unknown")},
        {QDate(2025, 1, 1),
         {period(PeriodKind::ImprovementPlan, QDate(2026, 11, 2), QDate(2026, 12, 12))},
         QStringLiteral("Improvement plan"),
         QStringLiteral("since 2 Nov, until 12 Dec")},
        {QDate(2025, 1, 1),
         {period(PeriodKind::OverrideNew, QDate(2026, 11, 2))},
         QStringLiteral("New"),
         QStringLiteral("set by hand, since 2 Nov")},
    }));
    Agent agent;
    agent.hired = c.hired;
    const AgentFacts facts = factsOf(agent, c.periods);
    REQUIRE(facts.tier == c.tier);
    REQUIRE(facts.tierWhy == c.why);
}

TEST_CASE("the line under the name has what is known")
{
    Agent agent;
    REQUIRE(factsOf(agent).subtitle == QStringLiteral("hire date unknown"));
    agent.team = QStringLiteral("Billing");
    agent.externalId = QStringLiteral("A-17");
    agent.hired = QDate(2026, 3, 3);
    agent.email = QStringLiteral("maya@example.org");
    REQUIRE(factsOf(agent).subtitle == QStringLiteral("Billing · A-17 · hired 3 Mar · maya@example.org"));
}

TEST_CASE("the next day is told, or why there is none")
{
    Agent agent;
    agent.hired = QDate(2026, 11, 12);
    REQUIRE(factsOf(agent).next == QStringLiteral("Next one-on-one Thu 19 Nov"));
    REQUIRE(factsOf(agent, {period(PeriodKind::Leave, QDate(2026, 11, 16))}).next ==
            QStringLiteral("No day for the next one-on-one yet"));
    agent.left = QDate(2026, 11, 16);
    const AgentFacts left = factsOf(agent);
    REQUIRE(left.next == QStringLiteral("No session falls due"));
    REQUIRE(left.nextWhy.contains(QStringLiteral("left the team on 16 Nov")));
}
