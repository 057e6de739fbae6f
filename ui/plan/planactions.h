// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/plan.h"
#include <optional>

class QWidget;

namespace coachbook::ui {

class BookController;

/// Makes a draft for the agent, filled with what the data proposes, and returns it. An agent has one plan at
/// a time: one that is a draft or active is returned as it is. Absent when it could not be written; that was
/// said.
std::optional<PlanId> createPlan(BookController &controller, AgentId agent);

/// PLAN-2: the plan becomes active and its baseline is frozen on this day.
bool startPlan(BookController &controller, PlanId plan);
struct PlanReviewed
{
    bool done = false;          ///< the cycle is over
    std::optional<PlanId> next; ///< the next one was begun with it
};
/// PLAN-3: shows the figures beside the baseline and asks how the cycle ends. What was found is frozen.
PlanReviewed reviewPlan(BookController &controller, PlanId plan, QWidget *parent);
/// The cycle after an ended plan, as a draft with its open action items; where the agent has a plan that is a
/// draft or active, that one.
std::optional<PlanId> beginNextCycle(BookController &controller, PlanId plan);

} // namespace coachbook::ui
