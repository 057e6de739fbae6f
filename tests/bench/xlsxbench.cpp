// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports 100,000 made-up calls from a workbook and the same calls from CSV, in turns; prints the ratio of
// the best runs.
#include "core/import/importer.h"
#include "tests/bench/callsfile.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <map>
#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

using namespace coachbook;

namespace {

constexpr double allowedRatio = 3;
constexpr int turns = 3;

class Sheet ///< the cells of a workbook as spreadsheets write them: texts apart, dates as serials
{
public:
    void add(const QList<QByteArray> &cells, bool isHeader)
    {
        const QByteArray row = QByteArray::number(++m_rows);
        m_xml += "<row r=\"" + row + "\">";
        for (int i = 0; i < cells.size(); ++i) {
            const QByteArray place = QByteArray(1, static_cast<char>('A' + i)) + row;
            bool isNumber = false;
            cells[i].toLongLong(&isNumber);
            if (cells[i].isEmpty())
                continue;
            if (isNumber)
                m_xml += "<c r=\"" + place + "\"><v>" + cells[i] + "</v></c>";
            else if (i == startColumn && !isHeader)
                m_xml += "<c r=\"" + place + "\" s=\"1\"><v>" + serial(cells[i]) + "</v></c>";
            else
                m_xml += "<c r=\"" + place + "\" t=\"s\"><v>" + QByteArray::number(textNumber(cells[i])) +
                         "</v></c>";
        }
        m_xml += "</row>";
    }
    QByteArray cells() const { return "<worksheet><sheetData>" + m_xml + "</sheetData></worksheet>"; }
    QByteArray texts() const { return "<sst>" + m_texts + "</sst>"; }

private:
    static constexpr int startColumn = 4;

    static QByteArray serial(const QByteArray &time)
    {
        const QDateTime at =
            QDateTime::fromString(QString::fromLatin1(time), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        const double days = double(QDate(1899, 12, 30).daysTo(at.date())) +
                            double(at.time().msecsSinceStartOfDay()) / 86'400'000;
        return QByteArray::number(days, 'g', 17);
    }
    int textNumber(const QByteArray &text)
    {
        const auto [entry, isNew] = m_numbers.emplace(text, static_cast<int>(m_numbers.size()));
        if (isNew)
            m_texts += "<si><t>" + text + "</t></si>";
        return entry->second;
    }

    int m_rows = 0;
    QByteArray m_xml, m_texts;
    std::map<QByteArray, int> m_numbers;
};

void writeWorkbook(const QString &csv, const QString &path)
{
    QFile from(csv);
    if (!from.open(QIODevice::ReadOnly))
        qFatal("cannot read the calls");
    Sheet sheet;
    for (bool isHeader = true; !from.atEnd(); isHeader = false)
        sheet.add(from.readLine().trimmed().split(','), isHeader);
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const auto relation = [&office](const char *id, const char *type, const char *target) {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + office + '/' + type + "\" Target=\"" +
               target + "\"/>";
    };
    const std::vector<std::pair<const char *, QByteArray>> entries{
        {"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r=\"" + office +
             "\"><sheets><sheet name=\"Calls\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships>" + relation("a", "worksheet", "sheet1.xml") +
                                           relation("b", "sharedStrings", "sharedStrings.xml") +
                                           relation("c", "styles", "styles.xml") + "</Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", sheet.texts()},
        {"xl/sheet1.xml", sheet.cells()}};
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("cannot write the workbook");
    for (const auto &[name, bytes] : entries) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name))))
            qFatal("cannot write into the workbook");
        file.write(bytes);
        file.close();
    }
    zip.close();
}

struct Took
{
    double inspected = 0, imported = 0; ///< seconds
    double whole() const { return inspected + imported; }
};

Took import(const QString &file, const QString &bookPath, int rows)
{
    const std::unique_ptr<Book> book = bench::bookForCalls(bookPath);
    Took took;
    QElapsedTimer timer;
    timer.start();
    const ImportPlan plan = inspect(file, {QDate(2026, 11, 21), {}, {}, {}, {}});
    took.inspected = double(timer.nsecsElapsed()) / 1e9;
    if (!plan.canRun())
        qFatal("%s", qPrintable(problemInEnglish(plan)));
    timer.restart();
    const qint64 added = runImport(*book, plan, {false, bench::callsNow(), {}}).added;
    took.imported = double(timer.nsecsElapsed()) / 1e9;
    if (added != rows)
        qFatal("%lld of %d rows came in", added, rows);
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100000;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("calls.csv"));
    const QString xlsx = folder.filePath(QStringLiteral("calls.xlsx"));
    bench::writeCalls(csv, rows);
    writeWorkbook(csv, xlsx);
    Took ofCsv, ofXlsx;
    for (int turn = 0; turn < turns; ++turn) {
        const Took one = import(csv, folder.filePath(QStringLiteral("csv.coachbook")), rows);
        const Took other = import(xlsx, folder.filePath(QStringLiteral("xlsx.coachbook")), rows);
        if (turn == 0 || one.whole() < ofCsv.whole())
            ofCsv = one;
        if (turn == 0 || other.whole() < ofXlsx.whole())
            ofXlsx = other;
    }
    const double ratio = ofXlsx.whole() / ofCsv.whole();
    std::printf("%d rows of CSV: %.2f s (understanding the file %.2f, writing %.2f)\n", rows, ofCsv.whole(),
                ofCsv.inspected, ofCsv.imported);
    std::printf("the same as .xlsx: %.2f s (understanding the file %.2f, writing %.2f)\n", ofXlsx.whole(),
                ofXlsx.inspected, ofXlsx.imported);
    std::printf("ratio %.2f (below %.0f)\n", ratio, allowedRatio);
    return ratio >= allowedRatio ? 1 : 0;
}
