// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

/// Rich made-up data for the documents, and the least there can be.
namespace coachbook::test {

inline const QDate paperDay{2026, 11, 20};

ui::paper::SheetInput richSheet();
ui::paper::SheetInput emptySheet(); ///< an agent of whom nothing is known
ui::paper::PlanInput richPlan();
ui::paper::PlanInput emptyPlan();
ui::paper::TeamPlanInput teamPlan(int agents);

std::vector<KpiLine> kpiLines();

} // namespace coachbook::test
