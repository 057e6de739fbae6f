// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace coachbook {

/// A line before a day and another after it: y = level + slope t + step D + bend (t - t0) D, with t = 1, 2,
/// ... and D = 1 from t0 on. By least squares (Turner et al., medRxiv 2020.10.12.20211706).
struct InterruptedSeries
{
    struct Part
    {
        double value = 0, standardError = 0;
        ConfidenceInterval interval;
    };
    Part level, slope; ///< before
    Part step;         ///< at t0
    Part bend;         ///< change of the slope from t0 on
    int n = 0;
};

inline constexpr int leastInterruptedWeeks = 8; ///< on either side, before it is worth showing

/// `start`: place of the first value after. Absent with fewer than two values on a side or five in all.
std::optional<InterruptedSeries> interruptedSeries(const std::vector<double> &values, std::size_t start,
                                                   double confidence = 0.95);

} // namespace coachbook
