// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include <QStringList>

/// A question of a scorecard on a form that is filled in by hand.
namespace coachbook::ui::paper {

/// "[] 0  [] 1  [] 2" to tick.
QStringList choicesToTick(const Question &question);
QString criticalWords(const Question &question); ///< what a miss fails; empty: nothing

} // namespace coachbook::ui::paper
