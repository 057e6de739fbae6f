// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the labels of a chart's axes stand. Pure.
#include <QDate>
#include <optional>
#include <vector>

namespace coachbook::ui {

struct KpiChart;

struct ValueScale
{
    double low = 0, high = 1;
    std::vector<double> labels;
};
/// From the values drawn, with some room; zero only where the values come near it. Percent stays within 0 and
/// 100, minutes have labels at round times.
ValueScale valueScale(const KpiChart &chart);

/// Mondays to label so that at most `most` fit, the last one always among them.
std::vector<QDate> dayLabels(QDate from, QDate to, int most);

} // namespace coachbook::ui
