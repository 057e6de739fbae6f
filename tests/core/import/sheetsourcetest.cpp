// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/sheetsource.h"
#include "tests/core/import/importcase.h"
#include "tests/support/ziparchive.h"
#include <QTemporaryDir>

using namespace coachbook;

namespace {

/// An archive of entries as they are given, sound or not.
QString archive(const QTemporaryDir &folder, const std::vector<std::pair<QString, QByteArray>> &entries)
{
    const QString path = folder.filePath(QStringLiteral("made.xlsx"));
    test::writeZip(path, entries);
    return path;
}

const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

/// A workbook of sheets whose XML is given, by their names.
QString workbook(const QTemporaryDir &folder, const std::vector<std::pair<QByteArray, QByteArray>> &sheets,
                 const QByteArray &texts = {}, const QByteArray &styles = {})
{
    QByteArray relations("<Relationships><Relationship Id=\"t\" Type=\"" + office +
                         "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"s\" Type=\"" +
                         office + "/styles\" Target=\"styles.xml\"/>");
    QByteArray list;
    std::vector<std::pair<QString, QByteArray>> entries{
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"a\" Type=\"" + office +
                                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + texts + "</sst>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet>" + styles + "</styleSheet>"}};
    for (const auto &[name, xml] : sheets) {
        const QByteArray id = "r" + QByteArray::number(entries.size());
        relations += "<Relationship Id=\"" + id + "\" Type=\"" + office + "/worksheet\" Target=\"/xl/" + id +
                     ".xml\"/>";
        list += "<sheet name=\"" + name + "\" sheetId=\"1\" r:id=\"" + id + "\"/>";
        entries.emplace_back(QStringLiteral("xl/") + QString::fromLatin1(id) + QStringLiteral(".xml"),
                             "<worksheet>" + xml + "</worksheet>");
    }
    entries.emplace_back(QStringLiteral("xl/_rels/workbook.xml.rels"), relations + "</Relationships>");
    entries.emplace_back(QStringLiteral("xl/workbook.xml"),
                         "<workbook xmlns:r=\"" + office + "\"><sheets>" + list + "</sheets></workbook>");
    return archive(folder, entries);
}

QStringList rowsOf(const QString &path, const QString &sheet)
{
    QStringList rows;
    const std::unique_ptr<SheetSource> source = SheetSource::open(path, sheet);
    REQUIRE(source);
    while (source->next()) {
        QStringList cells;
        for (const std::string_view cell : source->record().fields)
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        rows << QStringLiteral("%1:").arg(source->record().line) + cells.join(QLatin1Char('|'));
    }
    REQUIRE(!source->hasReadError());
    return rows;
}

/// What people's workbooks look like: a sheet of remarks, a title, an empty row, typed cells, cells merged
/// downwards.
QString peoplesWorkbook(const QTemporaryDir &folder)
{
    const auto word = [](const char *place, const char *text) {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const auto number = [](const char *place, const char *value, int style = 0) {
        return QByteArray("<c r=\"") + place + "\" s=\"" + QByteArray::number(style) + "\"><v>" + value +
               "</v></c>";
    };
    const QByteArray calls =
        "<sheetData><row r=\"1\">" + word("A1", "Calls of the week") + "</row><row r=\"3\">" +
        word("A3", "Call ID") + word("B3", "Agent ID") + word("C3", "Start") + word("D3", "Talk time") +
        word("E3", "Hold") + word("F3", "CSAT") + "</row><row r=\"4\">" + number("A4", "300000000123456") +
        word("B4", "A1") + number("C4", "46344.378611111111", 2) + number("D4", "2.8009259259259259E-3", 3) +
        number("E4", "30") + number("F4", "4.125") + "</row><row r=\"5\">" + word("A5", "c2") +
        number("C5", "46345", 1) + number("D5", "5.653178530092593", 3) +
        "<c r=\"E5\"><f>A1+1</f><v>12</v></c></row><row r=\"6\">" + number("F6", "0.94", 4) +
        "</row></sheetData><mergeCells><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"B4:B5\"/></mergeCells>";
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"m/d/yy h:mm "
        "AM/PM\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf "
        "numFmtId=\"0\"/><xf "
        "numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"46\"/><xf numFmtId=\"10\"/></cellXfs>";
    return workbook(
        folder,
        {{"Read me", "<sheetData><row>" + word("A1", "Exported every night") + "</row></sheetData>"},
         {"Calls", calls}},
        {}, styles);
}

FileProblem problemOf(const QString &path)
{
    return inspect(path, {QDate(2026, 11, 21), {}, {}, {}, {}}).problem.value_or(FileProblem::NotFound);
}

} // namespace

TEST_CASE("sheetsource: typed cells come out as text that reads in one way")
{
    const QTemporaryDir folder;
    const QStringList rows = rowsOf(peoplesWorkbook(folder), QStringLiteral("Calls"));
    REQUIRE(rows.at(0).startsWith(QLatin1String("1:Calls of the week")));
    REQUIRE(rows.at(1).toStdString() == "3:Call ID|Agent ID|Start|Talk time|Hold|CSAT");
    REQUIRE(rows.at(2).toStdString() == "4:300000000123456|A1|2026-11-18 09:05:12|00:04:02|30|4.1250");
    REQUIRE(rows.at(3).toStdString() == "5:c2|A1|2026-11-19|135:40:34.625|12|");
    REQUIRE(rows.at(4).toStdString() == "6:|||||94%");
}

TEST_CASE("sheetsource: the sheet with the best header is read, another when a person says so")
{
    const QTemporaryDir folder;
    const QString path = peoplesWorkbook(folder);
    test::ImportCase file;
    const ImportPlan plan = inspect(path, {file.today, {}, {}, {}, {}});
    REQUIRE(plan.canRun());
    REQUIRE(plan.mapping.kind == ImportKind::Interactions);
    REQUIRE(plan.tables == QStringList{QStringLiteral("Read me"), QStringLiteral("Calls")});
    REQUIRE(plan.shape.table == QLatin1String("Calls"));
    REQUIRE(plan.shape.headerLine == 3);
    REQUIRE(plan.rows == 3);
    ImportOptions other{file.today, {}, {}, {}, {}};
    other.table = QStringLiteral("Read me");
    REQUIRE(inspect(path, other).problem == FileProblem::UnknownKind);
    other.table = QStringLiteral("Nowhere");
    REQUIRE(inspect(path, other).problem == FileProblem::NoSuchTable);
}

TEST_CASE("sheetsource: missing cells, runs of text, errors and formulas without a value")
{
    const QTemporaryDir folder;
    const QString path = workbook(
        folder,
        {{"Calls",
          "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
          "<row><c r=\"B2\" t=\"inlineStr\"><is><t>in line</t></is></c><c t=\"e\"><v>#N/A</v></c></row>"
          "<row r=\"7\"><c r=\"A7\"><f>SUM(B1:B2)</f></c><c r=\"C7\" t=\"b\"><v>1</v></c></row>"
          "<row r=\"8\"><c t=\"d\"><v>2026-11-18T09:05:12</v></c><c><v>1.5E-2</v></c><c "
          "t=\"s\"><v>99</v></c></row></sheetData>"}},
        "<si><t>One</t><rPh sb=\"0\" "
        "eb=\"1\"><t>hint</t></rPh></si><si><r><t>T</t></r><r><t>w_x006F_</t></r></si>");
    REQUIRE(rowsOf(path, QStringLiteral("Calls")) ==
            QStringList{QStringLiteral("1:One||Two"), QStringLiteral("2:|in line|#N/A"),
                        QStringLiteral("7:=SUM(B1:B2)||true"),
                        QStringLiteral("8:2026-11-18 09:05:12|0.0150|")});
}

TEST_CASE("sheetsource: what is broken, locked or out of measure is said, and nothing is read")
{
    const QTemporaryDir folder;
    const auto file = [&folder](const QByteArray &bytes) {
        const QString path = folder.filePath(QStringLiteral("file.xlsx"));
        QFile to(path);
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(bytes);
        return path;
    };
    REQUIRE(problemOf(file("PK\x03\x04 and nothing more")) == FileProblem::BrokenArchive);
    REQUIRE(problemOf(file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) == FileProblem::OldSpreadsheet);
    REQUIRE(problemOf(archive(folder, {{QStringLiteral("../../calls.csv"), "a,b\n"}})) ==
            FileProblem::IsArchive);
    REQUIRE(problemOf(archive(folder, {{QStringLiteral("[Content_Types].xml"), "<Types/>"}})) ==
            FileProblem::BrokenArchive);
    const QByteArray zeros(200 << 20, ' '); // 200 MB that pack into a few hundred kB
    REQUIRE(problemOf(workbook(folder, {{"Calls", zeros}})) == FileProblem::ArchiveTooLarge);
    const QString bomb = workbook(folder, {{"Calls", "<sheetData/>"}}, "<si><t>a</t></si>");
    REQUIRE(problemOf(bomb) == FileProblem::NoRows);
    REQUIRE(problemOf(workbook(folder, {{"Calls", "<sheetData><row><c><v>1</v></c>"}})) !=
            FileProblem::NotFound); // cut off
}

TEST_CASE("sheetsource: entities are not resolved")
{
    const QTemporaryDir folder;
    const QString path = archive(folder, {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
                                          {QStringLiteral("xl/workbook.xml"),
                                           "<!DOCTYPE lolz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                           "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]><workbook>&b;</workbook>"}});
    REQUIRE(problemOf(path) == FileProblem::BrokenArchive);
}

TEST_CASE("cellformat: what a number stands for, by its format code")
{
    struct Case
    {
        const char *code;
        CellFormat format;
    };
    const auto c = GENERATE(values<Case>({{"General", CellFormat::Number},
                                          {"0.00", CellFormat::Number},
                                          {"#,##0 \"days\"", CellFormat::Number},
                                          {"0.00E+00", CellFormat::Number},
                                          {"[Red]0.0", CellFormat::Number},
                                          {"dd/mm/yyyy", CellFormat::Date},
                                          {"[$-409]d\\-mmm\\-yy;@", CellFormat::Date},
                                          {"mmm-yy", CellFormat::Date},
                                          {"yyyy\\-mm\\-dd\\ hh:mm:ss", CellFormat::Date},
                                          {"h:mm AM/PM", CellFormat::Duration},
                                          {"[h]:mm:ss", CellFormat::Duration},
                                          {"mm:ss.0", CellFormat::Duration},
                                          {"0.0%", CellFormat::Percent}}));
    CAPTURE(c.code);
    REQUIRE(cellFormatOf(QString::fromUtf8(c.code)) == c.format);
}

TEST_CASE("cellformat: serials of both calendars")
{
    REQUIRE(cellText(1, CellFormat::Date, false) == "1900-01-01");
    REQUIRE(cellText(61, CellFormat::Date, false) == "1900-03-01");
    REQUIRE(cellText(44927.5, CellFormat::Date, false) == "2023-01-01 12:00:00");
    REQUIRE(cellText(43465, CellFormat::Date, true) == "2023-01-01");
    REQUIRE(cellText(0.99999999, CellFormat::Duration, false) == "23:59:59.999");
    REQUIRE(cellText(-3, CellFormat::Date, false) == "-3");
    REQUIRE(cellText(0.1 + 0.2, CellFormat::Number, false) == "0.3");
    REQUIRE(cellText(1234.5, CellFormat::Number, false) == "1234.5");
    REQUIRE(cellText(1.234, CellFormat::Number, false) == "1.2340");
    REQUIRE(cellText(4.47e17, CellFormat::Number, false) == "4.47000000000000E+17");
}

TEST_CASE("rowspool: a workbook that was looked at is imported as it was then")
{
    const QTemporaryDir folder;
    test::ImportCase file;
    file.import("Agent ID,Name\nA1,Maya Okafor\n");
    const QString path = peoplesWorkbook(folder);
    const ImportPlan plan = inspect(path, {file.today, {}, {}, {}, {}});
    REQUIRE(plan.shape.spool);
    REQUIRE(!plan.shape.workbook);
    const std::vector<PreviewRow> rows = preview(plan, 10);
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].line == 4);
    REQUIRE(rows[1].cells[3].raw == QLatin1String("135:40:34.625"));
    REQUIRE(rows[2].cells[5].raw == QLatin1String("94%"));
    REQUIRE(QFile::remove(path));
    REQUIRE(file.run(plan).rows == 3);
}
