// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminderdue.h"
#include "core/storage/book.h"

namespace coachbook {

/// CAL-2: what the whole book may remind of, now or later, each kind as its page shows it: sessions that are
/// not held, agendas not sent, check-ins, action items and reviews that are open, replies and disputes that
/// wait, and the one-on-ones of the cadence once they are overdue. Nothing of agents who left; the words of a
/// compartment stay in it (SESS-9).
std::vector<ReminderSubject> reminderSubjects(Db &db, const ReminderNow &now);

/// What whoever reminds does now.
struct ReminderRound
{
    std::vector<Reminder> due;
    std::optional<QDateTime>
        next; ///< UTC, of what is not due yet; absent: nothing will be, as the book stands
};
/// Looks and claims what is due in one transaction: of two programs on a book only one gets a reminder.
/// Throws StorageError.
ReminderRound claimDue(Book &book, const ReminderNow &now);
/// Looks only.
ReminderRound reminderRound(Db &db, const ReminderNow &now);

} // namespace coachbook
