// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder.h"
#include <map>

namespace coachbook {

/// What became of a reminder, kept in the book.
struct ReminderMark
{
    QDateTime claimedAt; ///< UTC; when a window or the background part took it on
    bool shown = false;  ///< it has said that the desktop took it
    std::optional<QDateTime> snoozedAt, snoozedUntil; ///< UTC
    bool operator==(const ReminderMark &) const = default;
};
using ReminderMarks = std::map<QString, ReminderMark>; ///< by Reminder::key

/// When and where it is.
struct ReminderNow
{
    QDateTime utc;
    QTimeZone machineZone; ///< where the person is: for quiet hours
};

/// A claim whose holder has not said within this time that it was shown is taken for lost: the program was
/// ended in between.
inline constexpr int lostClaimSeconds = 120;

/// CAL-2: what is to be shown now, the one due first, first. Each reminder comes once: from its instant on,
/// however late that is noticed (the program was off, the machine slept), and never again once it is marked,
/// wherever the clock is set. A snooze is over at its end, or when the clock stands before its beginning, as
/// it was set back then. In quiet hours only sessions that lie in them.
std::vector<Reminder> remindersDue(const std::vector<Reminder> &reminders, const ReminderMarks &marks,
                                   const ReminderSettings &settings, const WorkCalendar &calendar,
                                   const ReminderNow &now);

/// The next instant after `now` at which something can become due; absent when nothing will, as the book
/// stands. Never longer than until the end of the quiet hours of what waits for it.
std::optional<QDateTime> nextReminder(const std::vector<Reminder> &reminders, const ReminderMarks &marks,
                                      const ReminderSettings &settings, const WorkCalendar &calendar,
                                      const ReminderNow &now);

/// What is shown as one notification: a single reminder, or a summary of several.
using ReminderBundle = std::vector<Reminder>;
inline constexpr size_t mostSingleReminders = 3;
/// Up to three come singly; of more, the sessions with a time come singly (three at most) and all else as one
/// summary.
std::vector<ReminderBundle> bundled(const std::vector<Reminder> &due);

} // namespace coachbook
