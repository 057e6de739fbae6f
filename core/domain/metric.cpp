// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/metric.h"

#include "core/domain/evaluation.h"
#include "core/domain/kpifigure.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

/// Numerator and observations of one KPI, added up row by row.
struct Ratio
{
    double sum = 0;
    qint64 n = 0;
};

void add(Ratio &ratio, Kpi kpi, const DailySums &row, bool ahtVoiceOnly)
{
    switch (kpi) {
    case Kpi::Qa:
        return;
    case Kpi::Fcr:
        ratio.sum += 100.0 * static_cast<double>(row.resolved);
        ratio.n += row.resolvable;
        return;
    case Kpi::Aht:
        if (ahtVoiceOnly && row.channel != Channel::Voice)
            return;
        ratio.sum += static_cast<double>(row.talk + row.hold + row.acw);
        ratio.n += row.handled;
        return;
    case Kpi::Csat:
        ratio.sum += row.csatSum;
        ratio.n += row.csatCount;
        return;
    }
}

std::optional<KpiValue> valueOf(const Ratio &ratio)
{
    if (ratio.n <= 0)
        return std::nullopt;
    return KpiValue{ratio.sum / static_cast<double>(ratio.n), static_cast<int>(ratio.n)};
}

/// How far `value` is on the wrong side, in the KPI's own unit, and the bound it is measured against.
struct Shortfall
{
    double amount = 0;
    double bound = 0;
};

Shortfall shortfall(double value, const KpiSetting &setting)
{
    const bool highCounts = setting.direction != Direction::Up;
    const std::optional<double> low = setting.direction == Direction::Up     ? setting.target
                                      : setting.direction == Direction::Band ? setting.targetLow
                                                                             : std::nullopt;
    if (low && value < *low)
        return {*low - value, *low};
    if (highCounts && setting.target && value > *setting.target)
        return {value - *setting.target, *setting.target};
    return {};
}

} // namespace

KpiSettings defaultKpiSettings()
{
    return {KpiSetting{Kpi::Qa, Direction::Up, 85.0, std::nullopt},
            KpiSetting{Kpi::Fcr, Direction::Up, 75.0, std::nullopt},
            KpiSetting{Kpi::Aht, Direction::Down, 330.0, std::nullopt},
            KpiSetting{Kpi::Csat, Direction::Up, 4.2, std::nullopt}};
}

std::optional<KpiValue> kpiFromSums(Kpi kpi, const std::vector<DailySums> &sums, QDate from, QDate to,
                                    bool ahtVoiceOnly)
{
    Ratio ratio;
    for (const DailySums &row : sums) {
        if (from <= row.day && row.day <= to)
            add(ratio, kpi, row, ahtVoiceOnly);
    }
    return valueOf(ratio);
}

std::optional<KpiValue> qaMean(const std::vector<QaDay> &scores, QDate from, QDate to)
{
    Ratio ratio;
    for (const QaDay &score : scores) {
        if (from <= score.day && score.day <= to) {
            ratio.sum += score.score;
            ++ratio.n;
        }
    }
    return valueOf(ratio);
}

bool isEmpty(const AgentMeasures &measures)
{
    return measures.sums.empty() && measures.scores.empty() && measures.figures.empty();
}

std::optional<KpiValue> kpiValue(Kpi kpi, const AgentMeasures &measures, QDate from, QDate to,
                                 bool ahtVoiceOnly)
{
    const std::optional<KpiValue> counted = kpi == Kpi::Qa
                                                ? qaMean(measures.scores, from, to)
                                                : kpiFromSums(kpi, measures.sums, from, to, ahtVoiceOnly);
    return counted || measures.figures.empty() ? counted : figureValue(kpi, measures.figures, from, to);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

std::vector<WeekPoint> weeklySeries(Kpi kpi, const AgentMeasures &measures, QDate today, int weeks,
                                    bool ahtVoiceOnly)
{
    const QDate first = mondayOf(today).addDays(-7 * (std::max(weeks, 1) - 1));
    std::vector<Ratio> ratios(static_cast<std::size_t>(std::max(weeks, 0)));
    const auto ratioOf = [&](QDate day) -> Ratio * {
        const qint64 week = first.daysTo(day) / 7;
        return day < first || day > today || week >= weeks ? nullptr
                                                           : &ratios[static_cast<std::size_t>(week)];
    };
    // One pass over the rows whatever the number of weeks: a team table asks for 200 agents at once.
    for (const DailySums &row : measures.sums) {
        if (Ratio *ratio = ratioOf(row.day))
            add(*ratio, kpi, row, ahtVoiceOnly);
    }
    for (const QaDay &score : measures.scores) {
        if (Ratio *ratio = kpi == Kpi::Qa ? ratioOf(score.day) : nullptr) {
            ratio->sum += score.score;
            ++ratio->n;
        }
    }
    std::vector<WeekPoint> series;
    series.reserve(ratios.size());
    for (const Ratio &ratio : ratios) {
        const QDate monday = first.addDays(7 * static_cast<qint64>(series.size()));
        std::optional<KpiValue> value = valueOf(ratio);
        if (!value && !measures.figures.empty())
            value = figureValue(kpi, measures.figures, monday, std::min(monday.addDays(6), today));
        series.push_back({monday, value});
    }
    return series;
}

double usualMove(const std::vector<WeekPoint> &series)
{
    double sum = 0;
    int moves = 0;
    for (std::size_t i = 1; i < series.size(); ++i) {
        if (!series[i].value || !series[i - 1].value)
            continue;
        sum += std::abs(series[i].value->value - series[i - 1].value->value);
        ++moves;
    }
    return moves < 3 ? 0 : sum / moves / 1.128;
}

Standing standing(const std::optional<KpiValue> &value, const KpiSetting &setting)
{
    if (!value)
        return Standing::NoData;
    if (!setting.target && !(setting.direction == Direction::Band && setting.targetLow))
        return Standing::NoTarget;
    return shortfall(value->value, setting).amount > 0 ? Standing::Misses : Standing::Meets;
}

double gap(double value, const KpiSetting &setting)
{
    const Shortfall missed = shortfall(value, setting);
    // A target of zero has no share of itself; the amount ranks well enough.
    return missed.bound > 0 ? missed.amount / missed.bound : missed.amount;
}

QString kpiText(Kpi kpi, double value, QChar decimalPoint)
{
    if (kpi == Kpi::Csat)
        return QString::number(value, 'f', 2).replace(QLatin1Char('.'), decimalPoint);
    const auto whole = static_cast<int>(std::lround(value));
    if (kpi == Kpi::Aht)
        return (whole < 0 ? QStringLiteral("-") : QString()) + momentText(std::abs(whole));
    return QString::number(whole) + QStringLiteral(" %");
}

QString kpiKey(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Qa:
        return QStringLiteral("qa");
    case Kpi::Fcr:
        return QStringLiteral("fcr");
    case Kpi::Aht:
        return QStringLiteral("aht");
    case Kpi::Csat:
        return QStringLiteral("csat");
    }
    return {};
}

} // namespace coachbook
