// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plain data that crosses to the charts module, which links nothing of ours.
#include <QDate>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace coachbook::ui {

/// One KPI over time, as plain data: screen and paper draw the same.
struct KpiChart
{
    struct Point
    {
        QDate day; ///< Monday of the week
        double value = 0;
        int n = 0;
    };
    QString title;       ///< "QA score"
    QString unit;        ///< "%", "min:s", ""
    bool isTime = false; ///< values are seconds: the axis is labelled at round times
    std::vector<Point> agent;
    std::vector<Point> team; ///< grey, may be empty
    std::optional<double> target;
    QString targetLabel;            ///< "target 85 %"
    std::optional<double> baseline; ///< drawn as a band of `baselineSpread` to either side
    double baselineSpread = 0;
    std::vector<QDate> sessions;              ///< ticks on the time axis
    QDate from, to;                           ///< of the time axis
    std::function<QString(double)> valueText; ///< "84 %", "5:12"
    std::function<QString(QDate)> dayText;    ///< "3 Nov"
    std::function<QString(int)> countText;    ///< "n = 12"
    QString teamLabel;                        ///< "team", at the end of the grey line
    QString emptyText;                        ///< in place of the lines when the agent has no point
    QString remark;                           ///< small, right of the title: "2 to 5 a week"
};

/// Fewer observations than this are marked on the chart (KPI-2).
inline constexpr int smallSample = 20;

} // namespace coachbook::ui
