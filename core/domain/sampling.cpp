// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sampling.h"

#include "core/domain/apportionment.h"
#include <QCryptographicHash>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace coachbook {

namespace {

/// The strata of one agent, which follow each other, and how many evaluations they share.
struct AgentShare
{
    AgentId agent{0};
    std::size_t first = 0, last = 0; ///< `last` excluded
    double weight = 0;
    qint64 population = 0;
    qint64 floor = 0;
    qint64 planned = 0;
};

std::vector<double> stratumWeights(const std::vector<PlannedStratum> &strata, const SamplingInput &input)
{
    std::vector<std::optional<double>> spreads;
    double sum = 0;
    int known = 0;
    for (const PlannedStratum &stratum : strata) {
        spreads.push_back(input.sdOf ? input.sdOf(stratum) : std::nullopt);
        sum += spreads.back().value_or(0);
        known += spreads.back() ? 1 : 0;
    }
    std::vector<double> weights;
    for (std::size_t i = 0; i < strata.size(); ++i) {
        const double spread = known > 0 ? spreads[i].value_or(sum / known) : 1;
        weights.push_back(static_cast<double>(strata[i].population()) * spread);
    }
    return weights;
}

qint64 floorOf(AgentId agent, qint64 population, const SamplingInput &input, const SamplingSettings &settings)
{
    const qint64 factor = input.newAgents.contains(agent) ? settings.newAgentFactor : 1;
    return std::min(settings.floor * factor, population);
}

std::vector<AgentShare> agentShares(const std::vector<PlannedStratum> &strata,
                                    const std::vector<double> &weights, const SamplingInput &input,
                                    const SamplingSettings &settings)
{
    std::vector<AgentShare> shares;
    for (std::size_t i = 0; i < strata.size(); ++i) {
        if (shares.empty() || shares.back().agent != strata[i].agent)
            shares.push_back({strata[i].agent, i, i, 0, 0, 0, 0});
        AgentShare &share = shares.back();
        share.last = i + 1;
        share.weight += weights[i];
        share.population += strata[i].population();
    }
    for (AgentShare &share : shares)
        share.floor = floorOf(share.agent, share.population, input, settings);
    return shares;
}

/// True when every agent gets the floor.
bool shareOut(std::vector<AgentShare> &shares, const std::optional<int> &total)
{
    std::vector<double> floorWeights, weights;
    std::vector<qint64> floors, above;
    for (const AgentShare &share : shares) {
        floors.push_back(share.floor);
        floorWeights.push_back(static_cast<double>(share.floor));
        weights.push_back(share.weight);
        above.push_back(share.population - share.floor);
    }
    const qint64 needed = std::accumulate(floors.begin(), floors.end(), qint64{0});
    const qint64 all = total ? std::max(*total, 0) : needed;
    const std::vector<qint64> first = apportion(std::min(all, needed), floorWeights, floors);
    const std::vector<qint64> rest = apportion(all - std::min(all, needed), weights, above);
    for (std::size_t i = 0; i < shares.size(); ++i)
        shares[i].planned = first[i] + rest[i];
    return all >= needed;
}

void planStrata(const AgentShare &share, const std::vector<double> &weights,
                std::vector<PlannedStratum> &strata)
{
    std::vector<double> own;
    std::vector<qint64> caps;
    for (std::size_t i = share.first; i < share.last; ++i) {
        own.push_back(weights[i]);
        caps.push_back(strata[i].population());
    }
    const std::vector<qint64> planned = apportion(share.planned, own, caps);
    for (std::size_t i = share.first; i < share.last; ++i)
        strata[i].planned = planned[i - share.first];
}

struct Candidate
{
    QByteArray key;
    std::size_t index = 0;
    std::size_t stratum = 0;
};

/// Goes through the candidates in the order of the draw.
class Draw
{
public:
    Draw(const SamplingInput &input, SamplePlan &plan) : m_input(input), m_plan(plan) {}

    void run(const QString &seed)
    {
        for (const Candidate &candidate : candidates(seed)) {
            const Interaction &interaction = m_input.interactions[candidate.index];
            PlannedStratum &stratum = m_plan.strata[candidate.stratum];
            if (stratum.evaluated + stratum.picked >= stratum.planned)
                continue;
            if (!m_taken.emplace(*interaction.agent, interaction.day).second)
                continue;
            ++stratum.picked;
            m_plan.picks.push_back(interaction.id);
        }
    }

private:
    std::vector<Candidate> candidates(const QString &seed)
    {
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < m_plan.strata.size(); ++i) {
            for (const std::size_t index : m_plan.strata[i].members) {
                const Interaction &interaction = m_input.interactions[index];
                const bool wasDrawn = isAmong(m_input.evaluated, interaction);
                if (wasDrawn)
                    ++m_plan.strata[i].evaluated;
                if (wasDrawn || isAmong(m_input.riskPicks, interaction))
                    m_taken.emplace(*interaction.agent, interaction.day);
                else
                    found.push_back({drawKey(seed, interaction), index, i});
            }
        }
        std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return a.key != b.key ? a.key < b.key : a.index < b.index;
        });
        return found;
    }

    const SamplingInput &m_input;
    SamplePlan &m_plan;
    std::set<std::pair<AgentId, QDate>> m_taken; ///< days of agents with an evaluation
};

} // namespace

QByteArray drawKey(const QString &seed, const Interaction &interaction)
{
    const QString id = interaction.externalId.isEmpty()
                           ? QLatin1Char('#') + QString::number(interaction.id.value())
                           : interaction.externalId;
    return QCryptographicHash::hash((seed + id).toUtf8(), QCryptographicHash::Sha256);
}

void addDrawable(SamplingInput &input, std::vector<Interaction> interactions,
                 const SamplingSettings &settings)
{
    struct First
    {
        QByteArray key;
        std::size_t place;
    };
    std::map<std::tuple<AgentId, QDate, StratumCell>, First> firsts;
    input.further.resize(input.interactions.size());
    const auto add = [&input](Interaction &interaction) {
        input.interactions.push_back(std::move(interaction));
        input.further.push_back(0);
    };
    for (Interaction &interaction : interactions) {
        if (!canBeEvaluated(interaction, settings.strata.leastSeconds))
            continue;
        if (isAmong(input.evaluated, interaction) || isAmong(input.riskPicks, interaction)) {
            add(interaction);
            continue;
        }
        QByteArray key = drawKey(settings.seed, interaction);
        const auto [first, isNew] = firsts.try_emplace(
            {*interaction.agent, interaction.day, {interaction.channel, interaction.queue}},
            First{key, input.interactions.size()});
        if (isNew) {
            add(interaction);
            continue;
        }
        ++input.further[first->second.place];
        if (key < first->second.key) {
            first->second.key = std::move(key);
            input.interactions[first->second.place] = std::move(interaction);
        }
    }
}

int sampleTotal(const SamplingInput &input, const SamplingSettings &settings, double goalShare)
{
    std::map<AgentId, qint64> populations;
    qint64 all = 0;
    for (std::size_t i = 0; i < input.interactions.size(); ++i) {
        const Interaction &interaction = input.interactions[i];
        if (!canBeEvaluated(interaction, settings.strata.leastSeconds))
            continue;
        const qint64 count = 1 + (i < input.further.size() ? input.further[i] : 0);
        populations[*interaction.agent] += count;
        all += count;
    }
    qint64 floors = 0;
    for (const auto &[agent, population] : populations)
        floors += floorOf(agent, population, input, settings);
    const auto goal = static_cast<qint64>(std::ceil(goalShare * static_cast<double>(all)));
    return static_cast<int>(std::max(floors, goal));
}

SamplePlan samplePlan(const SamplingInput &input, const SamplingSettings &settings)
{
    SamplePlan plan;
    for (Stratum &stratum : strata(input.interactions, settings.strata, input.further))
        plan.strata.push_back(PlannedStratum{std::move(stratum)});
    const std::vector<double> weights = stratumWeights(plan.strata, input);
    std::vector<AgentShare> shares = agentShares(plan.strata, weights, input, settings);
    plan.meetsFloors = shareOut(shares, settings.total);
    for (const AgentShare &share : shares)
        planStrata(share, weights, plan.strata);
    Draw(input, plan).run(settings.seed);
    for (const PlannedStratum &stratum : plan.strata)
        plan.missing += std::max<qint64>(stratum.planned - stratum.evaluated - stratum.picked, 0);
    return plan;
}

} // namespace coachbook
