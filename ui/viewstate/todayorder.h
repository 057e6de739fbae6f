// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewstate/todaystate.h"

/// The order of the day.
namespace coachbook::ui {

/// What has a time of the day comes first, by its time; all else stays as it is.
void byTimeFirst(std::vector<TodayRow> &rows);

/// "tomorrow", "tomorrow at 10:00".
QString sessionDayText(const Session &session, QDate today);

/// PREP-4: the day by which the agenda of a planned session goes out; absent when it went out, or the session
/// is over, or its day has come.
std::optional<QDate> agendaDay(const Session &session, const WorkCalendar &calendar, QDate today);

} // namespace coachbook::ui
