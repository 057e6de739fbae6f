// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importstore.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::importstore {

using sqlite::Query;

std::vector<ImportRecord> all(Db &db)
{
    std::vector<ImportRecord> records;
    Query q(
        db,
        "SELECT id, at, kind, file, rows, added, updated, unchanged, refused FROM import ORDER BY id DESC");
    while (q.step())
        records.push_back({q.id<ImportId>(0), q.instant(1), q.text(2), q.text(3), q.integer(4), q.integer(5),
                           q.integer(6), q.integer(7), q.integer(8)});
    return records;
}

void insert(Db &db, const ImportRecord &r)
{
    Query q(db, "INSERT INTO import (id, at, kind, file, rows, added, updated, unchanged, refused) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(r.id).bind(r.at).bind(r.kind).bind(r.file).bind(r.rows).bind(r.added).bind(r.updated).bind(
        r.unchanged);
    q.bind(r.refused).run();
}

} // namespace coachbook::importstore
