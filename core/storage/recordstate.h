// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include <QString>
#include <functional>
#include <optional>

namespace coachbook {

/// The records whose every state is kept (SESS-7).
enum class RecordKind { Session = 0, ActionItem = 1, Plan = 2, ImprovementPlan = 3 };

namespace recordstate {

/// A record as the book holds it, with its parts: JSON of the tables' rows, columns by name. Empty when there
/// is no such record.
QString read(sqlite::Connection &db, RecordKind kind, std::int64_t id);

/// Puts a state into a book of its own in memory and hands that to `look`, so that the stores read it as they
/// read any other. Columns that came later have their default. Throws StorageError Corrupt when `state` is
/// none.
void open(const QString &state, RecordKind kind, const std::function<void(sqlite::Connection &)> &look);

/// Which columns of which tables differ, as "session.agreed"; parts of a record count as one
/// ("session_focus").
QStringList differences(const QString &before, const QString &after);

/// The record that a row of a child table belongs to; absent when the row is gone.
std::optional<std::int64_t> parentOf(sqlite::Connection &db, const std::string &table, std::int64_t row);

} // namespace recordstate
} // namespace coachbook
