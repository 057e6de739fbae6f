// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/teamstate.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct TeamTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Team)
};

TeamKpi kpiOf(Kpi kpi, const AgentMeasures &measures, const BookSettings &settings, QDate today)
{
    TeamKpi result;
    result.now = kpiValue(kpi, measures, today.addDays(-13), today, settings.ahtVoiceOnly);
    result.standing = standing(result.now, settings.kpis[size_t(kpi)]);
    for (const WeekPoint &week : weeklySeries(kpi, measures, today, teamWeeks, settings.ahtVoiceOnly))
        result.weeks.push_back(week.value ? std::optional(week.value->value) : std::nullopt);
    return result;
}

TeamRow rowOf(const Agent &agent, const DueEntry &due, const TeamInput &input, QDate today)
{
    static const AgentMeasures none;
    TeamRow row{agent.id,
                agent.name,
                agent.team,
                agent.externalId,
                tierText(due.tier, today),
                static_cast<int>(due.tier.tier),
                due,
                dueReason(due, today),
                0,
                {}};
    if (const auto items = input.openItems.find(agent.id); items != input.openItems.end())
        row.openItems = items->second;
    const auto measures = input.measures.find(agent.id);
    for (const Kpi kpi : allKpis)
        row.kpis[size_t(kpi)] =
            kpiOf(kpi, measures == input.measures.end() ? none : measures->second, input.settings, today);
    return row;
}

} // namespace

TeamState buildTeam(const TeamInput &input, QDate today)
{
    TeamState state;
    state.kpis = input.settings.kpis;
    state.today = today;
    std::unordered_map<AgentId, const Agent *> agents;
    for (const Agent &agent : input.agents)
        agents.emplace(agent.id, &agent);
    const QDate endOfWeek = mondayOf(today).addDays(6);
    for (const DueEntry &due : input.due) {
        const auto agent = agents.find(due.agent);
        if (agent == agents.end())
            continue;
        state.rows.push_back(rowOf(*agent->second, due, input, today));
        if (due.state == DueState::Paused)
            continue;
        ++state.agents;
        state.overdue += due.state == DueState::Overdue;
        state.dueThisWeek += due.state != DueState::Overdue && due.nextDue && *due.nextDue <= endOfWeek;
    }
    return state;
}

QString teamSentence(const TeamState &state)
{
    if (state.rows.empty())
        return TeamTexts::tr("Nobody in the team yet");
    if (state.agents == 0)
        return TeamTexts::tr("Nobody is active now");
    const int inTime = qRound(100.0 * (state.agents - state.overdue) / state.agents);
    return TeamTexts::tr("%1, %2, compliance %3 % of %4", "3 overdue, 2 due this week, compliance 86 % of 14")
        .arg(TeamTexts::tr("%n overdue", nullptr, state.overdue),
             TeamTexts::tr("%n due this week", nullptr, state.dueThisWeek))
        .arg(inTime)
        .arg(state.agents);
}

} // namespace coachbook::ui
