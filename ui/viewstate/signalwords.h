// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signalrules.h"
#include <QString>

/// SIG-1, SIG-2 in words: what is so, the figures that raised it with n, and how often chance alone would.
/// Pure.
namespace coachbook::ui {

QString signalTitle(const SignalDraft &signal); ///< "QA score under target"
QString signalHarmText(SignalHarm harm);        ///< "harms the customer"
QString signalSentence(const SignalDraft &signal, QDate today);
/// What the rule asks for, and how many such signals chance alone brings to a team of `agents`.
QString signalRuleText(SignalRule rule, int agents, const SignalSettings &settings);
QString signalAnswerText(const SignalAnswer &answer, QDate today); ///< "dismissed on 3 Nov: on leave soon"

} // namespace coachbook::ui
