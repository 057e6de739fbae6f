// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"
#include "ui/viewstate/kpichart.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace coachbook::ui {

namespace {

double niceStep(double span, bool isTime)
{
    if (isTime) {
        constexpr std::array<double, 9> times{5, 10, 15, 30, 60, 120, 300, 600, 1800};
        for (const double step : times) {
            if (span / step <= 4.2)
                return step;
        }
        return 3600 * std::ceil(span / 4.2 / 3600);
    }
    const double power = std::pow(10.0, std::floor(std::log10(span / 4.2)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (span / (power * factor) <= 4.2)
            return power * factor;
    }
    return power * 10;
}

} // namespace

ValueScale valueScale(const KpiChart &chart)
{
    std::vector<double> values;
    for (const auto &point : chart.agent)
        values.push_back(point.value);
    for (const auto &point : chart.team)
        values.push_back(point.value);
    if (chart.target)
        values.push_back(*chart.target);
    if (chart.baseline) {
        values.push_back(*chart.baseline - chart.baselineSpread);
        values.push_back(*chart.baseline + chart.baselineSpread);
    }
    ValueScale scale;
    if (values.empty())
        return scale;
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    // A flat line still needs a height.
    const double span = std::max({*most - *least, std::abs(*most) * 0.04, 1e-6});
    scale.low = *least - span * 0.12;
    scale.high = *most + span * 0.12;
    if (chart.unit == QLatin1String("%")) {
        scale.low = std::max(scale.low, 0.0);
        scale.high = std::min(std::max(scale.high, *most), std::max(100.0, *most));
    } else if (*least >= 0) {
        scale.low = std::max(scale.low, 0.0);
    }
    const double step = niceStep(scale.high - scale.low, chart.isTime);
    for (double label = std::ceil(scale.low / step) * step; label <= scale.high + step * 1e-6; label += step)
        scale.labels.push_back(label);
    return scale;
}

std::vector<QDate> dayLabels(QDate from, QDate to, int most)
{
    std::vector<QDate> days;
    if (!from.isValid() || !to.isValid() || to < from)
        return days;
    const QDate last = to.addDays(1 - to.dayOfWeek());
    const qint64 weeks = std::max<qint64>(from.daysTo(last) / 7, 0);
    const qint64 step = std::max<qint64>(1, (weeks + std::max(most - 1, 1) - 1) / std::max(most - 1, 1));
    for (QDate day = last; day >= from; day = day.addDays(-7 * step))
        days.insert(days.begin(), day);
    return days;
}

} // namespace coachbook::ui
