// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/weekplan.h"

namespace coachbook::ui {

enum class PlanningSpan { ThisWeek, NextWeek, ThisMonth, NextMonth };
struct PlannedRange
{
    QDate from, to;
};
/// What is left of this week or month, or the whole of the next; weeks end with Sunday.
PlannedRange rangeOf(PlanningSpan span, QDate today);

QString clockFormat();                                  ///< of hours and minutes, for the system's locale
QString plannedTimeText(int minutes);                   ///< "9:30", in that format
QString againstDueText(const ProposedSession &session); ///< "2 days after due", "on its due day"
QString noPlaceText(NoPlace why);

} // namespace coachbook::ui
