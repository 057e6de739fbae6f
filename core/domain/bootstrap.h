// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace coachbook {

/// A figure worked out from some of the units; absent where they do not allow it.
using PickedStatistic = std::function<std::optional<double>(const std::vector<std::size_t> &picked)>;

struct BootstrapSettings
{
    int resamples = 2000;
    double confidence = 0.95;
    std::uint64_t seed = 20261120; ///< fixed: the same data always give the same interval
};

/// Percentile interval (Efron) of a figure over `units` units, each resample drawing as many with
/// replacement. Absent with fewer than two units, or when a tenth of the resamples give no figure.
std::optional<ConfidenceInterval> bootstrapInterval(std::size_t units, const PickedStatistic &statistic,
                                                    const BootstrapSettings &settings = {});

} // namespace coachbook
