// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/improvementplan.h"
#include "ui/widgets/badge.h"
#include <QStringList>

/// The words of improvement plans, on screen and on paper.
namespace coachbook::ui {

QString improvementStateText(const ImprovementPlanDraft &plan,
                             QDate today); ///< "runs since 2 Nov"; without `today`, with years
QString improvementOutcomeText(ImprovementOutcome outcome); ///< "partly met"
QString checkpointOutcomeText(CheckpointOutcome outcome);   ///< "on course"
QString milestoneStateText(MilestoneState state);
QString weekStateText(WeekState state);
QString issueText(ImprovementIssue issue); ///< a sentence that says what to do
/// "QA score from 62 % to 80 %", "calls with …, of 10: from 4 to 9"; the baseline with its n.
QString goalText(const MilestoneDraft &milestone);
/// "now 74 %, n = 23, 26 Oct to 22 Nov"; empty where nothing is measured.
QString figureText(const MilestoneDraft &milestone, const MilestoneFigure &figure, QDate today);
/// What a KPI milestone's result is proposed as: "QA score 74 %, baseline 62 %, target 80 %, n = 23".
QString proposedResult(const MilestoneDraft &milestone, const MilestoneFigure &figure);

Badge badgeOf(const ImprovementPlanDraft &plan);
Badge badgeOf(MilestoneState state);
Badge badgeOf(WeekState state);
Badge badgeOf(const CheckpointDraft &checkpoint, CheckpointStanding standing);

} // namespace coachbook::ui
