// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/runsanalysis.h"

#include <algorithm>
#include <cmath>

namespace coachbook {

int longestUsualRun(int n)
{
    return n < 2 ? 0 : static_cast<int>(std::lround(std::log2(n))) + 3;
}

int fewestUsualCrossings(int n)
{
    if (n < 2)
        return 0;
    const int tosses = n - 1;
    double below = 0;
    for (int heads = 0; heads <= tosses; ++heads) {
        below += std::exp(std::lgamma(tosses + 1.0) - std::lgamma(heads + 1.0) -
                          std::lgamma(tosses - heads + 1.0) - tosses * std::log(2.0));
        if (below >= 0.05)
            return heads;
    }
    return tosses;
}

RunsAnalysis runsAnalysis(const std::vector<double> &values, double centre)
{
    RunsAnalysis found;
    int run = 0;
    bool wasAbove = false;
    for (const double value : values) {
        if (value == centre)
            continue;
        const bool isAbove = value > centre;
        if (found.n > 0 && isAbove != wasAbove) {
            ++found.crossings;
            run = 0;
        }
        wasAbove = isAbove;
        ++found.n;
        found.longestRun = std::max(found.longestRun, ++run);
    }
    found.runLimit = longestUsualRun(found.n);
    found.crossingLimit = fewestUsualCrossings(found.n);
    return found;
}

} // namespace coachbook
