// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/baselinetable.h"
#include "ui/theme/theme.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpichart.h"
#include "ui/viewstate/planwords.h"

namespace coachbook::ui {
namespace {

enum Column { Name, Value, Count, Period, Now, Target };

const QString none = QStringLiteral("–");

const KpiLine *lineOf(const PlanDocument &document, Kpi kpi)
{
    for (const KpiLine &line : document.kpis) {
        if (line.kpi == kpi)
            return &line;
    }
    return nullptr;
}

QString countText(const std::optional<double> &value, int n)
{
    if (!value)
        return none;
    return n > 0 && n < smallSample ? BaselineTable::tr("%1 (few)").arg(n) : countOf(n);
}

QString targetText(const KpiLine *line)
{
    if (!line || !line->setting.target)
        return none;
    const QString high = kpiValueText(line->kpi, *line->setting.target);
    if (line->setting.direction == Direction::Band && line->setting.targetLow)
        return BaselineTable::tr("%1 to %2").arg(kpiValueText(line->kpi, *line->setting.targetLow), high);
    return high;
}

} // namespace

BaselineTable::BaselineTable(QWidget *parent)
    : FigureTable({tr("KPI"), tr("Baseline"), tr("n"), tr("Period"), tr("Last 2 weeks"), tr("Target")},
                  {Name, Period}, tr("Baseline figures"), parent)
{}

void BaselineTable::show(const PlanDocument &document, QDate today)
{
    const int rows = static_cast<int>(document.baselines.size());
    setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const PlanBaseline &baseline = document.baselines[static_cast<std::size_t>(row)];
        const KpiLine *line = lineOf(document, baseline.kpi);
        setCell(row, Name, kpiName(baseline.kpi));
        setCell(row, Value,
                baseline.value ? kpiValueText(baseline.kpi, *baseline.value) : tr("not enough data"),
                baseline.value.has_value());
        setCell(row, Count, countText(baseline.value, baseline.n));
        setCell(row, Period, tr("%1 to %2").arg(dayText(baseline.from, today), dayText(baseline.to, today)));
        setCell(row, Now, line && line->now ? kpiValueText(baseline.kpi, line->now->value) : none);
        setCell(row, Target, targetText(line));
        item(row, Name)->setToolTip(theme::plainToolTip(tr("Source: %1").arg(baseline.source)));
    }
    finish();
}

ReviewTable::ReviewTable(QWidget *parent)
    : FigureTable({tr("KPI"), tr("Baseline"), tr("n"), tr("Review"), tr("n"), tr("Change"), tr("Team")}, {0},
                  tr("Review beside the baseline"), parent)
{}

void ReviewTable::show(const std::vector<ReviewedKpi> &figures, QDate today)
{
    setRowCount(static_cast<int>(figures.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ReviewedKpi &each = figures[static_cast<std::size_t>(row)];
        const auto value = [&](const std::optional<double> &of) {
            return of ? kpiValueText(each.kpi, *of) : tr("no data");
        };
        const ReviewFigure &now = each.now;
        setCell(row, 0, kpiName(each.kpi));
        setCell(row, 1, value(each.before.value));
        setCell(row, 2, countText(each.before.value, each.before.n));
        setCell(row, 3, value(now.value), now.value.has_value());
        setCell(row, 4, countText(now.value, now.n));
        setCell(row, 5, changeText(each.kpi, each.change), each.change.has_value());
        setCell(row, 6,
                now.teamBefore && now.teamNow ? changeText(each.kpi, *now.teamNow - *now.teamBefore) : none);
        item(row, 0)->setToolTip(theme::plainToolTip(
            tr("Review: %1 to %2, %3").arg(dayText(now.from, today), dayText(now.to, today), now.source)));
    }
    finish();
}

} // namespace coachbook::ui
