// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pareto.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace coachbook {

std::vector<ParetoBar> pareto(std::vector<PointsAnswer> answers)
{
    std::sort(answers.begin(), answers.end(), [](const PointsAnswer &a, const PointsAnswer &b) {
        return std::tie(b.day, b.evaluation) < std::tie(a.day, a.evaluation);
    });
    std::map<QString, ParetoBar> byKey;
    double all = 0;
    for (const PointsAnswer &answer : answers) {
        ParetoBar &bar = byKey[answer.key];
        if (bar.n == 0) {
            bar.key = answer.key;
            bar.name = answer.name;
            bar.priority = answer.priority;
        }
        ++bar.n;
        if (!(answer.lost > 0))
            continue;
        bar.lost += answer.lost;
        all += answer.lost;
        ++bar.missed;
        if (bar.evaluations.empty() || bar.evaluations.back() != answer.evaluation)
            bar.evaluations.push_back(answer.evaluation);
    }
    std::vector<ParetoBar> bars;
    for (auto &[key, bar] : byKey) {
        if (bar.lost > 0)
            bars.push_back(std::move(bar));
    }
    std::sort(bars.begin(), bars.end(), [](const ParetoBar &a, const ParetoBar &b) {
        return std::tuple(-a.lost, a.name) < std::tuple(-b.lost, b.name);
    });
    double sum = 0;
    for (ParetoBar &bar : bars) {
        sum += bar.lost;
        bar.share = bar.lost / all;
        bar.cumulative = sum / all;
    }
    return bars;
}

int vitalFew(const std::vector<ParetoBar> &bars, double share)
{
    constexpr double rounding = 1e-9;
    const auto reached = std::find_if(bars.begin(), bars.end(), [share](const ParetoBar &bar) {
        return bar.cumulative >= share - rounding;
    });
    return static_cast<int>(reached - bars.begin()) + (reached == bars.end() ? 0 : 1);
}

} // namespace coachbook
