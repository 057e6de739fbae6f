// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/improvementplan.h"
#include "core/storage/book.h"

/// The compartment of its own (SESS-9): nothing else of the store reads these tables.
namespace coachbook::improvementplanstore {

std::vector<ImprovementPlan> all(Db &db); ///< by number
std::vector<ImprovementPlan> running(Db &db);
std::vector<ImprovementPlan> ofAgent(Db &db, AgentId agent);   ///< newest first
std::optional<ImprovementPlan> current(Db &db, AgentId agent); ///< draft or running, newest
std::optional<ImprovementPlan> find(Db &db, ImprovementPlanId id);
int nextNumber(Db &db);
ImprovementPlanId insert(Db &db, const ImprovementPlanDraft &draft);
/// Locks the goals with the first held checkpoint; throws Constraint when locked goals would change (FOLL-4).
/// Milestones and checkpoints with id 0 are new.
void update(Db &db, const ImprovementPlan &plan);
void remove(Db &db, ImprovementPlanId id);

/// Writes the plan as it is and puts it into force: the agent is in the tier from its first day. Throws
/// Constraint when something is missing (issuesOnStart) or the agent has another plan that runs.
void start(Db &db, ImprovementPlan plan);
/// Ends a plan that runs, and the tier with it, on `day`. Throws Constraint without an outcome or on a day
/// before its start.
void end(Db &db, ImprovementPlan plan, ImprovementOutcome outcome, QDate day, const QString &note);

} // namespace coachbook::improvementplanstore
