// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tier.h"

#include <algorithm>

namespace coachbook {

namespace {

/// The running period of one of two kinds; the latest begun wins when they overlap.
const AgentPeriod *covering(const std::vector<AgentPeriod> &periods, QDate day, PeriodKind one,
                            PeriodKind other)
{
    const AgentPeriod *found = nullptr;
    for (const AgentPeriod &period : periods) {
        if ((period.kind == one || period.kind == other) && period.covers(day) &&
            (!found || found->from < period.from))
            found = &period;
    }
    return found;
}

TierState byHireDate(const AgentDraft &agent, const CadenceSettings &settings, QDate day)
{
    if (!agent.hired)
        return {Tier::Tenured, TierSource::NoHireDate, std::nullopt, std::nullopt};
    const QDate tenuredOn = agent.hired->addDays(settings.newAgentDays);
    if (day < tenuredOn)
        return {Tier::New, TierSource::HireDate, tenuredOn, agent.hired};
    return {Tier::Tenured, TierSource::HireDate, std::nullopt, tenuredOn};
}

int tierInterval(Tier tier, const CadenceSettings &settings)
{
    switch (tier) {
    case Tier::New:
        return settings.newEvery;
    case Tier::Tenured:
        return settings.tenuredEvery;
    case Tier::ImprovementPlan:
        return settings.planEvery;
    }
    return settings.tenuredEvery;
}

} // namespace

TierState tierOn(const AgentDraft &agent, const std::vector<AgentPeriod> &periods,
                 const CadenceSettings &settings, QDate day)
{
    TierState state = byHireDate(agent, settings, day);
    const AgentPeriod *period =
        covering(periods, day, PeriodKind::ImprovementPlan, PeriodKind::ImprovementPlan);
    if (period) {
        state.tier = Tier::ImprovementPlan;
        state.source = TierSource::ImprovementPlan;
    } else {
        period = covering(periods, day, PeriodKind::OverrideNew, PeriodKind::OverrideTenured);
        if (!period)
            return state;
        state.tier = period->kind == PeriodKind::OverrideNew ? Tier::New : Tier::Tenured;
        state.source = TierSource::Override;
    }
    state.since = period->from;
    state.changesOn = std::nullopt;
    if (period->to && tierOn(agent, periods, settings, period->to->addDays(1)).tier != state.tier)
        state.changesOn = period->to->addDays(1);
    return state;
}

int cadenceDays(Tier tier, const std::optional<int> &ownDays, const CadenceSettings &settings)
{
    int days = tierInterval(tier, settings);
    if (ownDays)
        days = tier == Tier::ImprovementPlan ? std::min(days, *ownDays) : *ownDays;
    return std::clamp(days, 1, std::max(1, settings.atLeastEvery));
}

} // namespace coachbook
