// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminderdue.h"
#include "core/storage/book.h"

/// CAL-2: how the book reminds, and what it has reminded of. Settings are written in Book::transact, marks in
/// Book::keep.
namespace coachbook::reminderstore {

ReminderSettings settings(Db &db); ///< a value that makes no sense is read as its default
void saveSettings(Db &db, const ReminderSettings &settings);

ReminderMarks marks(Db &db);
/// Takes reminders on before they are shown. Whoever reads what is due and claims it in one transaction is
/// the only one to show it.
void claim(Db &db, const QStringList &keys, const QDateTime &nowUtc);
void markShown(Db &db, const QStringList &keys);
/// They could not be shown: the next one to look shows them.
void release(Db &db, const QStringList &keys);
void snooze(Db &db, const QStringList &keys, const QDateTime &nowUtc, const QDateTime &untilUtc);
/// Removes marks from before `beforeUtc` of what is no subject of a reminder any more.
void forget(Db &db, const std::vector<Reminder> &current, const QDateTime &beforeUtc);

} // namespace coachbook::reminderstore
