// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/strata.h"

#include <algorithm>
#include <map>

namespace coachbook {

namespace {

bool sharesChannel(const Stratum &a, const Stratum &b)
{
    return std::any_of(a.cells.begin(), a.cells.end(), [&b](const StratumCell &cell) {
        return std::any_of(b.cells.begin(), b.cells.end(),
                           [&cell](const StratumCell &other) { return cell.channel == other.channel; });
    });
}

void join(Stratum &to, const Stratum &from)
{
    to.cells.insert(to.cells.end(), from.cells.begin(), from.cells.end());
    std::sort(to.cells.begin(), to.cells.end());
    to.members.insert(to.members.end(), from.members.begin(), from.members.end());
    std::sort(to.members.begin(), to.members.end());
    to.further += from.further;
}

/// The smallest of the same channel, else the smallest.
Stratum &companion(const Stratum &small, std::vector<Stratum> &others)
{
    return *std::min_element(others.begin(), others.end(), [&small](const Stratum &a, const Stratum &b) {
        const bool aShares = sharesChannel(small, a);
        const bool bShares = sharesChannel(small, b);
        return aShares != bShares ? aShares : a.population() < b.population();
    });
}

/// Strata of one agent. Of a few interactions in all, one small stratum stays.
std::vector<Stratum> withoutSmall(std::vector<Stratum> own, int leastMembers)
{
    while (own.size() > 1) {
        const auto smallest =
            std::min_element(own.begin(), own.end(), [](const Stratum &a, const Stratum &b) {
                return a.population() < b.population();
            });
        if (smallest->population() >= leastMembers)
            break;
        const Stratum small = *smallest;
        own.erase(smallest);
        join(companion(small, own), small);
    }
    std::sort(own.begin(), own.end(), [](const Stratum &a, const Stratum &b) { return a.cells < b.cells; });
    return own;
}

} // namespace

bool canBeEvaluated(const Interaction &interaction, int leastSeconds)
{
    if (!interaction.agent || !interaction.answered.value_or(true))
        return false;
    const bool saysHowLong = interaction.talk || interaction.hold;
    return !saysHowLong || interaction.talk.value_or(0) + interaction.hold.value_or(0) >= leastSeconds;
}

std::vector<Stratum> strata(const std::vector<Interaction> &interactions, const StrataSettings &settings,
                            const std::vector<qint64> &further)
{
    std::map<AgentId, std::map<StratumCell, Stratum>> agents;
    for (std::size_t index = 0; index < interactions.size(); ++index) {
        const Interaction &interaction = interactions[index];
        if (!canBeEvaluated(interaction, settings.leastSeconds))
            continue;
        const StratumCell cell{interaction.channel, interaction.queue};
        Stratum &stratum = agents[*interaction.agent][cell];
        stratum.members.push_back(index);
        stratum.further += index < further.size() ? further[index] : 0;
    }
    std::vector<Stratum> all;
    for (const auto &[agent, cells] : agents) {
        std::vector<Stratum> own;
        for (const auto &[cell, stratum] : cells)
            own.push_back({agent, {cell}, stratum.members, stratum.further});
        for (Stratum &stratum : withoutSmall(std::move(own), settings.leastMembers))
            all.push_back(std::move(stratum));
    }
    return all;
}

} // namespace coachbook
