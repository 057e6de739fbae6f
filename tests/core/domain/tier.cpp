// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tier.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const CadenceSettings settings;
const QDate hired(2026, 8, 23);

AgentDraft agentHired(std::optional<QDate> day)
{
    AgentDraft draft;
    draft.name = QStringLiteral("Maya Brandt");
    draft.hired = day;
    return draft;
}

AgentPeriod period(PeriodKind kind, QDate from, std::optional<QDate> to)
{
    AgentPeriod made;
    made.kind = kind;
    made.from = from;
    made.to = to;
    return made;
}

} // namespace

TEST_CASE("TIER-1: New on days 0 to 89 from the hire date, Tenured from day 90")
{
    const auto [day, tier] = GENERATE(table<int, Tier>(
        {{0, Tier::New}, {1, Tier::New}, {89, Tier::New}, {90, Tier::Tenured}, {91, Tier::Tenured}}));
    CAPTURE(day);
    const TierState state = tierOn(agentHired(hired), {}, settings, hired.addDays(day));
    REQUIRE(state.tier == tier);
    REQUIRE(state.source == TierSource::HireDate);
    if (tier == Tier::New) {
        REQUIRE(state.since == hired);
        REQUIRE(state.changesOn == QDate(2026, 11, 21));
    } else {
        REQUIRE(state.since == QDate(2026, 11, 21));
        REQUIRE_FALSE(state.changesOn);
    }
}

TEST_CASE("TIER-1: the number of days is a setting")
{
    CadenceSettings shorter;
    shorter.newAgentDays = 30;
    REQUIRE(tierOn(agentHired(hired), {}, shorter, hired.addDays(30)).tier == Tier::Tenured);
    REQUIRE(tierOn(agentHired(hired), {}, shorter, hired.addDays(29)).tier == Tier::New);
}

TEST_CASE("TIER-1: without a hire date an agent is Tenured, and the state says why")
{
    const TierState state = tierOn(agentHired(std::nullopt), {}, settings, hired);
    REQUIRE(state == TierState{Tier::Tenured, TierSource::NoHireDate, std::nullopt, std::nullopt});
}

TEST_CASE("TIER-1: an improvement plan goes before everything while it runs")
{
    const QDate from(2026, 10, 1);
    const std::vector<AgentPeriod> periods{period(PeriodKind::OverrideTenured, from, std::nullopt),
                                           period(PeriodKind::ImprovementPlan, from, QDate(2026, 10, 31))};
    REQUIRE(tierOn(agentHired(hired), periods, settings, QDate(2026, 9, 30)).tier == Tier::New);
    const TierState on = tierOn(agentHired(hired), periods, settings, QDate(2026, 10, 31));
    REQUIRE(on == TierState{Tier::ImprovementPlan, TierSource::ImprovementPlan, QDate(2026, 11, 1), from});
    const TierState after = tierOn(agentHired(hired), periods, settings, QDate(2026, 11, 1));
    REQUIRE(after == TierState{Tier::Tenured, TierSource::Override, std::nullopt, from});
}

TEST_CASE("TIER-1: a manual override is shown as one, with the day it ends when that changes anything")
{
    const AgentPeriod toNew = period(PeriodKind::OverrideNew, QDate(2027, 1, 4), QDate(2027, 1, 31));
    const TierState state = tierOn(agentHired(hired), {toNew}, settings, QDate(2027, 1, 10));
    REQUIRE(state == TierState{Tier::New, TierSource::Override, QDate(2027, 2, 1), QDate(2027, 1, 4)});

    const AgentPeriod tenured = period(PeriodKind::OverrideTenured, QDate(2026, 11, 1), QDate(2026, 12, 31));
    REQUIRE_FALSE(tierOn(agentHired(hired), {tenured}, settings, QDate(2026, 11, 10)).changesOn);
}

TEST_CASE("CAD-1: the interval follows the tier, or the agent's own, never above a month")
{
    const auto [tier, own, days] = GENERATE(table<Tier, std::optional<int>, int>({
        {Tier::New, std::nullopt, 7},
        {Tier::Tenured, std::nullopt, 14},
        {Tier::ImprovementPlan, std::nullopt, 7},
        {Tier::Tenured, 28, 28},
        {Tier::Tenured, 60, 31},
        {Tier::Tenured, 0, 1},
        {Tier::New, 3, 3},
        {Tier::ImprovementPlan, 28, 7},
        {Tier::ImprovementPlan, 3, 3},
    }));
    CAPTURE(static_cast<int>(tier), own.value_or(-1));
    REQUIRE(cadenceDays(tier, own, settings) == days);
}

TEST_CASE("CAD-1: a setting above a month is held to it")
{
    CadenceSettings slow;
    slow.tenuredEvery = 45;
    REQUIRE(cadenceDays(Tier::Tenured, std::nullopt, slow) == 31);
}
