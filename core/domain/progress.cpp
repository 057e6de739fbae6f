// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/progress.h"

#include <cmath>

namespace coachbook {

namespace {

constexpr int weeks = 8, halfWeeks = 4, week = 7;
constexpr int fewestEvaluations = 10;
constexpr double worthSaying = 3; // points in four weeks: the smallest difference that means something
constexpr double rapid = 5;
constexpr int manySessions = 3;

std::vector<TrendPoint> weeklyPoints(const std::vector<QaDay> &scores, QDate today)
{
    std::vector<TrendPoint> points;
    for (int at = 0; at < weeks; ++at) {
        const QDate to = today.addDays(-week * (weeks - 1 - at));
        if (const std::optional<KpiValue> mean = qaMean(scores, to.addDays(1 - week), to))
            points.push_back({static_cast<double>(at), mean->value});
    }
    return points;
}

Progress::Kind kindOf(const Progress &progress, int sessionsOnIt, std::optional<double> target)
{
    const Trend &trend = *progress.trend;
    const double inFourWeeks = trend.slope * halfWeeks;
    if (trend.low > 0 && inFourWeeks >= rapid && target && progress.last && progress.last->value >= *target)
        return Progress::Kind::Rising;
    if (trend.low > 0 && inFourWeeks >= worthSaying)
        return Progress::Kind::Improving;
    if (sessionsOnIt >= manySessions && trend.low <= 0 && trend.high >= 0 &&
        std::abs(inFourWeeks) < worthSaying)
        return Progress::Kind::Plateau;
    return Progress::Kind::Unclear;
}

} // namespace

Progress qaProgress(const std::vector<QaDay> &scores, int sessionsOnIt, std::optional<double> target,
                    QDate today)
{
    Progress progress;
    const QDate begin = today.addDays(1 - week * weeks);
    progress.first = qaMean(scores, begin, begin.addDays(week * halfWeeks - 1));
    progress.last = qaMean(scores, begin.addDays(week * halfWeeks), today);
    progress.trend = theilSenTrend(weeklyPoints(scores, today));
    const int n = (progress.first ? progress.first->n : 0) + (progress.last ? progress.last->n : 0);
    if (progress.trend && n >= fewestEvaluations && progress.first && progress.last)
        progress.kind = kindOf(progress, sessionsOnIt, target);
    return progress;
}

} // namespace coachbook
