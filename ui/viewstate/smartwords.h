// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/smart.h"

/// What keeps an action item from being SMART, in words (SMART-2).
namespace coachbook::ui {

QString smartPartText(SmartPart part);              ///< "Specific"
QString smartRemarkText(const SmartFinding &found); ///< a sentence; a vague phrase comes with a better form

} // namespace coachbook::ui
