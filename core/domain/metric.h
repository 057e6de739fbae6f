// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/interaction.h"
#include <QDate>
#include <array>
#include <optional>
#include <vector>

namespace coachbook {

enum class Kpi { Qa = 0, Fcr = 1, Aht = 2, Csat = 3 };
inline constexpr std::array<Kpi, 4> allKpis{Kpi::Qa, Kpi::Fcr, Kpi::Aht, Kpi::Csat};
enum class Direction { Up, Down, Band };

/// KPI-1. Units: QA and FCR in percent 0..100, AHT in seconds, CSAT on its own scale (1..5).
struct KpiSetting
{
    Kpi kpi = Kpi::Qa;
    Direction direction = Direction::Up;
    std::optional<double> target;
    std::optional<double> targetLow; ///< lower end of a band; `target` is the upper
    bool operator==(const KpiSetting &) const = default;
};
using KpiSettings = std::array<KpiSetting, 4>;
KpiSettings defaultKpiSettings(); ///< QA 85 up, FCR 75 up, AHT 330 down, CSAT 4.2 up

struct KpiValue
{
    double value = 0;
    int n = 0; ///< observations behind it; 0: the export it is from gives no number
    bool operator==(const KpiValue &) const = default;
};

/// Sums of one agent, day and channel: what the import keeps up to date so that no page reads raw rows.
struct DailySums
{
    QDate day;
    Channel channel = Channel::Voice;
    qint64 interactions = 0;
    qint64 answered = 0;                ///< rows that do not say are taken as answered
    qint64 resolved = 0;                ///< of those that say
    qint64 resolvable = 0;              ///< answered rows that say yes or no
    qint64 handled = 0;                 ///< rows with a handle time
    qint64 talk = 0, hold = 0, acw = 0; ///< seconds
    double csatSum = 0;
    qint64 csatCount = 0;
    bool operator==(const DailySums &) const = default;
};

struct QaDay ///< one evaluation's score on its day
{
    QDate day;
    double score = 0;
};

/// Ratios are sum over sum. AHT = (talk + hold + acw) / handled over voice (or all channels when
/// `ahtVoiceOnly` is false); FCR = 100 * resolved / resolvable; CSAT = csatSum / csatCount. Absent when n is
/// 0.
std::optional<KpiValue> kpiFromSums(Kpi kpi, const std::vector<DailySums> &sums, QDate from, QDate to,
                                    bool ahtVoiceOnly);
std::optional<KpiValue> qaMean(const std::vector<QaDay> &scores, QDate from, QDate to);

/// A KPI as an export gives it, already worked out over some days.
struct KpiFigure
{
    Kpi kpi = Kpi::Qa;
    QDate from, to;       ///< both inclusive
    double value = 0;     ///< in the KPI's unit
    std::optional<int> n; ///< observations behind it
    bool operator==(const KpiFigure &) const = default;
};

inline constexpr int figureDays = 28;         ///< over which a figure stands beside another: four weeks
inline constexpr int enoughObservations = 20; ///< fewer are not enough data (KPI-2)

struct AgentMeasures ///< all of one agent that KPIs are worked out from
{
    std::vector<DailySums> sums;
    std::vector<QaDay> scores;
    std::vector<KpiFigure> figures = {}; ///< speak only where there are neither sums nor scores
};
bool isEmpty(const AgentMeasures &measures); ///< nothing that a KPI could be worked out from
std::optional<KpiValue> kpiValue(Kpi kpi, const AgentMeasures &measures, QDate from, QDate to,
                                 bool ahtVoiceOnly);

QDate mondayOf(QDate day);

struct WeekPoint
{
    QDate monday;
    std::optional<KpiValue> value;
    bool operator==(const WeekPoint &) const = default;
};
/// The usual week-to-week move of a series (mean moving range / 1.128), in its unit; 0 with fewer than three
/// moves.
double usualMove(const std::vector<WeekPoint> &series);
/// `weeks` points, oldest first, the last being the week of `today`.
std::vector<WeekPoint> weeklySeries(Kpi kpi, const AgentMeasures &measures, QDate today, int weeks,
                                    bool ahtVoiceOnly);

enum class Standing { NoTarget, NoData, Meets, Misses };
Standing standing(const std::optional<KpiValue> &value, const KpiSetting &setting);
/// How far from the target as a share of it; 0 when met. Used to rank gaps.
double gap(double value, const KpiSetting &setting);

/// The value as people say it: "84 %", "5:12", "4.31". `decimalPoint` by the caller's locale.
QString kpiText(Kpi kpi, double value, QChar decimalPoint = QLatin1Char('.'));
QString kpiKey(Kpi kpi); ///< aht, fcr, csat, qa: the stable names of the command line

} // namespace coachbook
