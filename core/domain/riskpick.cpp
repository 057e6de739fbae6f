// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/riskpick.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace coachbook {

namespace {

struct Before
{
    const std::vector<Interaction> &interactions;
    bool operator()(const RiskPick &a, const RiskPick &b) const
    {
        if (a.reasons() != b.reasons())
            return a.reasons() > b.reasons();
        const double highest = std::numeric_limits<double>::max();
        if (a.csat != b.csat)
            return a.csat.value_or(highest) < b.csat.value_or(highest);
        if (a.silenceMs != b.silenceMs)
            return a.silenceMs.value_or(0) > b.silenceMs.value_or(0);
        const Interaction &left = interactions[a.index];
        const Interaction &right = interactions[b.index];
        return left.startUtc != right.startUtc ? left.startUtc > right.startUtc : left.id > right.id;
    }
};

std::vector<RiskPick> standingOut(const std::vector<Interaction> &interactions, const RiskContext &context,
                                  const RiskSettings &settings)
{
    std::vector<RiskPick> found;
    for (std::size_t index = 0; index < interactions.size(); ++index) {
        const Interaction &interaction = interactions[index];
        if (!interaction.agent || isAmong(context.taken, interaction))
            continue;
        RiskPick pick;
        pick.index = index;
        if (context.lowRating && interaction.csat && *interaction.csat <= *context.lowRating)
            pick.csat = interaction.csat;
        pick.isCritical = !interaction.queue.isEmpty() &&
                          settings.criticalQueues.contains(interaction.queue, Qt::CaseInsensitive);
        const auto silence = context.silences.find(interaction.externalId);
        if (silence != context.silences.end() && silence->second >= settings.longSilenceMs)
            pick.silenceMs = silence->second;
        if (pick.reasons() > 0)
            found.push_back(pick);
    }
    return found;
}

} // namespace

std::optional<double> lowRating(std::vector<double> ratings, double lowestShare)
{
    if (ratings.empty())
        return std::nullopt;
    const auto count = static_cast<double>(ratings.size());
    const double mean = std::accumulate(ratings.begin(), ratings.end(), 0.0) / count;
    const auto last = static_cast<std::ptrdiff_t>(std::clamp(std::ceil(lowestShare * count), 1.0, count)) - 1;
    std::nth_element(ratings.begin(), ratings.begin() + last, ratings.end());
    const double limit = ratings[static_cast<std::size_t>(last)];
    return limit < mean ? std::optional(limit) : std::nullopt;
}

std::vector<RiskPick> riskPicks(const std::vector<Interaction> &interactions, const RiskContext &context,
                                const RiskSettings &settings)
{
    std::vector<RiskPick> all = standingOut(interactions, context, settings);
    std::sort(all.begin(), all.end(), Before{interactions});
    std::vector<RiskPick> picks;
    std::unordered_map<AgentId, int> ofAgent;
    for (const RiskPick &pick : all) {
        if (static_cast<int>(picks.size()) >= settings.most)
            break;
        if (++ofAgent[*interactions[pick.index].agent] <= settings.mostOfAgent)
            picks.push_back(pick);
    }
    return picks;
}

} // namespace coachbook
