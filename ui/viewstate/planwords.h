// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/planreview.h"

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

/// How a figure changed: "+5 points", "-0:12", "+0.14"; a dash without a change.
QString changeText(Kpi kpi, const std::optional<double> &change);
/// What the rules say about a figure: "QA score: +5 points, a signal (3 points or more)".
QString verdictText(const ReviewedKpi &figure);
/// Why an outcome is proposed, a sentence a line. It says what changed, never what made it so.
QString proposalText(const OutcomeProposal &proposal);
/// "Plan 3, 4 Nov to 4 Dec: not improved", "Plan 4, draft".
QString cycleText(const CoachingPlanDraft &plan, QDate today);

} // namespace coachbook::ui
