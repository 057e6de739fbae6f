// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and systems really hand over: each file is answered by one sentence or by refused rows with
// their lines, and the book stays as it was where nothing can be read.
#include "core/base/error.h"
#include "core/storage/agentstore.h"
#include "tests/core/import/importcase.h"
#include "tests/support/ziparchive.h"
#include <QDir>

using namespace coachbook;

namespace {

struct BadCase : test::ImportCase
{
    QTemporaryDir folder;

    QString write(const QByteArray &bytes, const char *name = "calls.csv") const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    ImportPlan look(const QString &path) const { return inspect(path, {today, {}, {}, {}, {}}); }
    std::string sentence(const QByteArray &bytes, const char *name = "calls.csv") const
    {
        const ImportPlan plan = look(write(bytes, name));
        REQUIRE(plan.problem);
        const QString text = problemInEnglish(plan);
        REQUIRE(text.contains(QString::fromLatin1(name)));
        REQUIRE(text.count(QLatin1Char('\n')) == 0);
        return text.toStdString();
    }
    std::size_t agents() { return agentstore::all(book->db()).size(); }
};

QStringList reasons(const ImportResult &result)
{
    QStringList list;
    for (const Refusal &refusal : result.problems)
        list << QStringLiteral("%1: %2").arg(refusal.line).arg(reasonInEnglish(refusal));
    return list;
}

const QByteArray roster("Agent ID,Name\nA1,Maya Okafor\n");
const QByteArray head("Agent ID,Name,Team\n");

} // namespace

TEST_CASE("bad input: what is no table is said in one sentence that names the file")
{
    const BadCase file;
    REQUIRE(file.sentence({}) == "calls.csv is empty.");
    REQUIRE(file.sentence("Agent ID,Name,Hire date\n") == "calls.csv has a header but no rows.");
    const QByteArray picture("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0\\r\xA8\x66", 33);
    REQUIRE(file.sentence(picture + QByteArray(400, '\x02'), "team.png") ==
            "team.png is not a table of text: its bytes are no text.");
    QByteArray wide("Agent ID,Name"), row("A1,Maya");
    for (int i = 0; i < 5000; ++i) {
        wide += ",c" + QByteArray::number(i);
        row += ",1";
    }
    REQUIRE(file.sentence(wide + '\n' + row + '\n') ==
            "calls.csv has 5002 columns; no more than 1000 are read.");
    REQUIRE(problemInEnglish(file.look(file.folder.filePath(QStringLiteral("gone.csv"))))
                .startsWith(QLatin1String("There is no file at ")));
}

TEST_CASE("bad input: quotes, NUL bytes, bytes of no encoding and rows of other widths cost their own rows")
{
    BadCase file;
    const QByteArray bytes = head + "A1,Maya Okafor,North\nA2,\"Leon Bauer,North\nA3,In" +
                             QByteArray(1, '\0') +
                             "s,North\n"
                             "A4,Jo\xE3o \xC3\xA3,North\nA5,Too,many,cells\nA6,Few\nA7,Zoe Lind,South\n";
    const ImportResult result = file.run(file.look(file.write(bytes)));
    REQUIRE(test::counts(result) == "2/0/0/5");
    REQUIRE(reasons(result) ==
            QStringList{QStringLiteral("3: A quotation mark is opened on this line and not closed"),
                        QStringLiteral("4: The row holds a NUL byte"),
                        QStringLiteral("5: The row holds bytes that are not text in the file's encoding"),
                        QStringLiteral("6: The row has 4 columns, the header has 3"),
                        QStringLiteral("7: The row has 2 columns, the header has 3")});
}

TEST_CASE("bad input: a field of 200 MB is refused, and the rows around it come in")
{
    BadCase file;
    const bool quoted = GENERATE(true, false);
    const QString path = file.write(head + "A1,Maya Okafor,North\nA2," + (quoted ? "\"" : ""));
    QFile more(path);
    REQUIRE(more.open(QIODevice::Append));
    const QByteArray piece(1 << 20, 'x');
    for (int i = 0; i < 200; ++i)
        more.write(piece);
    more.write(quoted ? "\",North\n" : ",North\n");
    more.write("A3,Zoe Lind,South\n");
    more.close();
    const ImportResult result = file.run(file.look(path));
    REQUIRE(test::counts(result) == "2/0/0/1");
    REQUIRE(reasons(result) == QStringList{QStringLiteral("3: The row is longer than 1 MB")});
    REQUIRE(result.problems.front().text.size() < 5000);
}

TEST_CASE("bad input: a file that vanishes after it was looked at leaves the book as it was")
{
    BadCase file;
    const char *name = GENERATE("team.csv", "team.json");
    CAPTURE(name);
    const bool json = QByteArray(name).endsWith("json");
    const QString path = file.write(
        json ? QByteArray("[{\"agentId\":\"A1\",\"name\":\"Maya\",\"team\":\"North\"}]") : roster, name);
    const ImportPlan plan = file.look(path);
    REQUIRE(plan.canRun());
    REQUIRE(QFile::remove(path));
    REQUIRE_THROWS_AS(runImport(*file.book, plan, {false, QDateTime(file.today, QTime(9, 0), Qt::UTC), {}}),
                      StorageError);
    REQUIRE(file.agents() == 0);
}

TEST_CASE("bad input: a file that grows while it is read is taken as far as it was there")
{
    BadCase file;
    QByteArray many = head;
    for (int i = 0; i < 30000; ++i)
        many += "A" + QByteArray::number(i) + ",Agent " + QByteArray::number(i) + ",North\n";
    const QString path = file.write(many);
    const ImportPlan plan = file.look(path);
    JobControl job;
    bool grown = false;
    job.progress = [&](qint64, qint64) {
        if (std::exchange(grown, true))
            return;
        QFile more(path);
        REQUIRE(more.open(QIODevice::Append));
        more.write("B1,Zoe Lind,South\nB2,\"never closed");
    };
    const ImportResult result =
        runImport(*file.book, plan, {false, QDateTime(file.today, QTime(9, 0), Qt::UTC), {}}, job);
    REQUIRE(result.added + result.refused == result.rows);
    REQUIRE(result.added == 30001);
    REQUIRE(result.refused == 1);
}

TEST_CASE("bad input: values that a spreadsheet destroyed are refused, never made plausible")
{
    BadCase file;
    file.run(file.look(file.write(roster)));
    const QByteArray calls("Call ID,Agent ID,Start,Talk Time\n4.47912E+11,A1,2026-11-18 09:05,60\n"
                           "c2,A1,12:38.9,60\nc3,A1,2026-11-18 09:07,12:38.9\nc4,A1,2026-11-18 09:07,1.2E+3\n"
                           "c5,A1,2026-11-18 09:08,60\n");
    const ImportResult result = file.run(file.look(file.write(calls)));
    REQUIRE(test::counts(result) == "1/0/0/4");
    REQUIRE(reasons(result) ==
            QStringList{QStringLiteral("2: Call ID \"4.47912E+11\" has lost its digits in a spreadsheet"),
                        QStringLiteral("3: Start \"12:38.9\" is not a date"),
                        QStringLiteral("4: Talk Time \"12:38.9\" is not a duration"),
                        QStringLiteral("5: Talk Time \"1.2E+3\" is not a duration")});
    REQUIRE(test::counts(file.run(file.look(file.write("Agent ID,Name\n4.47912E+11,Zoe Lind\n")))) ==
            "0/0/0/1");
}

TEST_CASE("bad input: Infinity, NaN and negative durations are refused; what is absent is absent")
{
    BadCase file;
    file.run(file.look(file.write(roster)));
    const QByteArray calls(
        "Call ID,Agent ID,Start,Talk Time,Hold,CSAT\nc1,A1,2026-11-18 09:05,60,5,Infinity%\n"
        "c2,A1,2026-11-18 09:06,NaN,5,4\nc3,A1,2026-11-18 09:07,-60,5,4\n"
        "c4,A1,2026-11-18 09:08,-0:01:00,5,4\nc5,A1,2026-11-18 09:09,135:40:34.625,N/A,null\n"
        "c6,A1,2026-11-18 09:10,60,-,\n");
    const ImportResult result = file.run(file.look(file.write(calls)));
    REQUIRE(reasons(result) == QStringList{QStringLiteral("2: CSAT \"Infinity%\" is not a number"),
                                           QStringLiteral("3: Talk Time \"NaN\" is not a duration"),
                                           QStringLiteral("4: Talk Time \"-60\" is negative"),
                                           QStringLiteral("5: Talk Time \"-0:01:00\" is negative")});
    REQUIRE(test::counts(result) == "2/0/0/4");
}

TEST_CASE("bad input: a cell that begins like a formula is text")
{
    BadCase file;
    const QByteArray bytes =
        head + "A1,=1+1,North\nA2,+Maya,North\nA3,-Leon,North\nA4,@Zoe,\"=HYPERLINK(\"\"x\"\")\"\n";
    REQUIRE(test::counts(file.run(file.look(file.write(bytes)))) == "4/0/0/0");
    QStringList names;
    for (const Agent &agent : agentstore::all(file.book->db()))
        names << agent.name;
    names.sort();
    REQUIRE(names == QStringList{QStringLiteral("+Maya"), QStringLiteral("-Leon"), QStringLiteral("=1+1"),
                                 QStringLiteral("@Zoe")});
}

TEST_CASE("bad input: entities in a sheet, or a sheet that is cut off, are damage and nothing is read")
{
    BadCase file;
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const auto workbook = [&](const QByteArray &sheet) {
        const QString path = file.folder.filePath(QStringLiteral("bomb.xlsx"));
        test::writeZip(path,
                       {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                        {QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"" + office +
                                                                "\"><sheets><sheet name=\"S\" sheetId=\"1\" "
                                                                "r:id=\"r1\"/></sheets></workbook>"},
                        {QStringLiteral("xl/_rels/workbook.xml.rels"),
                         "<Relationships><Relationship Id=\"r1\" Type=\"" + office +
                             "/worksheet\" Target=\"s.xml\"/></Relationships>"},
                        {QStringLiteral("xl/s.xml"), sheet}});
        return path;
    };
    const QByteArray bomb(
        "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>"
        "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData>"
        "</worksheet>");
    REQUIRE(file.look(workbook(bomb)).problem == FileProblem::BrokenArchive);
    REQUIRE(file.look(workbook("<worksheet><sheetData><row r=\"1\"><c")).problem ==
            FileProblem::BrokenArchive);
}
