// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminderdue.h"
#include "core/domain/snooze.h"

/// What reminders say. They are read on a screen that others may see: who and what kind, never what it is
/// about (SESS-9).
namespace coachbook::ui {

QString reminderTitle(const Reminder &reminder); ///< "Check-in with Maya Okafor"
QString reminderText(const Reminder &reminder,
                     const QDateTime &wall);       ///< "today at 10:00"; `wall`: now, in the book's zone
QString bundleTitle(const ReminderBundle &bundle); ///< of one, or "7 things are due"
QString bundleText(const ReminderBundle &bundle,
                   const QDateTime &wall);   ///< of one, or "2 sessions, 5 check-ins"
QString reminderKindText(ReminderKind kind); ///< "Check-ins": for the settings
QString snoozeText(SnoozeChoice choice);     ///< "In an hour"

} // namespace coachbook::ui
