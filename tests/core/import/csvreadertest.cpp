// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "tests/support/catch.h"
#include <QBuffer>

using namespace coachbook;

namespace {

struct Row
{
    qint64 line;
    std::vector<std::string> fields;
    RecordProblem problem;
    bool operator==(const Row &) const = default;
};

std::vector<Row> rowsOf(const QByteArray &bytes, int expected = 0, CsvFormat format = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, format);
    reader.expectColumns(expected);
    std::vector<Row> rows;
    while (reader.next()) {
        const Record &record = reader.record();
        rows.push_back({record.line, {}, record.problem});
        for (const std::string_view field : record.fields)
            rows.back().fields.emplace_back(field);
    }
    return rows;
}

constexpr RecordProblem fine = RecordProblem::None;

} // namespace

TEST_CASE("csvreader: reads rows with the line on which each starts")
{
    REQUIRE(rowsOf("a,b\r\n\"1\n2\",3\r\n\r\nx,\n") ==
            std::vector<Row>{{1, {"a", "b"}, fine}, {2, {"1\n2", "3"}, fine}, {5, {"x", ""}, fine}});
    REQUIRE(rowsOf("a,b\n1,2") == std::vector<Row>{{1, {"a", "b"}, fine}, {2, {"1", "2"}, fine}});
    REQUIRE(rowsOf("a;b\r1;\"2\rx\"\r3;4", 0, {TextEncoding::Utf8, ';', '\r'}) ==
            std::vector<Row>{{1, {"a", "b"}, fine}, {2, {"1", "2\rx"}, fine}, {4, {"3", "4"}, fine}});
    REQUIRE(rowsOf("").empty());
    REQUIRE(rowsOf("\n\n").empty());
}

TEST_CASE("csvreader: a quote inside a field is text as long as the row ends on its line")
{
    REQUIRE(rowsOf("5\" screen,b\n\"say \"hi\" there\",c\n") ==
            std::vector<Row>{{1, {"5\" screen", "b"}, fine}, {2, {"say \"hi\" there", "c"}, fine}});
    REQUIRE(rowsOf("\"a \"\"b\"\"\",c\n") == std::vector<Row>{{1, {"a \"b\"", "c"}, fine}});
}

TEST_CASE("csvreader: a quote that is never closed costs its own line")
{
    const std::vector<Row> rows = rowsOf("id,name\n1,\"open\n2,b\n3,c\n", 2);
    REQUIRE(rows == std::vector<Row>{{1, {"id", "name"}, fine},
                                     {2, {}, RecordProblem::UnclosedQuote},
                                     {3, {"2", "b"}, fine},
                                     {4, {"3", "c"}, fine}});
    SECTION("also when a later line has quotes of its own")
    {
        REQUIRE(rowsOf("1,\"open,x\n2,\"b\",y\n3,c,z\n", 3) ==
                std::vector<Row>{{1, {}, RecordProblem::UnclosedQuote},
                                 {2, {"2", "b", "y"}, fine},
                                 {3, {"3", "c", "z"}, fine}});
    }
    SECTION("also when the next quote happens to close it")
    {
        REQUIRE(rowsOf("1,\"open,x\n2,b,\"\n3,c,z\n", 3) ==
                std::vector<Row>{{1, {}, RecordProblem::UnclosedQuote},
                                 {2, {}, RecordProblem::UnclosedQuote},
                                 {3, {"3", "c", "z"}, fine}});
    }
    SECTION("also in a long file")
    {
        QByteArray file("0,\"open\n");
        for (int i = 1; i <= 50000; ++i)
            file += QByteArray::number(i) + ",b\n";
        const std::vector<Row> all = rowsOf(file, 2);
        REQUIRE(all.size() == 50001);
        REQUIRE(all.front().problem == RecordProblem::UnclosedQuote);
        REQUIRE(all.back() == Row{50001, {"50000", "b"}, fine});
    }
}

TEST_CASE("csvreader: memory is bounded")
{
    const QByteArray longValue(70 * 1024, 'x');
    REQUIRE(rowsOf("a," + longValue + "\nb,c\n").front().problem == RecordProblem::FieldTooLong);
    const QByteArray longLine(3 * 1024 * 1024, 'x');
    const std::vector<Row> rows = rowsOf("a,b\n" + longLine + ",y\nc,d\n");
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[1] == Row{2, {}, RecordProblem::RowTooLong});
    REQUIRE(rows[2] == Row{3, {"c", "d"}, fine});
    REQUIRE(rowsOf(longLine).size() == 1);
}

TEST_CASE("csvreader: bytes that are no text are named by their line")
{
    const std::vector<Row> rows =
        rowsOf(QByteArray("a,b\nM\xC3\xBCller,1\nM\xFCller,2\nx\0y,3\np\rq,4\nok,5\n", 40));
    REQUIRE(rows.size() == 6);
    REQUIRE(rows[1].fields.front() == "M\xC3\xBCller");
    REQUIRE(rows[2].problem == RecordProblem::InvalidText);
    REQUIRE(rows[3].problem == RecordProblem::NulByte);
    REQUIRE(rows[4].problem == RecordProblem::StrayReturn);
    REQUIRE(rows[5] == Row{6, {"ok", "5"}, fine});
}

TEST_CASE("csvreader: UTF-16 and Windows-1252 become UTF-8")
{
    QByteArray wide("\xFF\xFE", 2);
    for (const QChar c : QStringLiteral("a,Çelik\n1,2\n"))
        wide += QByteArray(1, char(c.unicode() & 0xFF)) + char(c.unicode() >> 8);
    REQUIRE(rowsOf(wide, 0, {TextEncoding::Utf16Le, ',', '\n'}).front().fields[1] == "\xC3\x87"
                                                                                     "elik");
    REQUIRE(rowsOf("M\xFCller,\x80\n", 0, {TextEncoding::Windows1252, ',', '\n'}).front().fields ==
            std::vector<std::string>{"M\xC3\xBCller", "\xE2\x82\xAC"});
    REQUIRE(rowsOf("\xEF\xBB\xBFid,b\n").front().fields.front() == "id");
}

TEST_CASE("textencoding: the bytes decide")
{
    const auto find = [](const QByteArray &bytes) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return findEncoding(buffer).encoding;
    };
    REQUIRE(find("plain") == TextEncoding::Utf8);
    REQUIRE(find("M\xC3\xBCller") == TextEncoding::Utf8);
    REQUIRE(find("M\xFCller, Fran\xE7ois, \x93quoted\x94") == TextEncoding::Windows1252);
    REQUIRE(find("M\xC3\xBCller and M\xFCller") == TextEncoding::Utf8);
    REQUIRE(find("bad \xFF\xFE\xFF byte") == TextEncoding::Utf8);
    REQUIRE(find("cut \xC3( sequence") == TextEncoding::Utf8);
    REQUIRE(find(QByteArray("\xFF\xFEi\0d\0", 6)) == TextEncoding::Utf16Le);
    REQUIRE(find(QByteArray("i\0d\0,\0n\0a\0m\0e\0", 14)) == TextEncoding::Utf16Le);
    REQUIRE(find(QByteArray("\0i\0d\0,\0n\0a\0m\0e", 14)) == TextEncoding::Utf16Be);
}

TEST_CASE("csvshape: finds the delimiter that gives all rows the same columns")
{
    REQUIRE(sniffCsv("a,b,c\n1,2,3\n").delimiter == ',');
    REQUIRE(sniffCsv("a\tb\n1,5\t2,5\n1,5\t2,5\n").delimiter == '\t');
    REQUIRE(sniffCsv("Name;Score;Note\nA;1,5;x, y\nB;2,5;z\n").delimiter == ';');
    REQUIRE(sniffCsv("a|b\n\"1|2\"|3\n").delimiter == '|');
    REQUIRE(sniffCsv("alone\nx\n").columns == 1);
    REQUIRE(sniffCsv("a,b\r1,2\r").lineEnd == '\r');
    REQUIRE(sniffCsv("a,b\r\n1,2\r\n").columns == 2);
}
