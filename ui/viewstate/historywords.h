// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/storage/historystore.h"

/// The history of a record in words (SESS-7). Pure, but for reading the state that it is given.
namespace coachbook::ui {

/// "what was agreed, follow-up": which parts differ; empty for none that is shown.
QString changedWords(const QStringList &changed);
/// "change session (what was agreed)", "taken back: ..."; `change` is the words of its op.
QString versionWords(const historystore::Version &version, const QString &change);

struct NotedLine
{
    QString title; ///< "What was agreed"
    QString text;
    bool operator==(const NotedLine &) const = default;
};
/// All that the record in `db` says, by part; empty parts are left out. Empty when there is no such record.
std::vector<NotedLine> recordLines(Db &db, RecordKind kind, std::int64_t id, QDate today);

} // namespace coachbook::ui
