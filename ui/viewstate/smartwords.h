// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/smart.h"

/// What keeps an action item from being SMART, in words (SMART-2).
namespace coachbook::ui {

QString smartPartText(SmartPart part);              ///< "Specific"
QString smartRemarkText(const SmartFinding &found); ///< a sentence; a vague phrase comes with a better form

/// How far one of the five parts is.
enum class SmartState {
    Missing, ///< something has to be filled in
    Doubt,   ///< it is there, and something is said about it
    Good
};
SmartState stateOf(SmartPart part, const std::vector<SmartFinding> &found);
QString smartStateText(SmartState state); ///< "missing", "look again", "complete"

/// "The best four weeks so far: 5:12 from 3 Aug to 30 Aug (n = 96); a week usually differs by 0:14."
QString reachText(Kpi kpi, const KpiReach &reach, QDate today);

} // namespace coachbook::ui
