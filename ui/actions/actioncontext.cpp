// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actioncontext.h"
#include "core/storage/agentstore.h"
#include "core/storage/metricstore.h"
#include "core/storage/qualitystore.h"
#include "ui/viewstate/prepsheetrecord.h"

namespace coachbook::ui {
namespace {

constexpr int spanNow = 14; ///< days of the figures that say where the agent stands

std::optional<KpiValue> frozen(Kpi kpi, const std::vector<PlanBaseline> &baselines)
{
    for (const PlanBaseline &each : baselines) {
        if (each.kpi == kpi && each.value)
            return KpiValue{*each.value, each.n};
    }
    return std::nullopt;
}

} // namespace

ActionContext readActionContext(Db &db, AgentId agent, const BookSettings &settings, QDate today,
                                const std::vector<PlanBaseline> &baselines)
{
    ActionContext context;
    if (const std::optional<Agent> found = agentstore::find(db, agent))
        context.agent = found->name;
    context.behaviours = qualitystore::behaviours(db);
    context.smart = readSmartContext(db, agent, settings, today);
    const QDate due = proposedItemDue(today, settings.cadence, settings.calendar);
    context.proposedDue = firstDayThere(due, context.smart.periods, settings.calendar).value_or(due);
    const QDate from = today.addDays(1 - spanNow);
    const AgentMeasures measures = metricstore::ofAgent(db, agent, from, today);
    for (const KpiSetting &setting : settings.kpis) {
        KpiLine line{setting.kpi, setting, {}, {}, {}, {}, Standing::NoData};
        line.now = frozen(setting.kpi, baselines);
        if (!line.now)
            line.now = kpiValue(setting.kpi, measures, from, today, settings.ahtVoiceOnly);
        line.standing = standing(line.now, setting);
        context.kpis.push_back(line);
    }
    return context;
}

SmartContext readSmartContext(Db &db, AgentId agent, const BookSettings &settings, QDate today)
{
    SmartContext context;
    context.kpis = settings.kpis;
    context.today = today;
    context.calendar = settings.calendar;
    context.periods = agentstore::periods(db, agent);
    const AgentMeasures measures =
        metricstore::ofAgent(db, agent, mondayOf(today).addDays(-7 * reachWeeks), today);
    context.reaches = kpiReaches(settings.kpis, measures, today, settings.ahtVoiceOnly);
    return context;
}

} // namespace coachbook::ui
