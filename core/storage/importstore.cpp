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

std::vector<ImportEntry> history(Db &db)
{
    std::vector<ImportEntry> entries;
    Query q(db, "SELECT id, at, kind, file, rows, added, updated, unchanged, refused, asked_by, "
                "EXISTS (SELECT 1 FROM import WHERE import.id = h.id), "
                "EXISTS (SELECT 1 FROM undo_step WHERE import_id = h.id AND change_id IN (SELECT id FROM "
                "change_log WHERE op <> 'import.take_back')) "
                "FROM import_history AS h ORDER BY id DESC");
    while (q.step()) {
        ImportEntry entry;
        entry.record = {q.id<ImportId>(0),
                        q.instant(1),
                        q.text(2),
                        q.text(3),
                        q.integer(4),
                        q.integer(5),
                        q.integer(6),
                        q.integer(7),
                        q.integer(8),
                        q.as<AskedBy>(9),
                        {}};
        entry.isRemembered = q.flag(11);
        const bool changedRows = entry.record.added + entry.record.updated > 0;
        entry.state = !changedRows ? ImportEntry::State::NothingNew
                      : q.flag(10) ? ImportEntry::State::InBook
                                   : ImportEntry::State::TakenBack;
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString fileOf(Db &db, ImportId import)
{
    Query q(db, "SELECT file FROM import_history WHERE id = ?");
    return q.bind(import).step() ? q.text(0) : QString();
}

bool knowsContent(Db &db, const QByteArray &sha256)
{
    Query q(db, "SELECT 1 FROM import_history WHERE sha256 = ?");
    return q.bindBlob(sha256).step();
}

void note(Db &db, const ImportRecord &r)
{
    Query q(db, "INSERT INTO import_history (id, at, kind, file, asked_by, rows, added, updated, unchanged, "
                "refused, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(r.id).bind(r.at).bind(r.kind).bind(r.file).bind(r.askedBy);
    q.bind(r.rows).bind(r.added).bind(r.updated).bind(r.unchanged).bind(r.refused);
    if (r.sha256.isEmpty())
        q.bindNull();
    else
        q.bindBlob(r.sha256);
    q.run();
}

void insert(Db &db, const ImportRecord &r)
{
    note(db, r);

    Query q(db, "INSERT INTO import (id, at, kind, file, rows, added, updated, unchanged, refused) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(r.id).bind(r.at).bind(r.kind).bind(r.file).bind(r.rows).bind(r.added).bind(r.updated).bind(
        r.unchanged);
    q.bind(r.refused).run();
}

} // namespace coachbook::importstore
