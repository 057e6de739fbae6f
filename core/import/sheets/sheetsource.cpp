// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/sheetsource.h"

#include "core/import/csvreader.h"
#include "core/import/sheets/sheetxml.h"
#include <QFileInfo>

namespace coachbook {

namespace {

/// "AB12": row 12, column 27 counted from 0.
struct Place
{
    qint64 row = 0;
    std::size_t column = 0;
};

Place placeOf(QStringView reference)
{
    Place place;
    std::size_t column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && i < 3 && reference[i].isLetter(); ++i)
        column = column * 26 + static_cast<std::size_t>(reference[i].toUpper().unicode() - u'A' + 1);
    place.column = column == 0 ? 0 : column - 1;
    place.row = reference.mid(i).toLongLong();
    return place;
}

} // namespace

std::unique_ptr<SheetSource> SheetSource::open(const QString &path, const QString &sheet)
{
    auto workbook = std::make_unique<Workbook>(path);
    const Sheet *found = workbook->isOpen() ? workbook->sheet(sheet) : nullptr;
    if (!found || !workbook->readTexts())
        return nullptr;
    const Sheet wanted = *found;
    std::unique_ptr<SheetSource> source(new SheetSource(std::move(workbook), wanted, QFileInfo(path).size()));
    return source->m_device ? std::move(source) : nullptr;
}

SheetSource::SheetSource(std::unique_ptr<Workbook> workbook, const Sheet &sheet, qint64 bytes)
    : m_workbook(std::move(workbook)), m_bytes(bytes), m_size(m_workbook->archive().sizeOf(sheet.entry))
{
    readMerges(sheet.entry);
    m_device = m_workbook->archive().open(sheet.entry);
    m_xml.setDevice(m_device.get());
}

/// Merged cells are listed after all cells. Looking for them as plain text is a small part of what reading
/// XML takes.
void SheetSource::readMerges(const QString &entry)
{
    constexpr qsizetype piece = 256 * 1024, overlap = 64;
    constexpr std::size_t most = 100000;
    const std::unique_ptr<QIODevice> device = m_workbook->archive().open(entry);
    QByteArray text;
    while (device && !device->atEnd() && m_merged.size() < most) {
        const QByteArray more = device->read(piece);
        if (more.isEmpty())
            break;
        text = text.right(overlap) + more;
        for (qsizetype at = text.indexOf("<mergeCell "); at >= 0; at = text.indexOf("<mergeCell ", at + 1)) {
            const qsizetype begin = text.indexOf('"', at) + 1, end = text.indexOf('"', begin);
            if (begin <= 0 || end < 0)
                break;
            const QString range = QString::fromLatin1(text.mid(begin, end - begin));
            const Place from = placeOf(range.section(QLatin1Char(':'), 0, 0));
            const Place to = placeOf(range.section(QLatin1Char(':'), 1, 1));
            if (to.row > from.row)
                m_merged.push_back({from.row, to.row, from.column, {}});
        }
    }
}

bool SheetSource::next()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (sheetxml::isHarmless(m_xml) && m_xml.isStartElement() && m_xml.name() == QLatin1String("row")) {
            readRow();
            return !m_xml.hasError();
        }
    }
    return false;
}

void SheetSource::readRow()
{
    const auto number = m_xml.attributes().value(QLatin1String("r"));
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    m_nextColumn = m_used = 0;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("row"))
            break;
        if (m_xml.isStartElement() && m_xml.name() == QLatin1String("c"))
            readCell();
    }
    fillMerged();
    makeRecord();
}

void SheetSource::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto reference = attributes.value(QLatin1String("r"));
    const std::size_t column = reference.isEmpty() ? m_nextColumn : placeOf(reference).column;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const auto styleText = attributes.value(QLatin1String("s"));
    const int style = styleText.isEmpty() ? 0 : styleText.toInt();
    std::string text;
    QString formula;
    bool hasValue = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("v")) {
            const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = !value.isEmpty() || type == QLatin1String("str");
            text = valueOf(type, style, value);
        } else if (m_xml.name() == QLatin1String("is")) {
            text = sheetxml::richText(m_xml);
            hasValue = true;
        } else if (m_xml.name() == QLatin1String("f")) {
            formula = QLatin1Char('=') + m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!hasValue && !formula.isEmpty())
        text = formula.toStdString();
    if (column >= mostColumns)
        return;
    m_nextColumn = column + 1;
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    for (; m_used <= column; ++m_used)
        m_cells[m_used].clear();
    m_cells[column] = std::move(text);
}

std::string SheetSource::valueOf(QStringView type, int style, const QString &value) const
{
    if (type == QLatin1String("s"))
        return std::string(m_workbook->text(value.toULongLong()));
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? "true" : "false";
    if (type == QLatin1String("d"))
        return QString(value).replace(QLatin1Char('T'), QLatin1Char(' ')).toStdString();
    if (type == QLatin1String("str") || type == QLatin1String("e") || type == QLatin1String("inlineStr"))
        return sheetxml::resolved(value).toStdString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? cellText(number, m_workbook->format(style), m_workbook->is1904()) : value.toStdString();
}

void SheetSource::fillMerged()
{
    for (Merged &merged : m_merged) {
        if (m_row < merged.first || m_row > merged.last)
            continue;
        if (m_row == merged.first) {
            merged.value = merged.column < m_used ? m_cells[merged.column] : std::string();
            continue;
        }
        if (m_cells.size() <= merged.column)
            m_cells.resize(merged.column + 1);
        for (; m_used <= merged.column; ++m_used)
            m_cells[m_used].clear();
        if (m_cells[merged.column].empty())
            m_cells[merged.column] = merged.value;
    }
}

void SheetSource::makeRecord()
{
    m_widest = std::max(m_widest, m_used);
    m_record.line = m_row;
    m_record.problem = RecordProblem::None;
    m_record.fields.clear();
    m_raw.clear();
    for (std::size_t i = 0; i < m_used; ++i) {
        if (m_cells[i].size() > CsvReader::longestField)
            m_record.problem = RecordProblem::FieldTooLong;
        if (i > 0)
            m_raw += '\t';
        m_raw += m_cells[i];
    }
    if (m_raw.size() > CsvReader::longestRow)
        m_record.problem = RecordProblem::RowTooLong;
    m_record.raw = m_raw;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < m_used; ++i) {
        m_record.fields.push_back(m_record.raw.substr(begin, m_cells[i].size()));
        begin += m_cells[i].size() + 1;
    }
    m_record.fields.resize(m_widest); // cells at the end of a row that hold nothing are not in the file
}

qint64 SheetSource::bytesDone() const
{
    const double part = m_size > 0 ? static_cast<double>(m_device->pos()) / static_cast<double>(m_size) : 1;
    return static_cast<qint64>(part * static_cast<double>(m_bytes));
}

} // namespace coachbook
