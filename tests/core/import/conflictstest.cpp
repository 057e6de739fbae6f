// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/conflicts.h"
#include "core/storage/sqlite/connection.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;

namespace {

const QByteArray roster = "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Leon Bauer,2025-01-31\n";
const QByteArray header = "Call ID,Agent ID,Start,Queue,Talk time,Hold time,CSAT\n";
const QByteArray calls = header + "C1,A1,2026-11-02 09:00:00,Billing,200,5,\n"
                                  "C2,A2,2026-11-02 10:00:00,Sales,300,5,5\n";
const QByteArray again = header + "C1,A1,2026-11-02 09:00:00,Sales,222,5,4\n"
                                  "C2,A2,2026-11-02 10:00:00,Sales,300,,5\n"
                                  "C3,A2,2026-11-02 11:00:00,Sales,50,5,5\n";

QString row(ImportCase &test, const char *id)
{
    return test.book->db().text(
        QStringLiteral(
            "SELECT talk || '/' || coalesce(hold, '-') || '/' || coalesce(csat, '-') || '/' || "
            "(SELECT name FROM queue WHERE id = queue_id) FROM interaction WHERE external_id = '%1'")
            .arg(QLatin1String(id))
            .toUtf8()
            .constData());
}

} // namespace

TEST_CASE("an interaction that comes back different is told with both rows, and the file's values are taken",
          "[import][conflicts]")
{
    ImportCase test;
    test.import(roster);
    REQUIRE(test.run(test.plan(calls)).conflicts == 0);
    const ImportResult result = test.import(again);
    REQUIRE(counts(result) == "1/2/0/0");
    REQUIRE(result.conflicts == 2);
    REQUIRE(result.conflictRows.size() == 2);
    const RowConflict &first = result.conflictRows[0];
    REQUIRE(first.id == QStringLiteral("C1"));
    REQUIRE(first.line == 2);
    REQUIRE(first.values.size() == 3); // queue, talk, and the rating that was not known
    REQUIRE(first.values[0].field == ImportField::Queue);
    REQUIRE(first.values[0].book == QStringLiteral("Billing"));
    REQUIRE(first.values[0].file == QStringLiteral("Sales"));
    REQUIRE(first.values[1].book == QStringLiteral("200"));
    REQUIRE(first.values[1].file == QStringLiteral("222"));
    REQUIRE(first.values[2].book.isEmpty());
    REQUIRE(row(test, "C1") == QStringLiteral("222/5/4.0/Sales"));
    REQUIRE(row(test, "C2") == QStringLiteral("300/-/5.0/Sales"));
}

TEST_CASE("the book's values are kept where a person says so; blanks are filled", "[import][conflicts]")
{
    ImportCase test;
    test.import(roster);
    test.import(calls);
    ImportPlan plan = test.plan(again);
    plan.conflicts.keepBook = true;
    const ImportResult result = test.run(plan);
    REQUIRE(counts(result) == "1/1/1/0");
    REQUIRE(result.conflicts == 2);
    REQUIRE(row(test, "C1") == QStringLiteral("200/5/4.0/Billing"));
    REQUIRE(row(test, "C2") == QStringLiteral("300/5/5.0/Sales"));
    REQUIRE(test.book->check(true).isClean());
    test.book->undo();
    REQUIRE(row(test, "C1") == QStringLiteral("200/5/-/Billing"));
}

TEST_CASE("single interactions can be decided otherwise", "[import][conflicts]")
{
    ImportCase test;
    test.import(roster);
    test.import(calls);
    ImportPlan plan = test.plan(again);
    plan.conflicts.other = {QStringLiteral("C2")};
    REQUIRE(counts(test.run(plan)) == "1/1/1/0");
    REQUIRE(row(test, "C1") == QStringLiteral("222/5/4.0/Sales"));
    REQUIRE(row(test, "C2") == QStringLiteral("300/5/5.0/Sales"));
}

TEST_CASE("what was not known before is no conflict", "[import][conflicts]")
{
    ImportCase test;
    test.import(roster);
    test.import(calls);
    const ImportResult result = test.import("Call ID,Start,CSAT\nC1,2026-11-02 09:00:00,3\n");
    REQUIRE(counts(result) == "0/1/0/0");
    REQUIRE(result.conflicts == 0);
}
