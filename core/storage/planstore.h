// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/storage/book.h"

namespace coachbook::planstore {

std::vector<CoachingPlan> all(Db &db);
std::vector<CoachingPlan> ofAgent(Db &db, AgentId agent);   ///< newest first
std::optional<CoachingPlan> current(Db &db, AgentId agent); ///< draft or active, newest
std::optional<CoachingPlan> find(Db &db, PlanId id);
int nextNumber(Db &db);
PlanId insert(Db &db, const CoachingPlanDraft &draft);
void update(Db &db,
            const CoachingPlan &plan); ///< throws Constraint when a frozen baseline or review would change

} // namespace coachbook::planstore
