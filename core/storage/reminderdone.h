// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reminder.h"
#include "core/storage/book.h"

namespace coachbook {

/// What Done of a reminder can write without asking anything: a check-in that was held, an agenda that was
/// sent, an action item that is closed as Done. A session, a review, a reply need words.
bool canBeDone(ReminderKind kind);

struct ReminderDone
{
    ReminderKind kind = ReminderKind::CheckIn;
    qint64 id = 0;
    QDate today;
    QDateTime nowUtc;
    QString result;                           ///< of an action item (SMART-3)
    std::optional<AgentId> agent = {};        ///< whose it was; of another agent's nothing is written
    std::optional<SessionGroupId> group = {}; ///< an agenda that was sent to all of a group
};
/// FOLL-2, PREP-4, SMART-3: writes it in one transaction with its step of undo. False: it is not open any
/// more, or cannot be done so. Throws StorageError.
bool markDone(Book &book, const ReminderDone &done);

/// Kind and record of a reminder's key; absent when it is none.
struct ReminderRecord
{
    ReminderKind kind = ReminderKind::Session;
    qint64 id = 0; ///< 0 for a group session
    std::optional<AgentId> agent = {};
    std::optional<SessionGroupId> group = {};
};
std::optional<ReminderRecord> recordOfKey(const QString &key);

} // namespace coachbook
