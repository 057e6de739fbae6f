// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/samplepower.h"

#include "core/domain/estimate.h"
#include <cmath>

namespace coachbook {

namespace {

constexpr double powerQuantile = 0.8416212335729143; // of the normal distribution at 80 %

} // namespace

std::optional<double> detectableChange(double sd, int before, int now)
{
    if (before < 1 || now < 1)
        return std::nullopt;
    return z95 * sd * std::sqrt(1.0 / before + 1.0 / now);
}

std::optional<int> valuesToFind(double change, double sd)
{
    if (!(change > 0) || !(sd > 0))
        return std::nullopt;
    const double n = 2 * std::pow((z95 + powerQuantile) * sd / change, 2);
    return n < 1e6 ? static_cast<int>(std::ceil(n)) : 1000000;
}

} // namespace coachbook
