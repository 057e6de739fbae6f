// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/kpicharts.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <cmath>

namespace coachbook::ui {

namespace {

// The charts module knows nothing of core.
static_assert(smallSample == enoughObservations);

struct KpiChartsTexts
{
    Q_DECLARE_TR_FUNCTIONS(KpiCharts)
};

std::vector<KpiChart::Point> points(const std::vector<WeekPoint> &series)
{
    std::vector<KpiChart::Point> result;
    for (const WeekPoint &week : series) {
        if (week.value)
            result.push_back({week.monday, week.value->value, week.value->n});
    }
    return result;
}

/// Empty unless most of the points stand on few observations.
QString smallRemark(const std::vector<KpiChart::Point> &agent)
{
    int least = smallSample, most = 0, small = 0;
    for (const KpiChart::Point &point : agent) {
        least = std::min(least, point.n);
        most = std::max(most, point.n);
        small += point.n < smallSample ? 1 : 0;
    }
    if (small < 4 || 2 * small < int(agent.size()))
        return {};
    return least == most ? KpiChartsTexts::tr("n = %1 a week").arg(least)
                         : KpiChartsTexts::tr("n = %1 to %2 a week").arg(least).arg(most);
}

const KpiChart::Point *pointOf(const std::vector<KpiChart::Point> &points, QDate monday)
{
    for (const KpiChart::Point &point : points) {
        if (point.day == monday)
            return &point;
    }
    return nullptr;
}

} // namespace

KpiChart kpiChart(const KpiLine &line, const std::vector<WeekPoint> &team, const std::vector<QDate> &sessions)
{
    KpiChart chart;
    chart.title = kpiName(line.kpi);
    chart.unit = kpiUnit(line.kpi);
    chart.isTime = line.kpi == Kpi::Aht;
    chart.agent = points(line.series);
    chart.team = points(team);
    chart.target = line.setting.target;
    if (chart.target)
        chart.targetLabel = KpiChartsTexts::tr("target %1").arg(kpiValueText(line.kpi, *chart.target));
    if (line.baseline) {
        chart.baseline = line.baseline->value;
        chart.baselineSpread = usualMove(line.series);
    }
    if (!line.series.empty()) {
        chart.from = line.series.front().monday;
        chart.to = line.series.back().monday;
    }
    for (const QDate day : sessions) {
        if (chart.from.isValid() && day >= chart.from && day <= chart.to.addDays(6))
            chart.sessions.push_back(std::min(day, chart.to));
    }
    chart.valueText = [kpi = line.kpi](double value) { return kpiValueText(kpi, value); };
    chart.dayText = [](QDate day) { return coachbook::ui::dayText(day, day); };
    chart.countText = sampleText;
    chart.teamLabel = KpiChartsTexts::tr("team");
    chart.emptyText = KpiChartsTexts::tr("no figures yet");
    chart.remark = smallRemark(chart.agent);
    return chart;
}

QString chartSummary(const KpiChart &chart)
{
    QStringList parts{chart.title};
    if (chart.agent.empty()) {
        parts.append(chart.emptyText);
    } else {
        const KpiChart::Point &last = chart.agent.back();
        parts.append(KpiChartsTexts::tr("last %1 in the week of %2")
                         .arg(chart.valueText(last.value), chart.dayText(last.day)));
        parts.append(chart.countText(last.n));
    }
    if (chart.target)
        parts.append(chart.targetLabel);
    if (chart.baseline)
        parts.append(KpiChartsTexts::tr("baseline %1").arg(chart.valueText(*chart.baseline)));
    return parts.join(QStringLiteral(", "));
}

std::vector<ChartRow> chartRows(const KpiChart &chart)
{
    std::vector<ChartRow> rows;
    for (QDate monday = chart.from; monday.isValid() && monday <= chart.to; monday = monday.addDays(7)) {
        ChartRow row;
        row.week = chart.dayText(monday);
        if (const auto *const point = pointOf(chart.agent, monday)) {
            row.value = chart.valueText(point->value);
            row.n = countOf(point->n);
        }
        if (const auto *const point = pointOf(chart.team, monday))
            row.team = chart.valueText(point->value);
        rows.push_back(row);
    }
    return rows;
}

} // namespace coachbook::ui
