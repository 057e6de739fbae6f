// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentreader.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/planstore.h"
#include "core/storage/qualitystore.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/transcriptstore.h"
#include "ui/viewstate/kpicharts.h"

namespace coachbook::ui {
namespace {

const QDate beginning(1990, 1, 1); ///< before any evaluation
constexpr int transcriptsShown = 200;

std::optional<KpiValue> baselineOf(const std::optional<CoachingPlan> &plan, Kpi kpi)
{
    for (const PlanBaseline &baseline : plan ? plan->baselines : std::vector<PlanBaseline>{}) {
        if (baseline.kpi == kpi && baseline.value)
            return KpiValue{*baseline.value, baseline.n};
    }
    return std::nullopt;
}

std::vector<QDate> heldDays(const std::vector<Session> &sessions)
{
    std::vector<QDate> days;
    for (const Session &session : sessions) {
        if (isHeld(session.status))
            days.push_back(session.day);
    }
    return days;
}

struct Figures
{
    AgentMeasures agent, team; ///< `team` is empty when the agent is all of it
};

Figures readFigures(Db &db, AgentId agent, QDate today, int weeks)
{
    const QDate from = mondayOf(today).addDays(-7 * (weeks - 1));
    Figures figures{metricstore::ofAgent(db, agent, from, today), metricstore::ofTeam(db, from, today)};
    const bool isAlone = figures.team.sums.size() == figures.agent.sums.size() &&
                         figures.team.scores.size() == figures.agent.scores.size() &&
                         figures.team.figures.size() == figures.agent.figures.size() &&
                         agentstore::all(db).size() < 2;
    if (isAlone)
        figures.team = {};
    return figures;
}

std::vector<KpiChart> makeCharts(const Figures &figures, const std::optional<CoachingPlan> &plan,
                                 const std::vector<QDate> &sessions, const BookSettings &settings,
                                 QDate today, int weeks)
{
    std::vector<KpiChart> charts;
    for (const Kpi kpi : allKpis) {
        KpiLine line;
        line.kpi = kpi;
        line.setting = settings.kpis[static_cast<size_t>(kpi)];
        line.baseline = baselineOf(plan, kpi);
        line.series = weeklySeries(kpi, figures.agent, today, weeks, settings.ahtVoiceOnly);
        const bool hasTeam = !isEmpty(figures.team);
        charts.push_back(kpiChart(line,
                                  hasTeam
                                      ? weeklySeries(kpi, figures.team, today, weeks, settings.ahtVoiceOnly)
                                      : std::vector<WeekPoint>{},
                                  sessions));
    }
    return charts;
}

} // namespace

std::optional<AgentRecord> readAgentRecord(Db &db, const BookSettings &settings, AgentId id, QDate today,
                                           int weeks)
{
    const std::optional<Agent> agent = agentstore::find(db, id);
    if (!agent)
        return std::nullopt;
    AgentRecord record;
    record.agent = *agent;
    record.periods = agentstore::periods(db, id);
    record.shifts = schedulestore::shiftsOf(db, id, today, today);
    const std::vector<Session> sessions = sessionstore::ofAgent(db, id);
    record.due = dueEntry({*agent, record.periods, sessions}, settings.cadence, settings.calendar, today);
    if (auto found = progressOf(db, {{*agent, record.periods, sessions}}, settings, today); !found.empty())
        record.progress = std::move(found.front());
    record.actionItems = actionitemstore::ofAgent(db, id);
    record.checkIns = checkinstore::ofAgent(db, id);
    record.plan = planstore::current(db, id);
    record.evaluations = qualitystore::evaluationsOfAgent(db, id, beginning, today);
    record.scorecards = qualitystore::scorecards(db);
    const std::vector<CoachingPlan> plans = planstore::ofAgent(db, id);
    const std::vector<Transcript> transcripts = transcriptstore::ofAgent(db, id, transcriptsShown);
    record.timeline = buildTimeline({*agent, record.periods, sessions, record.evaluations, record.scorecards,
                                     record.actionItems, record.checkIns, plans, settings.cadence,
                                     agentstore::assignments(db, id), transcripts},
                                    today);
    for (const ActionItem &item : record.actionItems) {
        if (isOpen(item))
            record.openItems.push_back(item);
        if (record.plan && item.plan == record.plan->id)
            record.planItems.push_back(item);
    }
    const Figures figures = readFigures(db, id, today, weeks);
    record.charts = makeCharts(figures, record.plan, heldDays(sessions), settings, today, weeks);
    record.hasFigures = !isEmpty(figures.agent);
    record.hasRecords = !sessions.empty() || !record.evaluations.empty() || !record.actionItems.empty() ||
                        !record.checkIns.empty() || !plans.empty() || !transcripts.empty();
    return record;
}

} // namespace coachbook::ui
