// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder.h"

namespace coachbook {

/// How long a reminder is put off.
enum class SnoozeChoice { QuarterHour, Hour, NextMorning };
inline constexpr std::array allSnoozeChoices{SnoozeChoice::QuarterHour, SnoozeChoice::Hour,
                                             SnoozeChoice::NextMorning};

/// UTC; the next morning is that of the next working day after today in the book's zone, at the time of the
/// day.
QDateTime snoozedUntil(SnoozeChoice choice, const QDateTime &nowUtc, const ReminderSettings &settings,
                       const WorkCalendar &calendar, const QTimeZone &zone);

} // namespace coachbook
