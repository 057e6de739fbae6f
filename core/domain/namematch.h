// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"

namespace coachbook {

/// How a name in an export resembles an agent's, the surest first.
enum class NameLikeness {
    SameLetters, ///< but for case, accents, apostrophes and blanks: "maya o'kafor", "Müller" and "Mueller"
    OtherOrder,  ///< "Okafor, Maya"
    Nickname,    ///< "Bob Rossi" and "Robert Rossi"
    Shortened    ///< an initial, or a further name: "M. Okafor", "Maya Ifeoma Okafor"
};

struct NameSuggestion
{
    AgentId agent{0};
    NameLikeness likeness = NameLikeness::SameLetters;
    bool operator==(const NameSuggestion &) const = default;
};

/// Agents whom a name may mean, the likeliest first, no more than three. Only suggestions: a person confirms
/// them. A login or address counts by its first part: "maya.okafor@example.com".
std::vector<NameSuggestion> suggestAgents(const QString &name, const std::vector<Agent> &agents);

} // namespace coachbook
