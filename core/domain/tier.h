// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/cadencesettings.h"

namespace coachbook {

enum class Tier { New, Tenured, ImprovementPlan };
enum class TierSource { HireDate, NoHireDate, Override, ImprovementPlan };

struct TierState
{
    Tier tier = Tier::Tenured;
    TierSource source = TierSource::HireDate;
    std::optional<QDate> changesOn; ///< first day of the next tier, where it is known
    std::optional<QDate> since;
    bool operator==(const TierState &) const = default;
};

/// TIER-1: New for the first 90 days (s) from the hire date (days 0 to 89), Tenured from day 90; an
/// improvement plan or a manual override that covers `day` goes before it.
TierState tierOn(const AgentDraft &agent, const std::vector<AgentPeriod> &periods,
                 const CadenceSettings &settings, QDate day);

/// The interval in days for the tier, or the agent's own, never above settings.atLeastEvery (CAD-1). On an
/// improvement plan an own interval never makes it longer.
int cadenceDays(Tier tier, const std::optional<int> &ownDays, const CadenceSettings &settings);

} // namespace coachbook
