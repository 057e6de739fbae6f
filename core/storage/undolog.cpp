// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undolog.h"
#include "core/storage/interactionshelf.h"
#include "core/storage/sqlite/changeset.h"
#include "core/storage/sqlite/query.h"
#include "core/storage/transcriptshelf.h"
#include <array>
#include <set>
#include <string_view>

namespace coachbook::undolog {

using sqlite::Query;

namespace {

constexpr int keptSteps = 500;
constexpr int coalesceSeconds = 30;
constexpr int transcriptsRemoved = 20; ///< with every change, of those that can never come back

constexpr std::array recorded{"setting",
                              "holiday",
                              "agent",
                              "agent_period",
                              "behaviour",
                              "scorecard",
                              "question",
                              "evaluation",
                              "answer",
                              "queue",
                              "session",
                              "session_focus",
                              "session_evidence",
                              "plan",
                              "plan_target",
                              "plan_baseline",
                              "action_item",
                              "check_in",
                              "import",
                              "kpi_figure",
                              "interval_volume",
                              "shift",
                              "busy_time",
                              "assignment",
                              "agent_alias",
                              "ignored_account",
                              "import_profile",
                              "reply",
                              "dispute",
                              "moment",
                              "recording",
                              "calibration",
                              "calibration_item",
                              "calibration_evaluator",
                              "calibration_answer",
                              "calibration_agreed",
                              "session_template",
                              "session_group",
                              "group_moment",
                              "session_cue",
                              "session_observation",
                              "session_series",
                              "addendum",
                              "improvement_plan",
                              "milestone",
                              "checkpoint",
                              "plan_review",
                              "signal_answer"};

struct Touch
{
    Entity entity;
    enum class Key { Own, Parent, Many } key;
};

/// What a changed row means to the pages: a child's change is its parent's.
Touch touchOf(const std::string &table)
{
    using Key = Touch::Key;
    static const std::map<std::string, Touch> touches{
        {"setting", {Entity::Setting, Key::Many}},
        {"holiday", {Entity::Setting, Key::Many}},
        {"agent", {Entity::Agent, Key::Own}},
        {"agent_period", {Entity::Agent, Key::Parent}},
        {"behaviour", {Entity::Behaviour, Key::Own}},
        {"scorecard", {Entity::Scorecard, Key::Own}},
        {"question", {Entity::Scorecard, Key::Parent}},
        {"evaluation", {Entity::Evaluation, Key::Own}},
        {"answer", {Entity::Evaluation, Key::Parent}},
        {"queue", {Entity::Interaction, Key::Many}},
        {"session", {Entity::Session, Key::Own}},
        {"session_focus", {Entity::Session, Key::Own}},
        {"session_evidence", {Entity::Session, Key::Own}},
        {"plan", {Entity::Plan, Key::Own}},
        {"plan_target", {Entity::Plan, Key::Own}},
        {"plan_baseline", {Entity::Plan, Key::Own}},
        {"action_item", {Entity::ActionItem, Key::Own}},
        {"check_in", {Entity::CheckIn, Key::Own}},
        {"import", {Entity::Import, Key::Own}},
        {"kpi_figure", {Entity::Interaction, Key::Many}},
        {"interval_volume", {Entity::Setting, Key::Many}},
        {"shift", {Entity::Agent, Key::Parent}},
        {"busy_time", {Entity::Setting, Key::Many}},
        {"assignment", {Entity::Agent, Key::Parent}},
        {"agent_alias", {Entity::Import, Key::Many}},
        {"ignored_account", {Entity::Import, Key::Many}},
        {"import_profile", {Entity::Import, Key::Many}},
        {"reply", {Entity::Evaluation, Key::Parent}},
        {"dispute", {Entity::Evaluation, Key::Parent}},
        {"moment", {Entity::Moment, Key::Own}},
        {"recording", {Entity::Interaction, Key::Many}},
        {"calibration", {Entity::Calibration, Key::Own}},
        {"calibration_item", {Entity::Calibration, Key::Parent}},
        {"calibration_evaluator", {Entity::Calibration, Key::Parent}},
        {"calibration_answer", {Entity::Calibration, Key::Parent}},
        {"calibration_agreed", {Entity::Calibration, Key::Parent}},
        {"session_template", {Entity::SessionTemplate, Key::Own}},
        {"session_group", {Entity::Session, Key::Many}},
        {"group_moment", {Entity::Session, Key::Many}},
        {"session_cue", {Entity::Session, Key::Own}},
        {"session_observation", {Entity::Session, Key::Own}},
        {"session_series", {Entity::Session, Key::Own}},
        {"addendum", {Entity::Session, Key::Parent}},
        {"improvement_plan", {Entity::ImprovementPlan, Key::Own}},
        {"milestone", {Entity::ImprovementPlan, Key::Parent}},
        {"checkpoint", {Entity::ImprovementPlan, Key::Parent}},
        {"plan_review", {Entity::Plan, Key::Own}},
        {"signal_answer", {Entity::Signal, Key::Many}}};
    return touches.at(table);
}

Step readStep(const Query &q)
{
    return {q.id<ChangeId>(0), {q.text(1), q.text(2)}, q.blob(3), q.maybeId<ImportId>(4), q.instant(5)};
}

std::int64_t insertLogRow(Db &db, LogEntry::Kind kind, const Op &op, std::optional<ChangeId> of, int rows,
                          const QDateTime &now)
{
    Query q(db, "INSERT INTO change_log (at, kind, op, subject, of_change, rows) VALUES (?, ?, ?, ?, ?, ?)");
    q.bind(now).bind(kind).bind(op.key).bind(op.subject).bind(of).bind(rows).run();
    return db.lastInsertId();
}

std::set<std::int64_t> importsOf(Query &steps)
{
    std::set<std::int64_t> imports;
    while (steps.step())
        imports.insert(steps.integer(0));
    return imports;
}

/// What was kept on the shelves for steps that are gone. An import has one step, and one for each time it was
/// taken or brought back; as long as any of them is left, its rows may be needed.
void clearShelves(Db &db, const std::set<std::int64_t> &imports)
{
    for (const std::int64_t number : imports) {
        const ImportId import(number);
        Query q(db, "SELECT 1 FROM undo_step WHERE import_id = ?");
        if (q.bind(import).step())
            continue;
        interactionshelf::forgetUndone(db, import);
        transcriptshelf::forgetUndone(db, import);
        interactionshelf::forgetReplaced(db, import);
        transcriptshelf::forgetReplaced(db, import);
    }
}

void forgetRedoable(Db &db, std::optional<ImportId> current)
{
    std::set<std::int64_t> imports;
    {
        Query q(db, "SELECT import_id FROM undo_step WHERE undone = 1 AND import_id IS NOT NULL");
        imports = importsOf(q);
    }
    Query(db, "DELETE FROM undo_step WHERE undone = 1").run();
    if (current)
        imports.erase(current->value()); // about to get a step of its own
    clearShelves(db, imports);
}

void thin(Db &db)
{
    std::optional<qint64> newestOld;
    {
        Query q(db, "SELECT change_id FROM undo_step ORDER BY change_id DESC LIMIT 1 OFFSET ?");
        if (q.bind(keptSteps).step())
            newestOld = q.integer(0);
    }
    if (!newestOld)
        return;
    std::set<std::int64_t> imports;
    {
        Query q(db, "SELECT import_id FROM undo_step WHERE change_id <= ? AND import_id IS NOT NULL");
        q.bind(*newestOld);
        imports = importsOf(q);
    }
    Query(db, "DELETE FROM undo_step WHERE change_id <= ?").bind(*newestOld).run();
    clearShelves(db, imports);
}

} // namespace

std::span<const char *const> recordedTables()
{
    return recorded;
}

std::optional<Step> lastDone(Db &db)
{
    Query q(db, "SELECT change_id, op, subject, changeset, import_id, last_at FROM undo_step JOIN change_log "
                "ON id = change_id "
                "WHERE undone = 0 ORDER BY change_id DESC LIMIT 1");
    return q.step() ? std::optional(readStep(q)) : std::nullopt;
}

std::optional<Step> firstUndone(Db &db)
{
    Query q(db, "SELECT change_id, op, subject, changeset, import_id, last_at FROM undo_step JOIN change_log "
                "ON id = change_id "
                "WHERE undone = 1 ORDER BY change_id LIMIT 1");
    return q.step() ? std::optional(readStep(q)) : std::nullopt;
}

std::optional<Step> stepOfImport(Db &db, ImportId import)
{
    Query q(db, "SELECT change_id, op, subject, changeset, import_id, last_at FROM undo_step JOIN change_log "
                "ON id = change_id WHERE import_id = ? AND op <> ? ORDER BY change_id DESC LIMIT 1");
    q.bind(import).bind(std::string_view(takeBackKey));
    return q.step() ? std::optional(readStep(q)) : std::nullopt;
}

ChangeId record(Db &db, const Op &op, const QByteArray &changeset, std::optional<ImportId> import,
                const QDateTime &now)
{
    forgetRedoable(db, import);
    const int rows = static_cast<int>(sqlite::changedRows(changeset).size());
    const std::int64_t change = insertLogRow(db, LogEntry::Kind::Do, op, std::nullopt, rows, now);
    Query q(
        db,
        "INSERT INTO undo_step (change_id, changeset, import_id, undone, last_at) VALUES (?, ?, ?, 0, ?)");
    q.bind(change).bindBlob(changeset).bind(import).bind(now).run();
    thin(db);
    transcriptshelf::removeSome(db, transcriptsRemoved);
    return ChangeId(change);
}

std::optional<ChangeId> coalesce(Db &db, const Op &op, const QByteArray &changeset, const QDateTime &now)
{
    if (!op.coalesce || firstUndone(db))
        return std::nullopt;
    const std::optional<Step> last = lastDone(db);
    if (!last || last->import || last->op.key != op.key || last->op.subject != op.subject ||
        last->lastAt.secsTo(now) > coalesceSeconds)
        return std::nullopt;
    // Two agents may have one name, and an agent two sessions: going on means in the same records.
    if (changesOf(last->changeset).ids != changesOf(changeset).ids)
        return std::nullopt;
    Query q(db, "UPDATE undo_step SET changeset = ?, last_at = ? WHERE change_id = ?");
    q.bindBlob(sqlite::joined(last->changeset, changeset)).bind(now).bind(last->change).run();
    return last->change;
}

ChangeId markUndone(Db &db, const Step &step, bool undone, const QDateTime &now)
{
    Query q(db, "UPDATE undo_step SET undone = ? WHERE change_id = ?");
    q.bind(undone).bind(step.change).run();
    const int rows = static_cast<int>(sqlite::changedRows(step.changeset).size());
    return ChangeId(insertLogRow(db, undone ? LogEntry::Kind::Undo : LogEntry::Kind::Redo, step.op,
                                 step.change, rows, now));
}

void requireWholeReferences(Db &db)
{
    for (const char *table : recorded) {
        // Per table: the one large table, interaction, cannot lose its agents to an undo, which goes
        // last-first.
        Query q(db, "SELECT count(*) FROM pragma_foreign_key_check(?)");
        q.bind(QString::fromLatin1(table));
        if (q.step() && q.integer(0) > 0)
            throw StorageError(StorageErrorKind::Conflict, db.path(),
                               QStringLiteral("later changes depend on this one"));
    }
}

void forgetAll(Db &db)
{
    Query(db, "DELETE FROM undo_step").run();
    Query(db, "DELETE FROM interaction_shelf").run();
    transcriptshelf::forgetAll(db);
}

std::vector<LogEntry> entries(Db &db, int most, const QString &containing)
{
    std::vector<LogEntry> result;
    Query q(db, "SELECT id, at, op, subject, kind, of_change, rows FROM change_log "
                "WHERE ?1 = '' OR instr(lower(subject), lower(?1)) > 0 OR instr(op, ?1) > 0 ORDER BY id DESC "
                "LIMIT ?2");
    q.bind(containing).bind(most);
    while (q.step())
        result.push_back({q.id<ChangeId>(0),
                          q.instant(1),
                          {q.text(2), q.text(3)},
                          q.as<LogEntry::Kind>(4),
                          q.maybeId<ChangeId>(5),
                          q.number(6)});
    return result;
}

Changes changesOf(const QByteArray &changeset)
{
    Changes changes;
    std::set<Entity> many;
    for (const sqlite::ChangedRow &row : sqlite::changedRows(changeset)) {
        const Touch touch = touchOf(row.table);
        std::set<std::int64_t> &ids = changes.ids[touch.entity];
        if (touch.key == Touch::Key::Own)
            ids.insert(row.key);
        else if (touch.key == Touch::Key::Parent && row.second)
            ids.insert(*row.second);
        else
            many.insert(touch.entity);
    }
    for (const Entity entity : many)
        changes.ids[entity].clear();
    return changes;
}

} // namespace coachbook::undolog
