// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interaction.h"
#include <functional>
#include <unordered_set>
#include <vector>

namespace coachbook {

inline constexpr double anecdotalUnder = 0.05; ///< QUAL-5

/// The ids that evaluations name: EvaluationDraft::interactionRef.
using InteractionRefs = std::unordered_set<QString>;
bool isAmong(const InteractionRefs &refs, const Interaction &interaction);

struct CoverageCount
{
    QString group; ///< an agent, a channel, a queue, any of them together
    qint64 interactions = 0;
    qint64 evaluated = 0;
    bool operator==(const CoverageCount &) const = default;
};

/// Counts by what `groupOf` says, in the order of the groups' names.
std::vector<CoverageCount> coverageCounts(const std::vector<Interaction> &interactions,
                                          const InteractionRefs &evaluated,
                                          const std::function<QString(const Interaction &)> &groupOf);

/// Whether a group has about as many evaluations as its share of the interactions asks for: Under and Over
/// are further from it than chance goes in 95 % of the cases; None has interactions, but no evaluation.
enum class Representation { None, Under, Fair, Over };

struct CoverageRow : CoverageCount
{
    std::optional<double> share; ///< evaluated, 0..1; absent without interactions
    double expected = 0;         ///< evaluations, were all of them spread as the interactions are
    Representation representation = Representation::Fair;
    bool operator==(const CoverageRow &) const = default;
};

/// QUAL-5.
struct Coverage
{
    qint64 interactions = 0;
    qint64 evaluated = 0;
    std::optional<double> share; ///< 0..1; absent without interactions
    bool isAnecdotal = true;     ///< too few to speak for all
    double misplaced = 0;        ///< share of the evaluations, 0..1, that would have to lie in other groups
    std::vector<CoverageRow> rows;
};
Coverage coverage(const std::vector<CoverageCount> &counts, double isAnecdotalUnder = anecdotalUnder);

} // namespace coachbook
