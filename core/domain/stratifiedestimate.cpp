// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stratifiedestimate.h"

#include "core/domain/estimate.h"
#include "core/domain/studentt.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

bool isComplete(const StratumSample &stratum)
{
    return stratum.sampled >= stratum.population;
}

/// Several strata as if they had been one.
StratumSample together(const StratumSample &a, const StratumSample &b)
{
    const double na = a.sampled;
    const double nb = b.sampled;
    StratumSample both;
    both.population = a.population + b.population;
    both.sampled = a.sampled + b.sampled;
    both.mean = (na * a.mean + nb * b.mean) / (na + nb);
    const auto squares = [&both](const StratumSample &each) {
        const double apart = each.mean - both.mean;
        const double inside = each.sampled > 1 ? (each.sampled - 1) * each.sd * each.sd : 0;
        return inside + each.sampled * apart * apart;
    };
    both.sd = std::sqrt((squares(a) + squares(b)) / (na + nb - 1));
    return both;
}

bool needsCompany(const StratumSample &stratum)
{
    return stratum.sampled < 2 && !isComplete(stratum);
}

std::vector<StratumSample> withoutSingles(const std::vector<StratumSample> &strata)
{
    std::vector<StratumSample> groups;
    for (const StratumSample &stratum : strata) {
        if (!groups.empty() && needsCompany(groups.back()))
            groups.back() = together(groups.back(), stratum);
        else
            groups.push_back(stratum);
    }
    if (groups.size() > 1 && needsCompany(groups.back())) {
        const StratumSample last = groups.back();
        groups.pop_back();
        groups.back() = together(groups.back(), last);
    }
    return groups;
}

void addError(StratifiedEstimate &estimate, const std::vector<StratumSample> &groups, double all)
{
    double variance = 0;
    double fourth = 0;
    for (const StratumSample &group : groups) {
        if (needsCompany(group))
            return;
        if (isComplete(group))
            continue;
        const auto population = static_cast<double>(group.population);
        const double weight = population / all;
        const double term =
            weight * weight * (1 - group.sampled / population) * group.sd * group.sd / group.sampled;
        variance += term;
        fourth += term * term / (group.sampled - 1);
    }
    estimate.standardError = std::sqrt(variance);
    if (fourth > 0)
        estimate.degrees = variance * variance / fourth;
}

} // namespace

std::optional<StratifiedEstimate> stratifiedEstimate(const std::vector<StratumSample> &strata,
                                                     double confidence)
{
    std::vector<StratumSample> covered;
    double all = 0;
    double known = 0;
    for (StratumSample stratum : strata) {
        stratum.population = std::max<qint64>(stratum.population, std::max(stratum.sampled, 0));
        all += static_cast<double>(stratum.population);
        if (stratum.sampled < 1)
            continue;
        known += static_cast<double>(stratum.population);
        covered.push_back(stratum);
    }
    if (covered.empty())
        return std::nullopt;
    StratifiedEstimate estimate;
    estimate.coveredShare = known / all;
    for (const StratumSample &stratum : covered) {
        estimate.mean += static_cast<double>(stratum.population) / known * stratum.mean;
        estimate.sampled += stratum.sampled;
    }
    addError(estimate, withoutSingles(covered), known);
    if (!estimate.standardError)
        return estimate;
    const double t =
        estimate.degrees ? studentTQuantile((1 + confidence) / 2, *estimate.degrees).value_or(0) : 0;
    const double half = t * *estimate.standardError;
    estimate.interval = ConfidenceInterval{estimate.mean - half, estimate.mean + half};
    return estimate;
}

std::optional<ConfidenceInterval> stratifiedShareInterval(const StratifiedEstimate &estimate)
{
    if (!estimate.standardError)
        return std::nullopt;
    const double spread = estimate.mean * (1 - estimate.mean);
    const double variance = *estimate.standardError * *estimate.standardError;
    // Nothing varies in the sample: its number is all that is known.
    return wilsonInterval(estimate.mean, variance > 0 && spread > 0 ? spread / variance : estimate.sampled);
}

} // namespace coachbook
