// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/recordstate.h"

namespace coachbook {

/// Every state that a session, an action item or a plan has had since the book came to version 4.
namespace historystore {

struct Version
{
    QDateTime at; ///< UTC
    Op op;        ///< by which change
    LogEntry::Kind kind = LogEntry::Kind::Do;
    bool isRemoval = false;
    QStringList changed; ///< what differs from the version before; empty for the first
};

/// Called by the book within every transaction: keeps the new state of each record that `changeset` touches.
/// Typing that goes on within one change is one version.
void keep(Db &db, const QByteArray &changeset, ChangeId change, const QDateTime &now);

std::vector<Version> versions(Db &db, RecordKind kind, std::int64_t id); ///< oldest first
/// The record as it was at that instant, in a book of its own that is handed to `look` (recordstate::open).
/// False when it was not there then, or its history begins later.
bool lookAt(Db &db, RecordKind kind, std::int64_t id, const QDateTime &instant,
            const std::function<void(Db &)> &look);

} // namespace historystore
} // namespace coachbook
