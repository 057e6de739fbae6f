// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/trend.h"

#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>
#include <map>

namespace coachbook {

namespace {

constexpr std::size_t fewestPoints = 5;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// n(n-1)(2n+5)/18, less what ties in y take away.
double kendallVariance(const std::vector<TrendPoint> &points)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5); };
    std::map<double, int> ties;
    for (const TrendPoint &point : points)
        ++ties[point.y];
    double sum = term(static_cast<double>(points.size()));
    for (const auto &[y, count] : ties)
        sum -= term(count);
    return sum / 18;
}

std::vector<double> pairwiseSlopes(const std::vector<TrendPoint> &points)
{
    std::vector<double> slopes;
    for (std::size_t a = 0; a < points.size(); ++a) {
        for (std::size_t b = a + 1; b < points.size(); ++b) {
            if (points[a].x != points[b].x)
                slopes.push_back((points[b].y - points[a].y) / (points[b].x - points[a].x));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

} // namespace

std::optional<Trend> theilSenTrend(const std::vector<TrendPoint> &points, double confidence)
{
    const std::vector<double> slopes = pairwiseSlopes(points);
    if (points.size() < fewestPoints || slopes.empty())
        return std::nullopt;
    std::vector<double> x, y;
    for (const TrendPoint &point : points) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    const double half = *normalQuantile(0.5 + confidence / 2) * std::sqrt(kendallVariance(points));
    const auto count = static_cast<double>(slopes.size());
    const auto last = static_cast<long>(slopes.size()) - 1;
    const auto at = [&](double rank) {
        return slopes[static_cast<std::size_t>(std::clamp(std::lround(rank), 0L, last))];
    };
    Trend trend;
    trend.slope = medianOf(slopes);
    trend.intercept = medianOf(y) - trend.slope * medianOf(x);
    trend.low = at((count - half) / 2 - 1);
    trend.high = at((count + half) / 2);
    trend.n = static_cast<int>(points.size());
    return trend;
}

} // namespace coachbook
