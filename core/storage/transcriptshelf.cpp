// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transcriptshelf.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::transcriptshelf {

using sqlite::Query;

void replace(Db &db, TranscriptId transcript, ImportId byImport)
{
    Query q(db, "UPDATE transcript SET shelf = 1, by_import = ? WHERE id = ?");
    q.bind(byImport).bind(transcript).run();
}

void takeBack(Db &db, ImportId import)
{
    Query(db, "UPDATE transcript SET shelf = 2, by_import = import_id WHERE import_id = ? AND shelf = 0")
        .bind(import)
        .run();
    Query(db,
          "UPDATE transcript SET shelf = 0, by_import = NULL WHERE shelf = 1 AND shelf > 0 AND by_import = ?")
        .bind(import)
        .run();
}

void putBack(Db &db, ImportId import)
{
    Query(db, "UPDATE transcript SET shelf = 1, by_import = ?1 WHERE shelf = 0 AND (external_id, source) IN "
              "(SELECT external_id, source FROM transcript WHERE shelf = 2 AND shelf > 0 AND by_import = ?1)")
        .bind(import)
        .run();
    Query(db,
          "UPDATE transcript SET shelf = 0, by_import = NULL WHERE shelf = 2 AND shelf > 0 AND by_import = ?")
        .bind(import)
        .run();
}

void forgetUndone(Db &db, ImportId import)
{
    Query(db, "UPDATE transcript SET shelf = 3 WHERE shelf = 2 AND shelf > 0 AND by_import = ?")
        .bind(import)
        .run();
}

void forgetReplaced(Db &db, ImportId import)
{
    Query(db, "UPDATE transcript SET shelf = 3 WHERE shelf = 1 AND shelf > 0 AND by_import = ?")
        .bind(import)
        .run();
}

void forgetAll(Db &db)
{
    Query(db, "UPDATE transcript SET shelf = 3 WHERE shelf > 0").run();
}

void removeSome(Db &db, int most)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges;
    {
        Query q(db,
                "SELECT first_turn, turns FROM transcript WHERE shelf = 3 AND shelf > 0 ORDER BY id LIMIT ?");
        q.bind(most);
        while (q.step())
            ranges.emplace_back(q.integer(0), q.integer(0) + q.integer(1) - 1);
    }
    for (const auto &[first, last] : ranges) {
        Query(db, "INSERT INTO turn_search (turn_search, rowid, text) "
                  "SELECT 'delete', id, text FROM turn WHERE id BETWEEN ? AND ?")
            .bind(first)
            .bind(last)
            .run();
        Query(db, "DELETE FROM turn WHERE id BETWEEN ? AND ?").bind(first).bind(last).run();
        Query(db, "DELETE FROM transcript WHERE first_turn = ? AND shelf = 3 AND shelf > 0")
            .bind(first)
            .run();
    }
}

} // namespace coachbook::transcriptshelf
