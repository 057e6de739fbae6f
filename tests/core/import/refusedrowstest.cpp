// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/refusedrows.h"
#include "core/storage/sqlite/connection.h"
#include "tests/core/import/importcase.h"
#include <QFile>

using namespace coachbook;
using coachbook::test::counts;
using coachbook::test::ImportCase;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Imports, saves what was refused, and gives back what was written.
QByteArray refusedOf(ImportCase &test, const QByteArray &bytes, const QString &target)
{
    const ImportPlan plan = test.plan(bytes);
    const ImportResult result = test.run(plan);
    REQUIRE(writeRefusedRows(plan, result.problems, target) == result.refused);
    return contentOf(target);
}

} // namespace

TEST_CASE("refused rows keep their columns and get line and reason", "[import][refused]")
{
    ImportCase test;
    const QTemporaryDir folder;
    const QByteArray saved = refusedOf(test,
                                       "Agent ID;Name;Hire date\nA1;Maya Okafor;2024-03-18\nA2;\"Bauer; "
                                       "Leon\";2024-02-30\nA3;Aiko\n",
                                       folder.filePath(QStringLiteral("refused.csv")));
    const QList<QByteArray> lines = saved.split('\n');
    REQUIRE(lines.size() == 4);
    REQUIRE(lines[0] == "\xEF\xBB\xBF\"Agent ID\";\"Name\";\"Hire date\";\"Coachbook: line and reason\"\r");
    REQUIRE(lines[1].startsWith("\"A2\";\"Bauer; Leon\";\"2024-02-30\";\"3: "));
    REQUIRE(lines[2].startsWith("\"A3\";\"Aiko\";\"4: ")); // still too short: refused again until mended
}

TEST_CASE("mended rows come in, unmended ones are refused again with one reason", "[import][refused]")
{
    ImportCase test;
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.csv"));
    const QString again = folder.filePath(QStringLiteral("again.csv"));
    QByteArray saved = refusedOf(test,
                                 "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,Leon "
                                 "Bauer,2024-02-30\nA3,Aiko Sato\nA4,Eva Lind,2024-13-13\n",
                                 first);
    saved.replace("2024-02-30", "2024-02-29");
    saved.replace("\"A3\",\"Aiko Sato\",", "\"A3\",\"Aiko Sato\",\"2023-01-02\",");
    const ImportPlan plan = test.plan(saved);
    const ImportResult result = test.run(plan);
    REQUIRE(counts(result) == "2/0/0/1");
    REQUIRE(writeRefusedRows(plan, result.problems, again) == 1);
    const QList<QByteArray> lines = contentOf(again).split('\n');
    REQUIRE(lines[0].count("Coachbook: line and reason") == 1);
    REQUIRE(lines[1].count(',') == 3);
    REQUIRE(lines[1].contains("2024-13-13"));
}

TEST_CASE("a cell that a spreadsheet would run is marked, and comes back as it was", "[import][refused]")
{
    for (const char *text : {"=1+1", "+49 30 1234", "-5", "@SUM(A1)", "'=1", "''-x", " =2", "\t=3"}) {
        INFO(text);
        REQUIRE(withFormulaMark(text) == '\'' + std::string(text));
        REQUIRE(withoutFormulaMark(withFormulaMark(text)) == text);
    }
    for (const char *text : {"", "'", "O'Neil", "'quoted'", "a=b", "5-4"}) {
        INFO(text);
        REQUIRE(withFormulaMark(text) == text);
        REQUIRE(withoutFormulaMark(text) == text);
    }
}

TEST_CASE("the names in a mended file are read without the marks", "[import][refused]")
{
    ImportCase test;
    const QTemporaryDir folder;
    QByteArray saved = refusedOf(test,
                                 "Agent ID,Name,Team,Hire date\nA1,Maya Okafor,x,2024-03-18\n=A2,Leon "
                                 "Bauer,@night,2024-02-30\n",
                                 folder.filePath(QStringLiteral("refused.csv")));
    REQUIRE(saved.contains("\"'=A2\""));
    REQUIRE(saved.contains("\"'@night\""));
    saved.replace("2024-02-30", "2024-02-29");
    REQUIRE(counts(test.import(saved)) == "1/0/0/0");
    const QString agent =
        test.book->db().text("SELECT external_id || ' ' || team FROM agent WHERE name = 'Leon Bauer'");
    REQUIRE(agent == QStringLiteral("=A2 @night"));
}

TEST_CASE("a row that cannot be taken apart is one cell", "[import][refused]")
{
    ImportCase test;
    const QTemporaryDir folder;
    const QByteArray saved = refusedOf(test,
                                       "Agent ID,Name,Hire date\nA1,Maya Okafor,2024-03-18\nA2,\"Leon "
                                       "Bauer,2024-02-01\nA3,Aiko Sato,2024-02-01\n",
                                       folder.filePath(QStringLiteral("refused.csv")));
    const QList<QByteArray> lines = saved.split('\n');
    REQUIRE(lines[1].startsWith("\"A2,\"\"Leon Bauer,2024-02-01\",\"3: "));
}

TEST_CASE("refused rows are not taken from a file that has changed, and never replace it",
          "[import][refused]")
{
    ImportCase test;
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("refused.csv"));
    const ImportPlan plan = test.plan("Agent ID,Name,Hire date\nA1,Maya,2024-03-18\nA2,Leon,2024-02-30\n");
    const ImportResult result = test.run(plan);
    REQUIRE_THROWS_AS(writeRefusedRows(plan, result.problems, plan.shape.path), StorageError);
    REQUIRE(contentOf(plan.shape.path).startsWith("Agent ID"));
    test.plan("Agent ID,Name,Hire date\nA1,Maya,2024-03-18\nA9,Leon,2024-02-30\n");
    REQUIRE_THROWS_AS(writeRefusedRows(plan, result.problems, target), StorageError);
    test.plan("Agent ID,Name,Hire date\nA1,Maya,2024-03-18\n");
    REQUIRE_THROWS_AS(writeRefusedRows(plan, result.problems, target), StorageError);
    REQUIRE_FALSE(QFile::exists(target));
}
