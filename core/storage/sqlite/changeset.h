// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/connection.h"
#include <QByteArray>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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
    enum class What { Inserted, Updated, Deleted } what = What::Updated;
};

struct ApplyRules
{
    std::function<bool(std::string_view table)> only = {}; ///< the tables that are changed; none: all
    bool keepEqual = false; ///< a row to insert that is there with the same values is no conflict
};

QByteArray inverted(const QByteArray &changeset);
QByteArray joined(const QByteArray &first,
                  const QByteArray &second); ///< one changeset with the effect of both
/// Applies within the open transaction. Throws Conflict when any row is not as the changeset expects it.
void apply(Connection &connection, const QByteArray &changeset, const ApplyRules &rules = {});
std::vector<ChangedRow> changedRows(const QByteArray &changeset);

} // namespace coachbook::sqlite
