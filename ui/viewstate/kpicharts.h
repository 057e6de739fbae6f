// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "ui/viewstate/kpichart.h"

/// What a KPI chart shows, worked out from domain values. Pure: screen and paper draw the same.
namespace coachbook::ui {

/// `team` may be empty. Sessions outside the axis are left out; a point with fewer than `smallSample`
/// observations is told apart by the chart, and where that is most of them the range is said once beside the
/// title.
KpiChart kpiChart(const KpiLine &line, const std::vector<WeekPoint> &team,
                  const std::vector<QDate> &sessions);

/// What the chart says, in a sentence for a screen reader: "QA score, last 84 % in the week of 16 Nov, target
/// 85 %".
QString chartSummary(const KpiChart &chart);

struct ChartRow
{
    QString week, value, n, team;
    bool operator==(const ChartRow &) const = default;
};
/// The chart's data as a table: every week of the axis, empty cells where there is no value.
std::vector<ChartRow> chartRows(const KpiChart &chart);

} // namespace coachbook::ui
