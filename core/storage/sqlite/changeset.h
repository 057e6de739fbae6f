// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include <QByteArray>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3_session;

namespace coachbook::sqlite {

/// Records what a transaction changes in the named tables, as an SQLite changeset.
class Recorder
{
public:
    Recorder(Connection &connection, std::span<const char *const> tables);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    QByteArray changeset(); ///< empty when nothing changed

private:
    Connection &m_connection;
    sqlite3_session *m_session = nullptr;
};

struct ChangedRow
{
    std::string table;
    std::int64_t key = 0;               ///< first column of the primary key
    std::optional<std::int64_t> second; ///< second column, where the change holds it (a child's parent)
};

QByteArray inverted(const QByteArray &changeset);
QByteArray joined(const QByteArray &first,
                  const QByteArray &second); ///< one changeset with the effect of both
/// Applies within the open transaction. Throws Conflict when any row is not as the changeset expects it.
void apply(Connection &connection, const QByteArray &changeset);
std::vector<ChangedRow> changedRows(const QByteArray &changeset);

} // namespace coachbook::sqlite
