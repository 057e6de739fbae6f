// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coverage.h"
#include <QStringList>
#include <unordered_map>

namespace coachbook {

struct RiskSettings
{
    QStringList criticalQueues;   ///< by name, case ignored
    qint64 longSilenceMs = 60000; ///< from this length on
    int most = 30;
    int mostOfAgent = 3;
};

/// The highest rating that is still among the lowest: those of the lowest tenth that are below the mean.
/// Absent where none is.
std::optional<double> lowRating(std::vector<double> ratings, double lowestShare = 0.1);

/// What is known beside the interactions themselves.
struct RiskContext
{
    std::optional<double> lowRating;              ///< of the whole period
    InteractionRefs taken;                        ///< evaluated, or drawn by chance
    std::unordered_map<QString, qint64> silences; ///< the longest in ms, by the id in the exports
};

struct RiskPick
{
    std::size_t index = 0;      ///< of the interaction
    std::optional<double> csat; ///< where it is among the lowest
    bool isCritical = false;    ///< its queue
    std::optional<qint64> silenceMs;
    int reasons() const { return (csat ? 1 : 0) + (isCritical ? 1 : 0) + (silenceMs ? 1 : 0); }
};

/// QUAL-5: what stands out and is worth evaluating beside the random core, for which it never stands: most
/// reasons first, then the lowest rating, the longest silence, the newest. `interactions` can be evaluated.
std::vector<RiskPick> riskPicks(const std::vector<Interaction> &interactions, const RiskContext &context,
                                const RiskSettings &settings);

} // namespace coachbook
