// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coveragestate.h"
#include "core/domain/metric.h"
#include "core/domain/tier.h"
#include "core/storage/agentstore.h"
#include "ui/quality/coveragewords.h"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace coachbook::ui {
namespace {

constexpr int transcriptsRead = 400;
constexpr int weeks = 13;

/// The agents of the book, with what the page asks about each.
struct Team
{
    std::map<AgentId, QString> names;
    std::unordered_set<AgentId> active, fresh; ///< on `today`; New
    QString nameOf(AgentId agent) const        ///< empty for one who came in while this is being read
    {
        const auto found = names.find(agent);
        return found == names.end() ? QString() : found->second;
    }
};

Team readTeam(Db &db, const BookSettings &settings, QDate today)
{
    std::map<AgentId, std::vector<AgentPeriod>> periods;
    for (AgentPeriod &period : agentstore::allPeriods(db))
        periods[period.agent].push_back(std::move(period));
    Team team;
    for (const Agent &agent : agentstore::all(db)) {
        team.names.emplace(agent.id, agent.name);
        if (isActiveOn(agent, today))
            team.active.insert(agent.id);
        if (tierOn(agent, periods[agent.id], settings.cadence, today).tier == Tier::New)
            team.fresh.insert(agent.id);
    }
    return team;
}

/// The cells summed up by `keyOf`, in the order of the keys.
template <class KeyOf, class WordOf>
std::vector<CoverageCount> grouped(const std::vector<CoverageCell> &cells, KeyOf keyOf, WordOf wordOf)
{
    std::map<decltype(keyOf(cells.front())), CoverageCount> groups;
    for (const CoverageCell &cell : cells) {
        const auto [group, isNew] = groups.try_emplace(keyOf(cell));
        if (isNew)
            group->second.group = wordOf(cell);
        group->second.interactions += cell.interactions;
        group->second.evaluated += cell.evaluated;
    }
    std::vector<CoverageCount> counts;
    for (auto &[key, count] : groups)
        counts.push_back(std::move(count));
    return counts;
}

CoverageTable byAgent(const std::vector<CoverageCell> &cells, const Team &team, double anecdotal)
{
    CoverageTable table;
    const auto keyOf = [&](const CoverageCell &cell) {
        return std::pair(team.nameOf(cell.agent), cell.agent);
    };
    table.coverage = coverage(
        grouped(cells, keyOf, [&](const CoverageCell &cell) { return team.nameOf(cell.agent); }), anecdotal);
    std::set<std::pair<QString, AgentId>> keys;
    for (const CoverageCell &cell : cells)
        keys.insert(keyOf(cell));
    for (const auto &[name, agent] : keys)
        table.agents.push_back(agent);
    return table;
}

void fillTables(CoverageState &state, const std::vector<CoverageCell> &cells, const Team &team,
                double anecdotal)
{
    const auto queueName = [](const CoverageCell &cell) { return queueText(cell.queue); };
    const auto name = [&](const CoverageCell &cell) { return team.nameOf(cell.agent); };
    const auto make = [&](auto keyOf, auto wordOf) {
        return CoverageTable{coverage(grouped(cells, keyOf, wordOf), anecdotal), {}};
    };
    state.agents = byAgent(cells, team, anecdotal);
    state.channels = make([](const CoverageCell &cell) { return cell.channel; },
                          [](const CoverageCell &cell) { return channelText(cell.channel); });
    state.queues = make([](const CoverageCell &cell) { return cell.queue; }, queueName);
    state.months = make([](const CoverageCell &cell) { return cell.month; },
                        [](const CoverageCell &cell) { return monthText(cell.month); });
    state.strata = make(
        [&](const CoverageCell &cell) {
            return std::tuple(name(cell), cell.agent, cell.channel, cell.queue);
        },
        [&](const CoverageCell &cell) { return stratumText(name(cell), cell.channel, cell.queue); });
}

ConfidenceInterval within(const ConfidenceInterval &interval)
{
    return {std::max(interval.low, 0.0), std::min(interval.high, 100.0)};
}

void compare(std::vector<AgentMean> &means)
{
    std::vector<ConfidenceInterval> intervals;
    for (const AgentMean &mean : means) {
        if (mean.interval)
            intervals.push_back(*mean.interval);
    }
    const std::vector<RankRange> ranges = rankRanges(intervals);
    const int count = static_cast<int>(ranges.size());
    auto range = ranges.begin();
    for (AgentMean &mean : means) {
        if (!mean.interval)
            continue;
        mean.lowerThan = range->best - 1;
        mean.higherThan = count - range->worst;
        mean.notApart = count - 1 - mean.lowerThan - mean.higherThan;
        ++range;
    }
}

void fillMeans(CoverageState &state, const std::vector<AgentScores> &scores, const Team &team)
{
    std::map<AgentId, qint64> populations;
    for (std::size_t i = 0; i < state.agents.agents.size(); ++i)
        populations[state.agents.agents[i]] = state.agents.coverage.rows[i].interactions;
    std::map<AgentId, AgentScores> known;
    for (const AgentScores &each : scores)
        known.emplace(each.agent, each);
    for (const auto &[agent, population] : populations)
        known.try_emplace(agent, AgentScores{agent});
    std::vector<StratumSample> samples;
    for (const auto &[agent, each] : known) {
        AgentMean mean{agent, team.nameOf(agent), each, {}, 0, 0, 0};
        if (const auto interval = meanInterval(each.mean, each.sd, each.n); interval && each.sd > 0)
            mean.interval = within(*interval);
        state.means.push_back(mean);
        samples.push_back({populations[agent], each.n, each.mean, each.sd});
    }
    std::stable_sort(state.means.begin(), state.means.end(), [](const AgentMean &a, const AgentMean &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    compare(state.means);
    state.team = stratifiedEstimate(samples);
    if (state.team && state.team->interval)
        state.team->interval = within(*state.team->interval);
}

void fillRandom(CoverageState &state, const SamplingInput &input, const SamplePlan &plan, const Team &team)
{
    const std::unordered_set<InteractionId> picked(plan.picks.begin(), plan.picks.end());
    std::unordered_map<InteractionId, std::pair<std::size_t, const PlannedStratum *>> places;
    for (const PlannedStratum &stratum : plan.strata) {
        state.planned += stratum.planned;
        state.done += std::min(stratum.evaluated, stratum.planned);
        for (const std::size_t member : stratum.members) {
            if (picked.contains(input.interactions[member].id))
                places.emplace(input.interactions[member].id, std::pair(member, &stratum));
        }
    }
    for (const InteractionId id : plan.picks) {
        const auto &[place, of] = places.at(id);
        const Interaction &interaction = input.interactions[place];
        const PlannedStratum &stratum = *of;
        state.random.push_back({interaction, team.nameOf(*interaction.agent), stratum.cells, stratum.planned,
                                stratum.evaluated, team.fresh.contains(*interaction.agent)});
    }
    state.missing = plan.missing;
}

RiskContext riskContext(Db &db, const DaySpan &month, const SamplingInput &input)
{
    RiskContext context{lowRating(coveragestore::ratings(db, month.from, month.to)), input.evaluated,
                        coveragestore::longestSilences(db, month.from, month.to, transcriptsRead)};
    context.taken.insert(input.riskPicks.begin(), input.riskPicks.end());
    return context;
}

/// Of one agent as many as the whole list may have: some of them may be drawn by chance yet.
void keepNotable(const std::vector<Interaction> &interactions, const RiskContext &context,
                 RiskSettings settings, std::vector<Interaction> &notable)
{
    settings.mostOfAgent = settings.most;
    for (const RiskPick &pick : riskPicks(interactions, context, settings))
        notable.push_back(interactions[pick.index]);
}

void fillRisk(CoverageState &state, const std::vector<Interaction> &notable, RiskContext context,
              const RiskSettings &settings, const Team &team)
{
    for (const RandomPick &pick : state.random)
        context.taken.insert(pick.interaction.externalId);
    for (const RiskPick &pick : riskPicks(notable, context, settings)) {
        const Interaction &interaction = notable[pick.index];
        state.risk.push_back({interaction, team.nameOf(*interaction.agent), pick});
    }
}

SamplingSettings samplingSettings(const QualitySettings &quality, const QString &seed)
{
    SamplingSettings settings;
    settings.floor = quality.floorAMonth;
    settings.strata.leastSeconds = quality.leastSeconds;
    settings.seed = seed;
    return settings;
}

void fillNext(CoverageState &state, Db &db, const QualitySettings &quality, const Team &team)
{
    const DaySpan &month = state.month;
    EvaluatedRefs refs = coveragestore::evaluatedRefs(db, month.from, month.to);
    SamplingInput input{{}, std::move(refs.drawn), std::move(refs.others), team.fresh, {}, {}};
    SamplingSettings settings = samplingSettings(quality, state.seed);
    RiskSettings risk;
    risk.criticalQueues = quality.criticalQueues;
    risk.longSilenceMs = qint64{1000} * quality.longSilenceSeconds;
    const RiskContext context = riskContext(db, month, input);
    std::vector<Interaction> notable;
    coveragestore::eachAgent(
        db, month.from, month.to, quality.leastSeconds, [&](std::vector<Interaction> interactions) {
            if (!team.active.contains(*interactions.front().agent)) // who has left is not evaluated any more
                return;
            state.drawable += static_cast<qint64>(interactions.size());
            keepNotable(interactions, context, risk, notable);
            addDrawable(input, std::move(interactions), settings);
        });
    settings.total = sampleTotal(input, settings, quality.goalPercent / 100.0);
    state.others = static_cast<qint64>(input.riskPicks.size());
    fillRandom(state, input, samplePlan(input, settings), team);
    fillRisk(state, notable, context, risk, team);
}

} // namespace

DaySpan daysOf(CoveragePeriod period, QDate today)
{
    if (period == CoveragePeriod::Weeks13)
        return {mondayOf(today).addDays(-7 * (weeks - 1)), today};
    const DaySpan month = drawnMonth(period, today);
    return {month.from, std::min(month.to, today)};
}

DaySpan drawnMonth(CoveragePeriod period, QDate today)
{
    const QDate first(today.year(), today.month(), 1);
    const QDate from = period == CoveragePeriod::LastMonth ? first.addMonths(-1) : first;
    return {from, from.addMonths(1).addDays(-1)};
}

CoverageState readCoverage(Db &db, const BookSettings &settings, CoveragePeriod period, QDate today)
{
    CoverageState state;
    state.days = daysOf(period, today);
    state.month = drawnMonth(period, today);
    state.hasInteractions = coveragestore::hasInteractions(db);
    state.seed = state.month.from.toString(QStringLiteral("yyyy-MM-")) + coveragestore::drawValue(db);
    const Team team = readTeam(db, settings, today);
    fillTables(state, coveragestore::cells(db, state.days.from, state.days.to, settings.quality.leastSeconds),
               team, settings.quality.anecdotalPercent / 100.0);
    state.elsewhere = coveragestore::evaluationsElsewhere(db, state.days.from, state.days.to);
    fillMeans(state, coveragestore::scores(db, state.days.from, state.days.to), team);
    fillNext(state, db, settings.quality, team);
    return state;
}

} // namespace coachbook::ui
