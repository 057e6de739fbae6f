// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moment.h"
#include "core/domain/reply.h"
#include "core/domain/scorecard.h"
#include "core/domain/transcript.h"
#include "ui/widgets/badge.h"

/// The words of quality work, in the language of the window.
namespace coachbook::ui {

QString evaluationStateText(EvaluationState state); ///< "draft", "released"
Badge badgeOf(EvaluationState state);
QString replyKindText(ReplyKind kind); ///< "acknowledged with a comment"
QString replyWayText(ReplyWay way);    ///< "in person"
QString disputeOutcomeText(DisputeOutcome outcome);
QString disputeResultText(DisputeResult result);
QString momentKindText(MomentKind kind); ///< "Chance to improve"
Badge badgeOf(MomentKind kind);
QString pickText(Pick pick);
QString qaText(const std::optional<double> &score); ///< "84 %", "no score"
/// "yes", "3 of 5", "not applicable", the words of the choice.
QString answerText(const Question &question, const std::optional<double> &score);
QString pointsText(double points);   ///< "3", "2.5", with the system's decimal point
QString replyAgeText(int hours);     ///< "waits for 3 days", in a table
QString replyAwaitedText(int hours); ///< "The agent's reply has been awaited for 3 days."

/// "3:42 · Chance to improve · “What was said”"
QString momentLine(const MomentDraft &moment);
/// "Talk share of the agent 62 % · silence 0:12 · ..."; "… not available" without times; empty without turns.
QString turnMetricsText(const std::vector<Turn> &turns);

QString scorecardIssueText(ScorecardIssue::Kind kind);
QString replyIssueText(ReplyIssue issue);
QString disputeDecisionIssueText(DisputeDecisionIssue issue);

} // namespace coachbook::ui
