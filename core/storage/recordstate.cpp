// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordstate.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlite/query.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <list>

namespace coachbook::recordstate {

using sqlite::Access;
using sqlite::Connection;
using sqlite::Query;

namespace {

struct Part
{
    RecordKind kind;
    const char *table; ///< a record's own table first
    const char *select;
};

// All columns on purpose: a state is the whole row, whatever columns the book has by then.
constexpr std::array parts{
    Part{RecordKind::Session, "session", "SELECT * FROM session WHERE id = ?"},
    Part{RecordKind::Session, "session_time", "SELECT * FROM session_time WHERE session_id = ?"},
    Part{RecordKind::Session, "session_focus",
         "SELECT * FROM session_focus WHERE session_id = ? ORDER BY position"},
    Part{RecordKind::Session, "session_evidence",
         "SELECT * FROM session_evidence WHERE session_id = ? ORDER BY focus, position"},
    Part{RecordKind::Session, "session_cue",
         "SELECT * FROM session_cue WHERE session_id = ? ORDER BY position"},
    Part{RecordKind::Session, "session_observation",
         "SELECT * FROM session_observation WHERE session_id = ? ORDER BY position"},
    Part{RecordKind::Session, "addendum", "SELECT * FROM addendum WHERE session_id = ? ORDER BY id"},
    Part{RecordKind::ActionItem, "action_item", "SELECT * FROM action_item WHERE id = ?"},
    Part{RecordKind::Plan, "plan", "SELECT * FROM plan WHERE id = ?"},
    Part{RecordKind::Plan, "plan_target", "SELECT * FROM plan_target WHERE plan_id = ? ORDER BY position"},
    Part{RecordKind::Plan, "plan_baseline", "SELECT * FROM plan_baseline WHERE plan_id = ? ORDER BY kpi"},
    Part{RecordKind::Plan, "plan_review", "SELECT * FROM plan_review WHERE plan_id = ? ORDER BY kpi"},
    Part{RecordKind::ImprovementPlan, "improvement_plan", "SELECT * FROM improvement_plan WHERE id = ?"},
    Part{RecordKind::ImprovementPlan, "milestone",
         "SELECT * FROM milestone WHERE improvement_plan_id = ? ORDER BY position"},
    Part{RecordKind::ImprovementPlan, "checkpoint",
         "SELECT * FROM checkpoint WHERE improvement_plan_id = ? ORDER BY due, id"},
};

QJsonValue cell(const Query &q, int column)
{
    if (q.isNull(column))
        return QJsonValue::Null;
    if (q.isText(column))
        return q.text(column);
    return q.isReal(column) ? QJsonValue(q.real(column)) : QJsonValue(qint64(q.integer(column)));
}

QJsonArray rows(Connection &db, const Part &part, std::int64_t id)
{
    QJsonArray result;
    Query q(db, part.select);
    q.bind(id);
    while (q.step()) {
        QJsonObject row;
        for (int column = 0; column < q.columns(); ++column)
            row.insert(q.columnName(column), cell(q, column));
        result.append(row);
    }
    return result;
}

void bindValue(Query &q, const QJsonValue &value, bool isReal)
{
    if (value.isNull())
        q.bindNull();
    else if (value.isString())
        q.bind(value.toString());
    else if (isReal)
        q.bind(value.toDouble());
    else
        q.bind(value.toInteger());
}

/// Columns of the table in `db`, and whether they hold real numbers: JSON does not tell 3.0 from 3.
std::map<QString, bool> columnsOf(Connection &db, const char *table)
{
    std::map<QString, bool> columns;
    Query q(db, "SELECT name, type FROM pragma_table_info(?)");
    q.bind(QString::fromLatin1(table));
    while (q.step())
        columns[q.text(0)] = q.text(1) == QLatin1String("REAL");
    return columns;
}

/// `texts` holds the statements: a prepared statement is known by its text, which has to live on.
void insertRow(Connection &db, const Part &part, const QJsonObject &row, std::list<std::string> &texts)
{
    QStringList names, marks;
    std::vector<std::pair<QJsonValue, bool>> values;
    for (const auto &[name, isReal] : columnsOf(db, part.table)) {
        if (!row.contains(name))
            continue;
        names.append(name);
        marks.append(QStringLiteral("?"));
        values.emplace_back(row.value(name), isReal);
    }
    texts.push_back(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(QLatin1String(part.table), names.join(QLatin1String(", ")), marks.join(QLatin1String(", ")))
            .toStdString());
    Query q(db, texts.back().c_str());
    for (const auto &[value, isReal] : values)
        bindValue(q, value, isReal);
    q.run();
}

QJsonObject objectOf(const QString &state)
{
    return QJsonDocument::fromJson(state.toUtf8()).object();
}

} // namespace

QString read(Connection &db, RecordKind kind, std::int64_t id)
{
    QJsonObject state;
    for (const Part &part : parts) {
        if (part.kind != kind)
            continue;
        const QJsonArray found = rows(db, part, id);
        if (state.isEmpty() && found.isEmpty())
            return {}; // the record's own row, which comes first, is not there
        state.insert(QLatin1String(part.table), found);
    }
    return QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void open(const QString &state, RecordKind kind, const std::function<void(Connection &)> &look)
{
    const QJsonObject tables = objectOf(state);
    std::list<std::string> texts;
    Connection db(QStringLiteral(":memory:"), Access::ReadWrite);
    if (tables.isEmpty())
        throw StorageError(StorageErrorKind::Corrupt, db.path(), QStringLiteral("not the state of a record"));
    migrate(db, shippedMigrations());
    db.exec("PRAGMA foreign_keys = OFF"); // the records it refers to are elsewhere
    for (const Part &part : parts) {
        if (part.kind != kind)
            continue;
        for (const QJsonValue row : tables.value(QLatin1String(part.table)).toArray())
            insertRow(db, part, row.toObject(), texts);
    }
    look(db);
}

QStringList differences(const QString &before, const QString &after)
{
    const QJsonObject old = objectOf(before), now = objectOf(after);
    QStringList found;
    for (const Part &part : parts) {
        const QString table = QLatin1String(part.table);
        const QJsonArray was = old.value(table).toArray(), is = now.value(table).toArray();
        const bool isOwn = std::string_view(part.select).find(" WHERE id = ") != std::string_view::npos;
        if (!isOwn && was != is)
            found.append(table);
        if (!isOwn || was.isEmpty() || is.isEmpty())
            continue;
        const QJsonObject oldRow = was.first().toObject(), row = is.first().toObject();
        for (const QString &name : row.keys()) {
            if (oldRow.value(name) != row.value(name))
                found.append(table + QLatin1Char('.') + name);
        }
    }
    return found;
}

std::optional<std::int64_t> parentOf(Connection &db, const std::string &table, std::int64_t row)
{
    const char *select = table == "addendum"    ? "SELECT session_id FROM addendum WHERE id = ?"
                         : table == "milestone" ? "SELECT improvement_plan_id FROM milestone WHERE id = ?"
                                                : "SELECT improvement_plan_id FROM checkpoint WHERE id = ?";
    Query q(db, select);
    q.bind(row);
    return q.step() ? std::optional(q.integer(0)) : std::nullopt;
}

} // namespace coachbook::recordstate
