// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

/// The words of a coaching plan.
namespace coachbook::ui {

QString planPartText(PlanPart part);          ///< "Target behaviours"
QString planOutcomeText(PlanOutcome outcome); ///< "improved", "not improved", "not enough data"
/// What exactly the part lacks, in a sentence; only for a part that missingParts() named.
QString missingPartText(PlanPart part, const CoachingPlanDraft &plan, const std::vector<ActionItem> &items);
/// "Review, Escalation path"; empty when nothing is missing.
QString partsText(const std::vector<PlanPart> &parts);
/// "Plan 3, revision 2, active since 4 Nov".
QString planHeadText(const CoachingPlanDraft &plan, QDate today);

} // namespace coachbook::ui
