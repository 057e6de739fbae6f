// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historystore.h"
#include "core/storage/sqlite/changeset.h"
#include "core/storage/sqlite/query.h"
#include <set>

namespace coachbook::historystore {

using sqlite::Query;

namespace {

using Record = std::pair<RecordKind, std::int64_t>;

std::optional<RecordKind> kindOf(const std::string &table)
{
    static const std::map<std::string, RecordKind> kinds{{"session", RecordKind::Session},
                                                         {"session_focus", RecordKind::Session},
                                                         {"session_evidence", RecordKind::Session},
                                                         {"session_cue", RecordKind::Session},
                                                         {"session_observation", RecordKind::Session},
                                                         {"addendum", RecordKind::Session},
                                                         {"action_item", RecordKind::ActionItem},
                                                         {"plan", RecordKind::Plan},
                                                         {"plan_target", RecordKind::Plan},
                                                         {"plan_baseline", RecordKind::Plan},
                                                         {"plan_review", RecordKind::Plan},
                                                         {"improvement_plan", RecordKind::ImprovementPlan},
                                                         {"milestone", RecordKind::ImprovementPlan},
                                                         {"checkpoint", RecordKind::ImprovementPlan}};
    const auto found = kinds.find(table);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

/// Rows with a number of their own: their record is another column, which an update may not hold.
bool hasOwnNumber(const std::string &table)
{
    return table == "addendum" || table == "milestone" || table == "checkpoint";
}

std::set<Record> recordsIn(Db &db, const QByteArray &changeset)
{
    std::set<Record> records;
    for (const sqlite::ChangedRow &row : sqlite::changedRows(changeset)) {
        const std::optional<RecordKind> kind = kindOf(row.table);
        if (!kind)
            continue;
        if (!hasOwnNumber(row.table))
            records.emplace(*kind, row.key);
        else if (const auto parent = row.second ? row.second : recordstate::parentOf(db, row.table, row.key))
            records.emplace(*kind, *parent);
    }
    return records;
}

struct Kept
{
    std::int64_t id = 0;
    ChangeId change{0};
    QString state;
};

std::optional<Kept> newest(Db &db, const Record &record)
{
    Query q(db,
            "SELECT id, change_id, state FROM record_history WHERE kind = ? AND record_id = ? ORDER BY id "
            "DESC LIMIT 1");
    q.bind(record.first).bind(record.second);
    return q.step() ? std::optional(Kept{q.integer(0), q.id<ChangeId>(1), q.text(2)}) : std::nullopt;
}

} // namespace

void keep(Db &db, const QByteArray &changeset, ChangeId change, const QDateTime &now)
{
    for (const Record &record : recordsIn(db, changeset)) {
        const QString state = recordstate::read(db, record.first, record.second);
        const std::optional<Kept> last = newest(db, record);
        if (last ? last->state == state : state.isEmpty())
            continue;
        if (last && last->change == change) {
            Query(db, "UPDATE record_history SET at = ?, state = ? WHERE id = ?")
                .bind(now)
                .bind(state)
                .bind(last->id)
                .run();
            continue;
        }
        Query q(db,
                "INSERT INTO record_history (kind, record_id, at, change_id, state) VALUES (?, ?, ?, ?, ?)");
        q.bind(record.first).bind(record.second).bind(now).bind(change).bind(state).run();
    }
}

std::vector<Version> versions(Db &db, RecordKind kind, std::int64_t id)
{
    std::vector<Version> result;
    QString before;
    Query q(db,
            "SELECT h.at, c.op, c.subject, c.kind, h.state FROM record_history h JOIN change_log c ON c.id = "
            "h.change_id WHERE h.kind = ? AND h.record_id = ? ORDER BY h.id");
    q.bind(kind).bind(id);
    while (q.step()) {
        const QString state = q.text(4);
        Version version{q.instant(0), {q.text(1), q.text(2)}, q.as<LogEntry::Kind>(3), state.isEmpty(), {}};
        if (!before.isEmpty() && !state.isEmpty())
            version.changed = recordstate::differences(before, state);
        before = state;
        result.push_back(std::move(version));
    }
    return result;
}

bool lookAt(Db &db, RecordKind kind, std::int64_t id, const QDateTime &instant,
            const std::function<void(Db &)> &look)
{
    QString state;
    {
        Query q(db,
                "SELECT state FROM record_history WHERE kind = ? AND record_id = ? AND at <= ? ORDER BY id "
                "DESC LIMIT 1");
        q.bind(kind).bind(id).bind(instant);
        if (q.step())
            state = q.text(0);
    }
    if (state.isEmpty())
        return false;
    recordstate::open(state, kind, look);
    return true;
}

} // namespace coachbook::historystore
