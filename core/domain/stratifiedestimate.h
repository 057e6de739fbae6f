// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <QtGlobal>
#include <optional>
#include <vector>

namespace coachbook {

/// What was drawn at random from one stratum. Neighbours in the list should be alike: those with a single
/// evaluation are taken together for the standard error.
struct StratumSample
{
    qint64 population = 0;
    int sampled = 0;
    double mean = 0;
    double sd = 0; ///< without meaning for a single evaluation
};

struct StratifiedEstimate
{
    double mean = 0; ///< each stratum weighs as much as it has interactions
    int sampled = 0;
    double coveredShare = 0; ///< of the interactions, 0..1: in strata with an evaluation; the rest is unknown
    std::optional<double> standardError; ///< absent when a single evaluation is all there is
    std::optional<double> degrees;       ///< of freedom, by Satterthwaite; absent when nothing varies
    std::optional<ConfidenceInterval> interval;
};

/// Cochran, Sampling Techniques (1977), 5.4 and 5A.12, with the correction for finite strata. Absent
/// without an evaluation.
std::optional<StratifiedEstimate> stratifiedEstimate(const std::vector<StratumSample> &strata,
                                                     double confidence = 0.95);

/// For an estimate whose means are shares 0..1: Wilson's interval with the number of observations of a simple
/// sample that would be as exact. Absent without a standard error.
std::optional<ConfidenceInterval> stratifiedShareInterval(const StratifiedEstimate &estimate);

} // namespace coachbook
