// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/controlchart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace coachbook {

namespace {

constexpr double sigmaOfMove = 1.128; // d2 of two values
constexpr double moveLimit = 3.267;   // D4 of two values

double clipped(double value, const ValueBounds &bounds)
{
    if (bounds.low && value < *bounds.low)
        return *bounds.low;
    return bounds.high && value > *bounds.high ? *bounds.high : value;
}

std::vector<double> movesOf(const std::vector<double> &values)
{
    std::vector<double> moves;
    for (std::size_t at = 1; at < values.size(); ++at)
        moves.push_back(std::abs(values[at] - values[at - 1]));
    return moves;
}

double meanValue(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

int sideOf(double value, double centre)
{
    return value > centre ? 1 : value < centre ? -1 : 0;
}

/// Runs of equal, non-zero directions; `extra` values belong to a run beside those that have a direction.
void addRuns(std::vector<ControlSignal> &found, const std::vector<int> &directions, ControlSign sign,
             std::size_t runLength, std::size_t extra)
{
    for (std::size_t from = 0; from < directions.size();) {
        std::size_t to = from;
        while (to < directions.size() && directions[to] == directions[from])
            ++to;
        if (directions[from] != 0 && to - from + extra >= runLength)
            found.push_back({sign, directions[from] > 0, from, to - 1 + extra});
        from = to;
    }
}

void addOutside(std::vector<ControlSignal> &found, const std::vector<double> &values,
                const ControlLimits &limits)
{
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (values[at] > limits.high || values[at] < limits.low)
            found.push_back({ControlSign::Outside, values[at] > limits.high, at, at});
    }
}

void addNearLimit(std::vector<ControlSignal> &found, const std::vector<double> &values,
                  const ControlLimits &limits)
{
    const auto isNear = [&limits](double value, int side) {
        return side > 0 ? value > limits.highTwo && value <= limits.high
                        : value < limits.lowTwo && value >= limits.low;
    };
    for (std::size_t at = 0; at + 3 <= values.size(); ++at) {
        for (const int side : {1, -1}) {
            int near = 0;
            bool oneSided = true;
            for (std::size_t each = at; each < at + 3; ++each) {
                near += isNear(values[each], side) ? 1 : 0;
                oneSided = oneSided && sideOf(values[each], limits.centre) == side;
            }
            if (oneSided && near >= 2)
                found.push_back({ControlSign::NearLimit, side > 0, at, at + 2});
        }
    }
}

} // namespace

ControlLimits controlLimitsFrom(double centre, double averageMove, int n, const ValueBounds &bounds)
{
    const double sigma = averageMove / sigmaOfMove;
    ControlLimits limits;
    limits.centre = centre;
    limits.low = clipped(centre - 3 * sigma, bounds);
    limits.high = clipped(centre + 3 * sigma, bounds);
    limits.lowTwo = clipped(centre - 2 * sigma, bounds);
    limits.highTwo = clipped(centre + 2 * sigma, bounds);
    limits.averageMove = averageMove;
    limits.highestMove = moveLimit * averageMove;
    limits.n = n;
    limits.isTrial = n < firmControlValues;
    return limits;
}

std::optional<ControlLimits> controlLimits(const std::vector<double> &values, bool screened,
                                           const ValueBounds &bounds)
{
    if (values.size() < static_cast<std::size_t>(leastControlValues))
        return std::nullopt;
    std::vector<double> moves = movesOf(values);
    if (screened) {
        const double most = moveLimit * meanValue(moves);
        std::erase_if(moves, [most](double move) { return move >= most; });
    }
    if (moves.empty() || !(meanValue(moves) > 0))
        return std::nullopt;
    return controlLimitsFrom(meanValue(values), meanValue(moves), static_cast<int>(values.size()), bounds);
}

std::vector<ControlSignal> controlSignals(const std::vector<double> &values, const ControlLimits &limits,
                                          int runLength)
{
    const auto length = static_cast<std::size_t>(std::max(runLength, 2));
    std::vector<ControlSignal> found;
    addOutside(found, values, limits);
    std::vector<int> sides, steps;
    for (std::size_t at = 0; at < values.size(); ++at) {
        sides.push_back(sideOf(values[at], limits.centre));
        if (at > 0)
            steps.push_back(sideOf(values[at], values[at - 1]));
    }
    addRuns(found, sides, ControlSign::OneSide, length, 0);
    addRuns(found, steps, ControlSign::Trending, length, 1);
    addNearLimit(found, values, limits);
    return found;
}

} // namespace coachbook
