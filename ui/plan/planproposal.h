// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "core/storage/book.h"
#include "ui/plan/plandocument.h"

/// What a new plan proposes, part by part. Everything can be rewritten; nothing is taken without being seen.
namespace coachbook::ui {

/// CAD-1 in words: "One-on-one of 30 minutes every two weeks, a post-call review in between".
QString proposedCadence(Tier tier, int days, const CadenceSettings &settings);
QString proposedReviewHow();
QString proposedEscalation(Tier tier);
QDate proposedReview(const BookSettings &settings, QDate from); ///< the 30-day review, on a working day
/// The focus proposed for the next session, each tied to the question that measures it.
std::vector<PlanTarget> proposedTargets(const std::vector<FocusProposal> &focus, const PlanChoices &choices);
/// All of it for one agent, as a draft of `today` without a number; nothing is written.
CoachingPlanDraft proposedPlan(Db &db, const Agent &agent, const BookSettings &settings, QDate today);

} // namespace coachbook::ui
