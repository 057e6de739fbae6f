// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace coachbook {

/// Kinds of things a change can touch: what a page needs to know to redraw.
enum class Entity {
    Agent,
    Session,
    ActionItem,
    CheckIn,
    Plan,
    Behaviour,
    Scorecard,
    Evaluation,
    Interaction,
    Setting,
    Import,
    Transcript,
    Moment,
    Calibration,
    SessionTemplate,
    ImprovementPlan,
    Signal
};

/// What a transaction changed; told to the window after the commit.
struct Changes
{
    std::map<Entity, std::set<std::int64_t>>
        ids;                 ///< an empty set under a kind means "many: redraw all of it"
    bool everything = false; ///< a book was opened or restored
    bool has(Entity entity) const { return everything || ids.contains(entity); }
    bool isEmpty() const { return !everything && ids.empty(); }
};

} // namespace coachbook
