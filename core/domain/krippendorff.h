// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agreement.h"

namespace coachbook {

/// How far apart two categories are. Ordinal: by how often those between were used; interval and ratio: by
/// the values of the categories, ratio from zero up.
enum class AlphaMetric { Nominal, Ordinal, Interval, Ratio };

/// Krippendorff's alpha (Content Analysis, ch. 11) over the units with two ratings or more. Absent when
/// every such rating is the same, when a rating is none of the categories, and for ratio with a negative one.
std::optional<double> krippendorffAlpha(const Ratings &ratings, const std::vector<double> &categories,
                                        AlphaMetric metric);
/// With distance 1 - weight.
std::optional<double> krippendorffAlpha(const Ratings &ratings, const std::vector<double> &categories,
                                        AgreementWeights weights);

} // namespace coachbook
