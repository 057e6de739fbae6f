// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include <array>

namespace coachbook {

/// What an agent has reached in one KPI within the last 26 whole weeks: the best four weeks on end, and by
/// how much one week usually differs from the others.
struct KpiReach
{
    KpiValue best; ///< of four weeks on end
    QDate from, to;
    double spread = 0; ///< standard deviation of the weeks' values, in the KPI's unit
    int weeks = 0;     ///< weeks with enough data, which the spread is from
    bool operator==(const KpiReach &) const = default;
};
using KpiReaches = std::array<std::optional<KpiReach>, 4>; ///< by KPI

inline constexpr int reachWeeks = 26, reachLeastWeeks = 8;

/// Observations a value needs before it is held against anything: 4 evaluations, 10 surveys, 20 contacts. A
/// figure of an export that gives no number is taken as it is.
int leastObservations(Kpi kpi);
bool isEnough(Kpi kpi, const KpiValue &value);

/// Absent for a band, with fewer than eight weeks of data, and with too few observations in every four weeks.
std::optional<KpiReach> kpiReach(const KpiSetting &setting, const AgentMeasures &measures, QDate today,
                                 bool ahtVoiceOnly);
KpiReaches kpiReaches(const KpiSettings &settings, const AgentMeasures &measures, QDate today,
                      bool ahtVoiceOnly);

/// SMART-1, Achievable: `target` is better than the agent's best four weeks by more than the usual spread.
bool isBeyondReach(double target, const KpiSetting &setting, const KpiReach &reach);

/// A target to propose from `baseline` on: the KPI's own, or the agent's best four weeks where that is beyond
/// reach. Absent without one, for a band, and when the baseline meets it.
std::optional<double> proposedTarget(const KpiSetting &setting, std::optional<double> baseline,
                                     const std::optional<KpiReach> &reach);

} // namespace coachbook
