// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/timescale.h"
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute;
constexpr qint64 steps[]{second,     2 * second, 5 * second,  10 * second, 15 * second, 30 * second, minute,
                         2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour};

} // namespace

qint64 TimeScale::ms(double at) const
{
    if (width <= 0)
        return 0;
    return std::clamp<qint64>(std::llround((at - left) / width * double(lengthMs)), 0, lengthMs);
}

std::vector<qint64> timeTicks(qint64 lengthMs, int most)
{
    if (lengthMs <= 0 || most < 1)
        return {};
    const auto fits = [&](qint64 step) { return lengthMs / step < most; };
    const auto *found = std::find_if(std::begin(steps), std::end(steps), fits);
    qint64 step = found != std::end(steps) ? *found : hour;
    while (!fits(step))
        step *= 2;
    std::vector<qint64> ticks;
    for (qint64 at = 0; at <= lengthMs; at += step)
        ticks.push_back(at);
    return ticks;
}

} // namespace coachbook::ui
