// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplemeasures.h"

#include <map>

namespace coachbook {

AgentMeasures sampleMeasures(const SampleTeam &team, std::size_t agent)
{
    std::map<std::pair<QDate, Channel>, DailySums> days;
    for (const SampleInteraction &one : team.interactions) {
        if (std::size_t(one.agent) != agent)
            continue;
        DailySums &sums = days[{one.day, one.channel}];
        sums.day = one.day;
        sums.channel = one.channel;
        ++sums.interactions;
        ++sums.answered;
        ++sums.handled;
        sums.talk += one.talk;
        sums.hold += one.hold;
        sums.acw += one.acw;
        sums.resolvable += one.resolved ? 1 : 0;
        sums.resolved += one.resolved.value_or(false) ? 1 : 0;
        sums.csatSum += one.csat.value_or(0);
        sums.csatCount += one.csat ? 1 : 0;
    }
    AgentMeasures measures;
    for (const auto &[key, sums] : days)
        measures.sums.push_back(sums);
    for (const EvaluationDraft &evaluation : team.evaluations) {
        if (evaluation.agent == AgentId(qint64(agent)) && evaluation.score)
            measures.scores.push_back({evaluation.day, *evaluation.score});
    }
    return measures;
}

} // namespace coachbook
