// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reach.h"

#include <cmath>

namespace coachbook {

namespace {

constexpr int windowWeeks = 4;

/// By how much `a` is better than `b`; negative when it is worse.
double betterBy(double a, double b, Direction direction)
{
    return direction == Direction::Down ? b - a : a - b;
}

/// The values of the weeks with at least a quarter of what four weeks need.
std::vector<double> weekValues(Kpi kpi, const AgentMeasures &measures, QDate end, bool ahtVoiceOnly)
{
    const int least = (leastObservations(kpi) + windowWeeks - 1) / windowWeeks;
    std::vector<double> values;
    for (const WeekPoint &week : weeklySeries(kpi, measures, end, reachWeeks, ahtVoiceOnly)) {
        if (week.value && (week.value->n == 0 || week.value->n >= least))
            values.push_back(week.value->value);
    }
    return values;
}

double deviation(const std::vector<double> &values)
{
    double mean = 0, sum = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

} // namespace

int leastObservations(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Qa:
        return 4;
    case Kpi::Csat:
        return 10;
    case Kpi::Fcr:
    case Kpi::Aht:
        return 20;
    }
    return 20;
}

bool isEnough(Kpi kpi, const KpiValue &value)
{
    return value.n == 0 || value.n >= leastObservations(kpi);
}

std::optional<KpiReach> kpiReach(const KpiSetting &setting, const AgentMeasures &measures, QDate today,
                                 bool ahtVoiceOnly)
{
    if (setting.direction == Direction::Band)
        return std::nullopt;
    const QDate lastDay = mondayOf(today).addDays(-1);
    const std::vector<double> weeks = weekValues(setting.kpi, measures, lastDay, ahtVoiceOnly);
    if (static_cast<int>(weeks.size()) < reachLeastWeeks)
        return std::nullopt;
    std::optional<KpiReach> reach;
    for (int back = 0; back + windowWeeks <= reachWeeks; ++back) {
        const QDate to = lastDay.addDays(-7 * back);
        const QDate from = to.addDays(1 - 7 * windowWeeks);
        const std::optional<KpiValue> value = kpiValue(setting.kpi, measures, from, to, ahtVoiceOnly);
        if (!value || !isEnough(setting.kpi, *value))
            continue;
        if (!reach || betterBy(value->value, reach->best.value, setting.direction) > 0)
            reach = KpiReach{*value, from, to, deviation(weeks), static_cast<int>(weeks.size())};
    }
    return reach;
}

KpiReaches kpiReaches(const KpiSettings &settings, const AgentMeasures &measures, QDate today,
                      bool ahtVoiceOnly)
{
    KpiReaches reaches;
    for (const KpiSetting &setting : settings)
        reaches[static_cast<std::size_t>(setting.kpi)] = kpiReach(setting, measures, today, ahtVoiceOnly);
    return reaches;
}

bool isBeyondReach(double target, const KpiSetting &setting, const KpiReach &reach)
{
    return setting.direction != Direction::Band &&
           betterBy(target, reach.best.value, setting.direction) > reach.spread + 1e-9;
}

std::optional<double> proposedTarget(const KpiSetting &setting, std::optional<double> baseline,
                                     const std::optional<KpiReach> &reach)
{
    if (setting.direction == Direction::Band || !setting.target)
        return std::nullopt;
    const auto isBetter = [&](double value) {
        return !baseline || betterBy(value, *baseline, setting.direction) > 0;
    };
    if (!isBetter(*setting.target))
        return std::nullopt;
    if (reach && isBeyondReach(*setting.target, setting, *reach) && isBetter(reach->best.value))
        return reach->best.value;
    return setting.target;
}

} // namespace coachbook
