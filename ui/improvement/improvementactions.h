// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <optional>

class QWidget;

namespace coachbook::ui {

class BookController;

/// Makes a draft for the agent, with dates and checkpoints proposed, and returns it; `session` is the one in
/// which it was decided (FOLL-4). An agent has one improvement plan at a time: one that is a draft or runs is
/// returned as it is. Absent when it could not be written; that was said.
std::optional<ImprovementPlanId> startImprovementPlan(BookController &controller, AgentId agent,
                                                      std::optional<SessionId> session);

/// Puts a draft into force: baselines frozen, the agent in the tier (TIER-1).
bool beginImprovement(BookController &controller, ImprovementPlanId plan);
/// Asks for the outcome; false when the plan goes on.
bool endImprovement(BookController &controller, ImprovementPlanId plan, QWidget *parent);
bool discardImprovement(BookController &controller, ImprovementPlanId plan); ///< a draft

} // namespace coachbook::ui
