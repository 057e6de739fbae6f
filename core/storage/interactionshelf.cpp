// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interactionshelf.h"
#include "core/storage/sqlite/query.h"

namespace coachbook::interactionshelf {

using sqlite::Query;

namespace {

#define ROW                                                                                                  \
    "external_id, agent_id, start_utc, day, channel, queue_id, talk, hold, acw, answered, resolved, csat, "  \
    "import_id"
// The definition of the rollup in SQL; InteractionWriter adds the same sums while it imports, and check
// compares them.
#define SUMS(sign)                                                                                           \
    "agent_id, day, channel, " sign " count(*), " sign " sum(answered IS NOT 0), " sign                      \
    " sum(resolved IS 1 AND answered IS NOT 0), " sign                                                       \
    " sum(resolved IS NOT NULL AND answered IS NOT 0), " sign " count(coalesce(talk, hold, acw)), " sign     \
    " total(talk), " sign " total(hold), " sign " total(acw), " sign " total(round(csat * 1000)), " sign     \
    " count(csat)"
#define UPSERT                                                                                               \
    " ON CONFLICT DO UPDATE SET interactions = interactions + excluded.interactions, "                       \
    "answered = answered + excluded.answered, resolved = resolved + excluded.resolved, "                     \
    "resolvable = resolvable + excluded.resolvable, handled = handled + excluded.handled, "                  \
    "talk = talk + excluded.talk, hold = hold + excluded.hold, acw = acw + excluded.acw, "                   \
    "csat_sum = csat_sum + excluded.csat_sum, csat_count = csat_count + excluded.csat_count"

void run(Db &db, const char *sql, ImportId import)
{
    Query(db, sql).bind(import).run();
}

void dropEmptyDays(Db &db)
{
    Query(db, "DELETE FROM daily WHERE interactions = 0").run();
}

} // namespace

void takeBack(Db &db, ImportId import)
{
    run(db,
        "INSERT INTO daily SELECT " SUMS(
            "-") " FROM interaction WHERE import_id = ? AND agent_id IS NOT NULL "
                 "GROUP BY agent_id, day, channel" UPSERT,
        import);
    run(db,
        "INSERT INTO daily SELECT " SUMS(
            "") " FROM interaction_shelf WHERE by_import = ? AND undone = 0 "
                "AND agent_id IS NOT NULL GROUP BY agent_id, day, channel" UPSERT,
        import);
    dropEmptyDays(db);
    run(db,
        "INSERT INTO interaction_shelf (by_import, undone, " ROW ") SELECT import_id, 1, " ROW
        " FROM interaction WHERE import_id = ?",
        import);
    run(db, "DELETE FROM interaction WHERE import_id = ?", import);
    run(db,
        "INSERT INTO interaction (" ROW ") SELECT " ROW
        " FROM interaction_shelf WHERE by_import = ? AND undone = 0",
        import);
    run(db, "DELETE FROM interaction_shelf WHERE by_import = ? AND undone = 0", import);
}

void putBack(Db &db, ImportId import)
{
    run(db,
        "INSERT INTO interaction_shelf (by_import, undone, " ROW ") SELECT ?1, 0, " ROW
        " FROM interaction WHERE external_id IN (SELECT external_id FROM interaction_shelf WHERE by_import = "
        "?1 "
        "AND undone = 1)",
        import);
    run(db,
        "DELETE FROM interaction WHERE external_id IN (SELECT external_id FROM interaction_shelf WHERE "
        "by_import = ? "
        "AND undone = 0)",
        import);
    run(db,
        "INSERT INTO interaction (" ROW ") SELECT " ROW
        " FROM interaction_shelf WHERE by_import = ? AND undone = 1",
        import);
    run(db, "DELETE FROM interaction_shelf WHERE by_import = ? AND undone = 1", import);
    run(db,
        "INSERT INTO daily SELECT " SUMS(
            "-") " FROM interaction_shelf WHERE by_import = ? AND undone = 0 "
                 "AND agent_id IS NOT NULL GROUP BY agent_id, day, channel" UPSERT,
        import);
    run(db,
        "INSERT INTO daily SELECT " SUMS("") " FROM interaction WHERE import_id = ? AND agent_id IS NOT NULL "
                                             "GROUP BY agent_id, day, channel" UPSERT,
        import);
    dropEmptyDays(db);
}

void forgetReplaced(Db &db, ImportId import)
{
    run(db, "DELETE FROM interaction_shelf WHERE by_import = ? AND undone = 0", import);
}

void forgetUndone(Db &db, ImportId import)
{
    run(db, "DELETE FROM interaction_shelf WHERE by_import = ? AND undone = 1", import);
}

} // namespace coachbook::interactionshelf
