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
/// PLAN-3: asks how the cycle ends; false when it goes on.
bool endPlan(BookController &controller, PlanId plan, QWidget *parent);

} // namespace coachbook::ui
