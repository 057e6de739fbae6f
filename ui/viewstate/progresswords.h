// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/progressquery.h"
#include <QString>

/// FOLL-5 in words: with n, and without saying what made it so. Pure.
namespace coachbook::ui {

QString progressTitle(Progress::Kind kind); ///< "Improvement to acknowledge"
/// "QA score 71.5 % (n = 8), then 75.5 % (n = 8), over the last eight weeks."
QString progressText(const AgentProgress &found);
QString progressAdvice(const AgentProgress &found, const QString &agent); ///< what to do about it

} // namespace coachbook::ui
