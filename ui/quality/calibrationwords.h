// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationpacket.h"
#include "core/domain/calibrationreply.h"
#include "ui/widgets/badge.h"

/// The words of rounds and packets, in the language of the window.
namespace coachbook::ui {

QString stageText(CalibrationStage stage); ///< "waiting for answers"
Badge badgeOf(CalibrationStage stage);
QString answerWayText(AnswerWay way); ///< "by packet"
QString calibrationIssueText(CalibrationIssue issue);
QString packetProblemText(const PacketProblem &problem);
QString replyRefusalText(const ReplyRefusal &refusal);
QString unansweredText(int questions); ///< "3 questions without an answer"
/// What to do next, and who is waited for.
QString nextStepText(const CalibrationRound &round, QDate today);

QString questionText(const CalibrationRound &round, QuestionId id);
QString evaluatorName(const CalibrationRound &round, EvaluatorId id);

} // namespace coachbook::ui
