// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/calendarsettings.h"
#include "core/domain/weekplan.h"
#include "core/storage/book.h"

namespace coachbook {

struct PlanningDays
{
    QDate from, to; ///< both included
    QDate today;
    QDateTime nowUtc;
};

/// What a week or a month is planned from: who is due, shifts, busy times, leave, and the sessions there are.
/// Busy times come as wall times of the book's zone.
WeekPlanInput weekPlanInput(Db &db, const BookSettings &settings, const CalendarSettings &calendar,
                            const PlanningDays &days);

} // namespace coachbook
