// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/followupplan.h"
#include "core/domain/recoaching.h"
#include "core/domain/sessionpace.h"
#include "core/domain/talkshare.h"
#include <QString>

/// What is said while a session is held and when it is over. Pure.
namespace coachbook::ui {

QString clockText(int seconds);                ///< "12:05", "1:02:05"; "-0:30" below zero
QString paceText(const SessionPace &pace);     ///< "18 min left", "2 min over"
QString stepPaceText(const SessionPace &pace); ///< "4 min left for this step"; empty when there is none
QString closingText(const SessionPace &pace);  ///< SESS-4, five minutes before the end; empty before
QString talkText(const TalkShare &share, int targetPercent); ///< "Agent 64 %: a little under 70 %"

QString methodText(CoachingMethod method); ///< "other examples"
QString methodAsk(CoachingMethod method);  ///< "Which examples?"
/// FOLL-3: "Coached in the last 2 sessions, since 3 Nov; last time with other examples: two chats." Empty for
/// a new one.
QString againText(const Recoaching &before, QDate today);

QString followUpName(FollowUpStep::Kind kind); ///< "Check-in"
QString followUpRemark(const FollowUpStep &step,
                       QDate today); ///< "moved from Wed 25 Nov: on leave"; empty when not moved
QString followUpNone(PauseKind pause, const QString &agent); ///< why nothing follows

/// FOLL-1: the message after a session: what was agreed, the action items with their dates, when we talk
/// next. Nothing private and nothing of an improvement plan is in it (TRUST-4).
QString recapText(const SessionDraft &session, const std::vector<ActionItem> &items,
                  const std::vector<FollowUpStep> &steps, const QString &agent, const QString &supervisor);
QString recapSubject(const SessionDraft &session);

} // namespace coachbook::ui
