// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/apportionment.h"

#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

struct Part
{
    std::size_t index = 0;
    double weight = 0;
    double quota = 0;
    /// To nine places: what is equal but for the machine's rounding is equal.
    double remainder() const { return std::round((quota - std::floor(quota)) * 1e9); }
};

/// The parts that still share `total`, with their exact quotas.
std::vector<Part> openParts(qint64 total, const std::vector<double> &weights, const std::vector<qint64> &caps,
                            const std::vector<qint64> &given)
{
    std::vector<Part> parts;
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (given[i] < caps[i] && weights[i] > 0) {
            parts.push_back({i, weights[i], 0});
            sum += weights[i];
        }
    }
    for (Part &part : parts)
        part.quota = static_cast<double>(total) * part.weight / sum;
    return parts;
}

void giveRemainders(std::vector<Part> parts, qint64 left, const std::vector<qint64> &caps,
                    std::vector<qint64> &given)
{
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        const double first = a.remainder();
        const double second = b.remainder();
        return first != second ? first > second : a.weight > b.weight;
    });
    for (const Part &part : parts) {
        if (left > 0 && given[part.index] < caps[part.index]) {
            ++given[part.index];
            --left;
        }
    }
}

/// Where no weight is left: in proportion to what the caps leave open.
void giveByCaps(qint64 left, const std::vector<qint64> &caps, std::vector<qint64> &given)
{
    std::vector<qint64> open;
    for (std::size_t i = 0; i < caps.size(); ++i)
        open.push_back(std::max<qint64>(caps[i] - given[i], 0));
    if (std::all_of(open.begin(), open.end(), [](qint64 places) { return places == 0; }))
        return;
    const std::vector<qint64> more = apportion(left, {open.begin(), open.end()}, open);
    for (std::size_t i = 0; i < more.size(); ++i)
        given[i] += more[i];
}

} // namespace

std::vector<qint64> apportion(qint64 total, const std::vector<double> &weights,
                              const std::vector<qint64> &caps)
{
    std::vector<qint64> given(weights.size(), 0);
    qint64 left = total;
    while (left > 0) {
        const std::vector<Part> parts = openParts(left, weights, caps, given);
        if (parts.empty()) {
            giveByCaps(left, caps, given);
            return given;
        }
        bool isCapped = false;
        for (const Part &part : parts) {
            if (part.quota >= static_cast<double>(caps[part.index])) {
                given[part.index] = caps[part.index];
                left -= caps[part.index];
                isCapped = true;
            }
        }
        if (isCapped)
            continue;
        for (const Part &part : parts) {
            given[part.index] = static_cast<qint64>(std::floor(part.quota));
            left -= given[part.index];
        }
        giveRemainders(parts, left, caps, given);
        return given;
    }
    return given;
}

} // namespace coachbook
