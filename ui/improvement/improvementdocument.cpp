// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/improvementdocument.h"
#include "core/storage/agentstore.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/sessionstore.h"
#include <algorithm>
#include <set>

namespace coachbook::ui {
namespace {

constexpr int chartWeeks = 13;

KpiLine lineOf(const Milestone &milestone, const BookSettings &settings, const AgentMeasures &measures,
               QDate last)
{
    KpiLine line;
    line.kpi = *milestone.kpi;
    line.setting = settings.kpis[static_cast<std::size_t>(line.kpi)];
    line.setting.target = milestone.target;
    line.setting.targetLow.reset();
    if (milestone.baseline)
        line.baseline = KpiValue{*milestone.baseline, milestone.baselineN.value_or(0)};
    line.series = weeklySeries(line.kpi, measures, last, chartWeeks, settings.ahtVoiceOnly);
    return line;
}

std::vector<KpiLine> linesOf(const ImprovementPlan &plan, const BookSettings &settings,
                             const AgentMeasures &measures, QDate last)
{
    std::vector<KpiLine> lines;
    std::set<Kpi> seen;
    for (const Milestone &milestone : plan.milestones) {
        if (milestone.kpi && seen.insert(*milestone.kpi).second)
            lines.push_back(lineOf(milestone, settings, measures, last));
    }
    return lines;
}

} // namespace

std::optional<ImprovementDocument> readImprovement(Db &db, const BookSettings &settings, ImprovementPlanId id,
                                                   QDate today)
{
    const std::optional<ImprovementPlan> plan = improvementplanstore::find(db, id);
    const std::optional<Agent> agent = plan ? agentstore::find(db, plan->agent) : std::nullopt;
    if (!agent)
        return std::nullopt;
    ImprovementDocument document;
    document.plan = *plan;
    document.agent = *agent;
    document.periods = agentstore::periods(db, agent->id);
    const QDate last = std::min(today, plan->outcomeOn.value_or(today));
    const AgentMeasures measures = metricstore::ofAgent(
        db, agent->id, std::min(last.addDays(-7 * (chartWeeks + 1)), plan->starts.addDays(-figureDays)),
        today);
    if (plan->state == ImprovementState::Draft)
        freezeMilestones(document.plan, measures, std::min(plan->starts, today), settings.ahtVoiceOnly);
    for (const Milestone &milestone : document.plan.milestones)
        document.figures.push_back(
            figureOf(milestone, document.plan, measures, today, settings.ahtVoiceOnly));
    document.kpis = linesOf(document.plan, settings, measures, last);
    const std::vector<Session> sessions = sessionstore::ofAgent(db, agent->id);
    for (const Session &session : sessions) {
        if (isHeld(session.status))
            document.sessions.push_back(session.day);
        if (plan->session == session.id)
            document.sessionDay = session.day;
    }
    document.weeks = weeksOf(
        *plan,
        {sessions, document.periods, settings.calendar, settings.cadence.countsFromMinutes, agent->left},
        today);
    reconsider(document, settings.calendar, today);
    return document;
}

void reconsider(ImprovementDocument &document, const WorkCalendar &calendar, QDate today)
{
    const ImprovementPlan &plan = document.plan;
    document.issues =
        plan.state == ImprovementState::Draft ? issuesOnStart(plan) : std::vector<ImprovementIssue>();
    document.standings.clear();
    for (const Checkpoint &checkpoint : plan.checkpoints)
        document.standings.push_back(standingOf(checkpoint, calendar, today));
}

} // namespace coachbook::ui
