// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importundo.h"
#include "core/storage/agentstore.h"
#include "core/storage/importstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/core/import/importcase.h"
#include <map>

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;
using Kind = ImportObstacle::Kind;
using State = ImportEntry::State;

namespace {

/// Every row of every table, but for what remembers how the book came to be so.
std::map<QString, QString> contentOf(Book &book)
{
    const QStringList memory{QStringLiteral("change_log"), QStringLiteral("undo_step"),
                             QStringLiteral("import_history"), QStringLiteral("interaction_shelf")};
    std::map<QString, QString> content;
    const QString names = book.db().text(
        "SELECT group_concat(name, ' ') FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT LIKE '%search%'");
    for (const QString &table : names.split(QLatin1Char(' '))) {
        if (memory.contains(table))
            continue;
        const QString columns = book.db().text(
            QStringLiteral("SELECT group_concat('quote(' || name || ')', '||'',''||') FROM "
                           "pragma_table_info('%1')%2")
                .arg(table, table == QLatin1String("interaction") ? QStringLiteral(" WHERE name <> 'id'")
                                                                  : QString())
                .toUtf8()
                .constData());
        content[table] =
            book.db().text(QStringLiteral("SELECT group_concat(r, char(10)) FROM (SELECT %1 AS r FROM %2 "
                                          "ORDER BY r)")
                               .arg(columns, table)
                               .toUtf8()
                               .constData());
    }
    return content;
}

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Leon Bauer,2025-01-31\n";
const QByteArray calls =
    "Call ID,Agent ID,Start,Queue,Talk time,CSAT\nC1,A1,2026-11-02 09:00:00,Billing,200,4\n"
    "C2,A2,2026-11-02 10:00:00,Sales,300,5\n";
const QByteArray laterCalls = "Call ID,Agent ID,Start,Queue,Talk time,CSAT\nC3,A1,2026-11-03 "
                              "09:00:00,Billing,100,3\nC4,A2,2026-11-03 10:00:00,Billing,150,2\n";
const QByteArray changedCalls = "Call ID,Agent ID,Start,Queue,Talk time,CSAT\nC1,A1,2026-11-02 "
                                "09:00:00,Billing,222,1\n";
const QByteArray evaluations =
    "Evaluation ID,Agent ID,Date,Scorecard,Question,Score,Max\nE1,A1,2026-11-02,Voice,Greets,4,5\n"
    "E1,A1,2026-11-02,Voice,Asks,3,5\n";
const QByteArray laterEvaluations =
    "Evaluation ID,Agent ID,Date,Scorecard,Question,Score,Max\nE2,A2,2026-11-03,Voice,Greets,5,5\n"
    "E2,A2,2026-11-03,Voice,Asks,5,5\n";

struct Imported : ImportCase
{
    ImportId import(const QByteArray &bytes)
    {
        const ImportId id = book->nextImportId();
        const ImportResult result = ImportCase::import(bytes);
        REQUIRE(result.added + result.updated > 0);
        return id;
    }
    std::vector<ImportObstacle> inTheWay(const std::function<void()> &work)
    {
        const auto before = contentOf(*book);
        try {
            work();
        } catch (const ImportInTheWay &way) {
            REQUIRE(contentOf(*book) == before);
            return way.obstacles();
        }
        FAIL("nothing stood in the way");
        return {};
    }
    State stateOf(ImportId id)
    {
        for (const ImportEntry &entry : importstore::history(book->db())) {
            if (entry.record.id == id)
                return entry.state;
        }
        FAIL("the import is not in the list");
        return State::NothingNew;
    }
};

} // namespace

TEST_CASE("an import is undone after a restart, and the book equals its earlier state", "[import][undo]")
{
    Imported test;
    test.import(roster);
    test.import(calls);
    for (const QByteArray &file : {laterCalls, changedCalls, evaluations}) {
        INFO(file.toStdString());
        const auto before = contentOf(*test.book);
        test.import(file);
        const auto after = contentOf(*test.book);
        REQUIRE(after != before);
        test.book.reopen();
        test.book->undo();
        REQUIRE(contentOf(*test.book) == before);
        test.book.reopen();
        test.book->redo();
        REQUIRE(contentOf(*test.book) == after);
        REQUIRE(test.book->check(true).isClean());
    }
}

TEST_CASE("an import is taken back and brought back after a restart and after later changes",
          "[import][undo]")
{
    Imported test;
    test.import(roster);
    for (const QByteArray &file : {calls, evaluations}) {
        INFO(file.toStdString());
        const auto before = contentOf(*test.book);
        const ImportId id = test.import(file);
        const auto after = contentOf(*test.book);
        test.book.reopen();
        test.book->takeBackImport(id);
        REQUIRE(contentOf(*test.book) == before);
        REQUIRE(test.stateOf(id) == State::TakenBack);
        test.book.reopen();
        test.book->bringBackImport(id);
        REQUIRE(contentOf(*test.book) == after);
        REQUIRE(test.stateOf(id) == State::InBook);
        REQUIRE(test.book->check(true).isClean());
        test.book->takeBackImport(id);
    }
}

TEST_CASE("an import is taken back out of turn where nothing later depends on it", "[import][undo]")
{
    Imported test;
    test.import(roster);
    const ImportId first = test.import(calls);
    const ImportId later = test.import(laterCalls);
    const auto both = contentOf(*test.book);
    test.book->takeBackImport(first);
    REQUIRE(test.book->db().integer("SELECT count(*) FROM interaction") == 2);
    // The queue that the later calls wait in stays, the other goes.
    REQUIRE(test.book->db().text("SELECT group_concat(name) FROM queue") == QStringLiteral("Billing"));
    REQUIRE(test.book->check(true).isClean());
    test.book->bringBackImport(first);
    REQUIRE(contentOf(*test.book) == both);
    REQUIRE(test.stateOf(later) == State::InBook);
}

TEST_CASE("taking back is a change of its own that undo and redo follow", "[import][undo]")
{
    Imported test;
    test.import(roster);
    const ImportId first = test.import(calls);
    test.import(laterCalls);
    const auto both = contentOf(*test.book);
    test.book->takeBackImport(first);
    const auto without = contentOf(*test.book);
    REQUIRE(test.book->undoable()->key == QStringLiteral("import.take_back"));
    test.book->undo();
    REQUIRE(contentOf(*test.book) == both);
    test.book->redo();
    REQUIRE(contentOf(*test.book) == without);
    test.book->undo();
    test.book->undo();
    test.book->undo();
    test.book->undo();
    REQUIRE(test.book->db().integer("SELECT count(*) FROM agent") == 0);
    for (int i = 0; i < 4; ++i)
        test.book->redo();
    REQUIRE(contentOf(*test.book) == without);
    test.book->bringBackImport(first);
    REQUIRE(contentOf(*test.book) == both);
    REQUIRE(test.book->check(true).isClean());
}

TEST_CASE("a scorecard that later evaluations use stays when its import is taken back", "[import][undo]")
{
    Imported test;
    test.import(roster);
    const ImportId first = test.import(evaluations);
    test.import(laterEvaluations);
    const auto both = contentOf(*test.book);
    test.book->takeBackImport(first);
    REQUIRE(test.book->db().integer("SELECT count(*) FROM evaluation") == 1);
    REQUIRE(test.book->db().integer("SELECT count(*) FROM question") == 2);
    REQUIRE(test.book->check(true).isClean());
    test.book->bringBackImport(first);
    REQUIRE(contentOf(*test.book) == both);
}

TEST_CASE("what later depends on an import is said in words", "[import][undo]")
{
    Imported test;
    const ImportId team = test.import(roster);
    const ImportId first = test.import(calls);
    const ImportId changed = test.import(changedCalls);
    auto obstacles = test.inTheWay([&] { test.book->takeBackImport(first); });
    REQUIRE(obstacles.size() == 1);
    REQUIRE(obstacles[0].kind == Kind::LaterImport);
    REQUIRE(obstacles[0].rows == 1);
    REQUIRE(obstacles[0].file == QStringLiteral("export.csv"));
    obstacles = test.inTheWay([&] { test.book->takeBackImport(team); });
    REQUIRE(obstacles[0].kind == Kind::LaterImport); // its agents have interactions
    test.book->takeBackImport(changed);
    test.book->takeBackImport(first);
    Agent maya = agentstore::all(test.book->db()).front();
    maya.hired = QDate(2020, 1, 1);
    test.book->transact({QStringLiteral("agent.hired"), maya.name},
                        [&](Db &db) { agentstore::update(db, maya); });
    obstacles = test.inTheWay([&] { test.book->takeBackImport(team); });
    REQUIRE(obstacles[0].kind == Kind::LaterChange);
    REQUIRE(obstacles[0].op.key == QStringLiteral("agent.hired"));
    REQUIRE(obstacles[0].op.subject == maya.name);
}

TEST_CASE("an import is not brought back over newer values, nor twice", "[import][undo]")
{
    Imported test;
    test.import(roster);
    const ImportId first = test.import(calls);
    test.inTheWay([&] { test.book->bringBackImport(first); });
    test.book->takeBackImport(first);
    REQUIRE(test.inTheWay([&] { test.book->takeBackImport(first); })[0].kind == Kind::NotThere);
    const ImportId again = test.import(changedCalls);
    REQUIRE(again.value() > first.value()); // a number is never used twice
    const auto obstacles = test.inTheWay([&] { test.book->bringBackImport(first); });
    REQUIRE(obstacles[0].kind == Kind::LaterImport);
    test.book->takeBackImport(again);
    test.book->bringBackImport(first);
    REQUIRE(test.book->db().integer("SELECT talk FROM interaction WHERE external_id = 'C1'") == 200);
    REQUIRE(test.book->check(true).isClean());
}

TEST_CASE("the list of imports holds those that found nothing new, and those that were undone",
          "[import][undo]")
{
    Imported test;
    const ImportId first = test.import(roster);
    const ImportId second = test.book->nextImportId();
    REQUIRE(counts(test.ImportCase::import(roster)) == "0/0/2/0");
    REQUIRE(test.stateOf(second) == State::NothingNew);
    test.book->undo();
    REQUIRE(test.stateOf(first) == State::TakenBack);
    const std::vector<ImportEntry> all = importstore::history(test.book->db());
    REQUIRE(all.size() == 2);
    REQUIRE(all[1].isRemembered);
    REQUIRE(all[1].record.added == 2);
    test.book->bringBackImport(first);
    REQUIRE(test.stateOf(first) == State::InBook);
}
