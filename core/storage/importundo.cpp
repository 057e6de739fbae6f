// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importundo.h"
#include "core/storage/interactionshelf.h"
#include "core/storage/sqlite/changeset.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptshelf.h"
#include "core/storage/undolog.h"
#include <algorithm>
#include <array>
#include <set>

namespace coachbook {

using sqlite::ChangedRow;
using sqlite::Query;

namespace {

using Kind = ImportObstacle::Kind;

constexpr std::size_t mostChangesNamed = 3;

/// A table whose rows are used by others than those who brought them, and who uses them. In the order in
/// which they can go.
struct SharedTable
{
    const char *name;
    std::array<const char *, 5> inUse; ///< each: a row where `?` is used
    const char *remove;
};
constexpr std::array<SharedTable, 3> sharedTables{
    {{"question",
      {"SELECT 1 FROM answer WHERE question_id = ? LIMIT 1",
       "SELECT 1 FROM dispute WHERE question_id = ? LIMIT 1", nullptr, nullptr, nullptr},
      "DELETE FROM question WHERE id = ?"},
     {"scorecard",
      {"SELECT 1 FROM evaluation WHERE scorecard_id = ? LIMIT 1",
       "SELECT 1 FROM question WHERE scorecard_id = ? LIMIT 1", nullptr, nullptr, nullptr},
      "DELETE FROM scorecard WHERE id = ?"},
     {"behaviour",
      {"SELECT 1 FROM question WHERE behaviour_id = ? LIMIT 1",
       "SELECT 1 FROM session_focus WHERE behaviour_id = ? LIMIT 1",
       "SELECT 1 FROM plan_target WHERE behaviour_id = ? LIMIT 1",
       "SELECT 1 FROM action_item WHERE behaviour_id = ? LIMIT 1",
       "SELECT 1 FROM moment WHERE behaviour_id = ? LIMIT 1"},
      "DELETE FROM behaviour WHERE id = ?"}}};

bool isShared(std::string_view table)
{
    return table == "queue" || std::any_of(sharedTables.begin(), sharedTables.end(),
                                           [table](const SharedTable &each) { return table == each.name; });
}

using RowKey = std::pair<std::string, std::int64_t>;

struct LaterStep
{
    Op op;
    QDateTime at;
    std::set<RowKey> rows;
};

/// What was done since and is not undone, but for this import's own comings and goings.
std::vector<LaterStep> laterSteps(Db &db, const undolog::Step &step)
{
    std::vector<LaterStep> steps;
    Query q(db, "SELECT op, subject, last_at, changeset FROM undo_step JOIN change_log ON id = change_id "
                "WHERE undone = 0 AND change_id > ? AND import_id IS NOT ? ORDER BY change_id");
    q.bind(step.change).bind(step.import);
    while (q.step()) {
        LaterStep later{{q.text(0), q.text(1)}, q.instant(2), {}};
        for (const ChangedRow &row : sqlite::changedRows(q.blob(3)))
            later.rows.emplace(row.table, row.key);
        steps.push_back(std::move(later));
    }
    return steps;
}

QString fileOf(Db &db, std::int64_t import)
{
    Query q(db, "SELECT file FROM import_history WHERE id = ?");
    return q.bind(import).step() ? q.text(0) : QString();
}

/// One obstacle for each later import that `sql` gives with its number of records.
void addImports(Db &db, const char *sql, ImportId import, std::vector<ImportObstacle> &to)
{
    std::vector<std::pair<std::int64_t, qint64>> found;
    {
        Query q(db, sql);
        q.bind(import);
        while (q.step())
            found.emplace_back(q.integer(0), q.integer(1));
    }
    for (const auto &[later, rows] : found)
        to.push_back({Kind::LaterImport, fileOf(db, later), rows});
}

[[noreturn]] void refuse(Db &db, std::vector<ImportObstacle> obstacles)
{
    if (obstacles.empty())
        obstacles.push_back({});
    throw ImportInTheWay(db.path(), std::move(obstacles));
}

/// The later changes that touch any of these rows.
std::vector<ImportObstacle> laterChanges(Db &db, const undolog::Step &step, const std::set<RowKey> &rows)
{
    std::vector<ImportObstacle> obstacles;
    for (const LaterStep &later : laterSteps(db, step)) {
        const bool touches = std::any_of(later.rows.begin(), later.rows.end(),
                                         [&rows](const RowKey &row) { return rows.contains(row); });
        if (touches && obstacles.size() < mostChangesNamed)
            obstacles.push_back({Kind::LaterChange, {}, 0, later.op, later.at});
    }
    return obstacles;
}

std::set<RowKey> ownRows(const undolog::Step &step)
{
    std::set<RowKey> rows;
    for (const ChangedRow &row : sqlite::changedRows(step.changeset)) {
        if (!isShared(row.table) && row.table != "import")
            rows.emplace(row.table, row.key);
    }
    return rows;
}

/// Rows that refer to one that is not there, among the tables that are recorded.
std::set<RowKey> danglingRows(Db &db)
{
    std::set<RowKey> rows;
    for (const char *table : undolog::recordedTables()) {
        Query q(db, "SELECT coalesce(rowid, 0) FROM pragma_foreign_key_check(?)");
        q.bind(QString::fromLatin1(table));
        while (q.step())
            rows.emplace(table, q.integer(0));
    }
    return rows;
}

void requireReferences(Db &db, const undolog::Step &step)
{
    const std::set<RowKey> dangling = danglingRows(db);
    if (!dangling.empty())
        refuse(db, laterChanges(db, step, dangling));
}

/// Agents that are to go may still have interactions or transcripts of other imports.
void requireNoOrphans(Db &db, const QByteArray &changeset)
{
    std::vector<ImportObstacle> obstacles;
    std::set<std::int64_t> imports;
    for (const ChangedRow &row : sqlite::changedRows(changeset)) {
        if (row.table != "agent" || row.what != ChangedRow::What::Deleted)
            continue;
        for (const char *sql :
             {"SELECT import_id FROM interaction WHERE agent_id = ? LIMIT 1",
              "SELECT import_id FROM transcript WHERE agent_id = ? AND shelf = 0 LIMIT 1"}) {
            Query q(db, sql);
            if (q.bind(row.key).step())
                imports.insert(q.integer(0));
        }
    }
    for (const std::int64_t import : imports)
        obstacles.push_back({Kind::LaterImport, fileOf(db, import)});
    if (!obstacles.empty())
        refuse(db, std::move(obstacles));
}

/// By interactions in the book, and by those of other imports that may come back.
std::set<std::int64_t> queuesInUse(Db &db, std::optional<ImportId> import)
{
    std::set<std::int64_t> used;
    Query q(db, "SELECT DISTINCT queue_id FROM interaction UNION SELECT DISTINCT queue_id FROM "
                "interaction_shelf WHERE by_import IS NOT ?");
    q.bind(import);
    while (q.step())
        used.insert(q.integer(0));
    return used;
}

bool isInUse(Db &db, const SharedTable &table, std::int64_t id)
{
    for (const char *sql : table.inUse) {
        if (sql == nullptr)
            break;
        Query q(db, sql);
        if (q.bind(id).step())
            return true;
    }
    return false;
}

/// What the import brought and others may use goes when nobody does, and nobody has changed it since.
void removeUnused(Db &db, const undolog::Step &step)
{
    std::set<RowKey> brought;
    for (const ChangedRow &row : sqlite::changedRows(step.changeset)) {
        if (isShared(row.table) && row.what == ChangedRow::What::Inserted)
            brought.emplace(row.table, row.key);
    }
    if (brought.empty())
        return;
    for (const LaterStep &later : laterSteps(db, step)) {
        for (const RowKey &row : later.rows)
            brought.erase(row);
    }
    for (const SharedTable &table : sharedTables) {
        for (const auto &[name, id] : brought) {
            if (name == table.name && !isInUse(db, table, id))
                Query(db, table.remove).bind(id).run();
        }
    }
    const bool hasQueues =
        std::any_of(brought.begin(), brought.end(), [](const RowKey &row) { return row.first == "queue"; });
    const std::set<std::int64_t> used = hasQueues ? queuesInUse(db, step.import) : std::set<std::int64_t>();
    for (const auto &[name, id] : brought) {
        if (name == "queue" && !used.contains(id))
            Query(db, "DELETE FROM queue WHERE id = ?").bind(id).run();
    }
}

undolog::Step stepOf(Db &db, ImportId import, bool inBook)
{
    Query q(db, "SELECT 1 FROM import WHERE id = ?");
    if (q.bind(import).step() != inBook)
        refuse(db, {{Kind::NotThere}});
    std::optional<undolog::Step> step = undolog::stepOfImport(db, import);
    if (!step)
        refuse(db, {{Kind::TooLongAgo}});
    return *std::move(step);
}

void applyOr(Db &db, const undolog::Step &step, const QByteArray &changeset, const sqlite::ApplyRules &rules)
{
    try {
        sqlite::apply(db, changeset, rules);
    } catch (const StorageError &error) {
        if (error.kind() != StorageErrorKind::Conflict)
            throw;
        refuse(db, laterChanges(db, step, ownRows(step)));
    }
}

} // namespace

namespace importundo {

void takeBack(Db &db, ImportId import)
{
    const undolog::Step step = stepOf(db, import, true);
    std::vector<ImportObstacle> replaced;
    addImports(db,
               "SELECT by_import, count(*) FROM interaction_shelf WHERE import_id = ?1 AND undone = 0 AND "
               "by_import <> ?1 GROUP BY by_import",
               import, replaced);
    addImports(db,
               "SELECT by_import, count(*) FROM transcript WHERE import_id = ?1 AND shelf = 1 AND "
               "by_import <> ?1 GROUP BY by_import",
               import, replaced);
    if (!replaced.empty())
        refuse(db, std::move(replaced));
    interactionshelf::takeBack(db, import);
    transcriptshelf::takeBack(db, import);
    const QByteArray inverse = sqlite::inverted(step.changeset);
    requireNoOrphans(db, inverse);
    applyOr(db, step, inverse, {[](std::string_view table) { return !isShared(table); }, false});
    removeUnused(db, step);
    requireReferences(db, step);
}

void bringBack(Db &db, ImportId import)
{
    const undolog::Step step = stepOf(db, import, false);
    std::vector<ImportObstacle> newer;
    addImports(db,
               "SELECT there.import_id, count(*) FROM interaction_shelf AS away JOIN interaction AS there "
               "ON there.external_id = away.external_id WHERE by_import = ?1 AND undone = 1 AND "
               "there.import_id > ?1 GROUP BY there.import_id",
               import, newer);
    addImports(db,
               "SELECT there.import_id, count(*) FROM transcript AS away JOIN transcript AS there "
               "ON there.external_id = away.external_id AND there.source = away.source AND there.shelf = 0 "
               "WHERE away.by_import = ?1 AND away.shelf = 2 AND there.import_id > ?1 "
               "GROUP BY there.import_id",
               import, newer);
    if (!newer.empty())
        refuse(db, std::move(newer));
    applyOr(db, step, step.changeset, {{}, true});
    Query agents(db, "SELECT 1 FROM interaction_shelf WHERE by_import = ?1 AND undone = 1 AND agent_id IS "
                     "NOT NULL AND agent_id NOT IN (SELECT id FROM agent) UNION ALL SELECT 1 FROM transcript "
                     "WHERE by_import = ?1 AND shelf = 2 AND agent_id IS NOT NULL AND agent_id NOT IN "
                     "(SELECT id FROM agent) LIMIT 1");
    if (agents.bind(import).step())
        refuse(db, {});
    interactionshelf::putBack(db, import);
    transcriptshelf::putBack(db, import);
    requireReferences(db, step);
}

} // namespace importundo

QString obstacleInEnglish(const ImportObstacle &obstacle)
{
    switch (obstacle.kind) {
    case Kind::NotThere:
        return QStringLiteral("there is no such import to take back or to bring back");
    case Kind::TooLongAgo:
        return QStringLiteral("it was made too long ago");
    case Kind::LaterImport:
        return obstacle.rows > 0
                   ? QStringLiteral(
                         "the later import of %1 changed %2 of its records; take that one back first")
                         .arg(obstacle.file)
                         .arg(obstacle.rows)
                   : QStringLiteral(
                         "the import of %1 has records of agents it brought; take that one back first")
                         .arg(obstacle.file);
    case Kind::LaterChange:
        return QStringLiteral("a later change depends on it: %1 %2")
            .arg(obstacle.op.key, obstacle.op.subject)
            .trimmed();
    case Kind::Unknown:
        break;
    }
    return QStringLiteral("something later depends on it");
}

ImportInTheWay::ImportInTheWay(const QString &path, std::vector<ImportObstacle> obstacles)
    : StorageError(StorageErrorKind::Conflict, path, obstacleInEnglish(obstacles.front())),
      m_obstacles(std::move(obstacles))
{}

} // namespace coachbook
