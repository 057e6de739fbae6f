// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interaction.h"
#include <vector>

namespace coachbook {

struct StratumCell
{
    Channel channel = Channel::Voice;
    QString queue;
    bool operator==(const StratumCell &) const = default;
    friend bool operator<(const StratumCell &a, const StratumCell &b)
    {
        return a.channel != b.channel ? a.channel < b.channel : a.queue < b.queue;
    }
};

/// Interactions of one agent in one channel and queue, or in several that are too small alone.
struct Stratum
{
    AgentId agent{0};
    std::vector<StratumCell> cells;
    std::vector<std::size_t> members; ///< indices of the interactions, those evaluated already among them
    qint64 further = 0;               ///< interactions that the members stand for besides themselves
    qint64 population() const { return static_cast<qint64>(members.size()) + further; }
};

struct StrataSettings
{
    int leastSeconds =
        30; ///< of talk and hold; an interaction that does not say how long it was may be drawn
    int leastMembers =
        3; ///< a smaller stratum joins another of the agent's, of the same channel where it can
};

/// Whether an interaction can be evaluated: it has an agent, was answered and lasted long enough.
bool canBeEvaluated(const Interaction &interaction, int leastSeconds);

/// The strata of what can be evaluated, by agent and cell. `further`, by interaction: how many others of its
/// agent, channel and queue it stands for; empty: none.
std::vector<Stratum> strata(const std::vector<Interaction> &interactions, const StrataSettings &settings,
                            const std::vector<qint64> &further = {});

} // namespace coachbook
