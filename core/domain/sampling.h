// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coverage.h"
#include "core/domain/strata.h"

namespace coachbook {

struct SamplingSettings
{
    int floor = 4;            ///< evaluations an agent gets at least in the period, a month
    int newAgentFactor = 2;   ///< how many times that for a new agent
    std::optional<int> total; ///< evaluations of the whole period, those done among them; absent: the floors
    StrataSettings strata = {};
    QString seed; ///< the same seed draws the same interactions, and later arrivals change no order
};

struct SamplingInput
{
    std::vector<Interaction> interactions; ///< of the period
    InteractionRefs evaluated;             ///< drawn by chance; count towards what their stratum gets
    InteractionRefs riskPicks;             ///< evaluated because they stood out: neither drawn nor counted
    std::unordered_set<AgentId> newAgents;
    /// What is known of how far the scores of a stratum spread: then the total is shared out by interactions
    /// times spread (Neyman), else by interactions. A stratum without gets the mean of the others.
    std::function<std::optional<double>(const Stratum &)> sdOf = {};
    std::vector<qint64> further = {}; ///< by interaction: others that it stands for, see addDrawable()
};

struct PlannedStratum : Stratum
{
    qint64 planned = 0;   ///< evaluations it should have at the end of the period
    qint64 evaluated = 0; ///< has already
    qint64 picked = 0;    ///< proposed now
};

struct SamplePlan
{
    std::vector<PlannedStratum> strata;
    std::vector<InteractionId> picks; ///< to evaluate next, in the order of the draw
    bool meetsFloors = true;          ///< false: the total is too small for them
    /// Evaluations planned for which no day was left: an agent is drawn once a day.
    qint64 missing = 0;
};

/// QUAL-5: strata agent x channel x queue; every agent's floor, then the rest of the total by interactions or
/// by Neyman; largest remainders; drawn in the order of SHA-256(seed + id), at most one of an agent and day,
/// days with an evaluation included.
SamplePlan samplePlan(const SamplingInput &input, const SamplingSettings &settings);

/// Adds only what can still matter of a million interactions: at most one of an agent and day is drawn, so of
/// those of one agent, day, channel and queue the first in the draw stands for the others. `interactions` has
/// all of an agent's day, or none; what is evaluated must be known to `input` already.
void addDrawable(SamplingInput &input, std::vector<Interaction> interactions,
                 const SamplingSettings &settings);

/// Evaluations of the whole period, for SamplingSettings::total: `goalShare` (0..1) of what can be evaluated,
/// and never less than the floors.
int sampleTotal(const SamplingInput &input, const SamplingSettings &settings, double goalShare);

/// Where an interaction stands in the draw. The id is the one of its export, else "#" and its number.
QByteArray drawKey(const QString &seed, const Interaction &interaction);

} // namespace coachbook
