// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/coverage.h"

#include "core/domain/estimate.h"
#include <cmath>
#include <map>

namespace coachbook {

namespace {

Representation representation(const CoverageRow &row, qint64 evaluations, double shareOfAll)
{
    if (row.evaluated == 0)
        return row.interactions > 0 ? Representation::None : Representation::Fair;
    const double sd = std::sqrt(static_cast<double>(evaluations) * shareOfAll * (1 - shareOfAll));
    const double apart = static_cast<double>(row.evaluated) - row.expected;
    if (std::abs(apart) <= z95 * sd)
        return Representation::Fair;
    return apart < 0 ? Representation::Under : Representation::Over;
}

std::optional<double> evaluatedShare(const CoverageCount &count)
{
    if (count.interactions <= 0)
        return std::nullopt;
    return static_cast<double>(count.evaluated) / static_cast<double>(count.interactions);
}

} // namespace

bool isAmong(const InteractionRefs &refs, const Interaction &interaction)
{
    return !interaction.externalId.isEmpty() && refs.contains(interaction.externalId);
}

std::vector<CoverageCount> coverageCounts(const std::vector<Interaction> &interactions,
                                          const InteractionRefs &evaluated,
                                          const std::function<QString(const Interaction &)> &groupOf)
{
    std::map<QString, CoverageCount> groups;
    for (const Interaction &interaction : interactions) {
        CoverageCount &count = groups[groupOf(interaction)];
        ++count.interactions;
        count.evaluated += isAmong(evaluated, interaction) ? 1 : 0;
    }
    std::vector<CoverageCount> counts;
    for (auto &[group, count] : groups) {
        count.group = group;
        counts.push_back(count);
    }
    return counts;
}

Coverage coverage(const std::vector<CoverageCount> &counts, double isAnecdotalUnder)
{
    Coverage all;
    for (const CoverageCount &count : counts) {
        all.interactions += count.interactions;
        all.evaluated += count.evaluated;
    }
    all.share = evaluatedShare({QString(), all.interactions, all.evaluated});
    all.isAnecdotal = !all.share || *all.share < isAnecdotalUnder;
    for (const CoverageCount &count : counts) {
        CoverageRow row{count, evaluatedShare(count), 0, Representation::Fair};
        if (all.interactions > 0) {
            const double shareOfAll =
                static_cast<double>(count.interactions) / static_cast<double>(all.interactions);
            row.expected = static_cast<double>(all.evaluated) * shareOfAll;
            row.representation = representation(row, all.evaluated, shareOfAll);
        }
        if (all.evaluated > 0)
            all.misplaced += std::abs(static_cast<double>(count.evaluated) - row.expected) /
                             (2 * static_cast<double>(all.evaluated));
        all.rows.push_back(std::move(row));
    }
    return all;
}

} // namespace coachbook
