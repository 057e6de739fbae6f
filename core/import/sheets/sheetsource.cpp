// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/sheetsource.h"

#include "core/import/csvreader.h"
#include "core/import/sheets/sheetxml.h"
#include <QFileInfo>
#include <charconv>

namespace coachbook {

namespace {

/// Digits that are a number as they stand, short enough that no digit is in doubt.
bool isPlainInteger(std::string_view text)
{
    constexpr std::size_t most = 15;
    return !text.empty() && text.size() <= most && (text.front() != '0' || text.size() == 1) &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::unique_ptr<SheetSource> SheetSource::open(const QString &path, const QString &sheet,
                                               std::shared_ptr<const Workbook> workbook)
{
    if (!workbook) {
        auto opened = std::make_shared<Workbook>(path);
        if (!opened->isOpen() || !opened->readTexts())
            return nullptr;
        workbook = std::move(opened);
    }
    const Sheet *found = workbook->sheet(sheet);
    if (!found)
        return nullptr;
    const Sheet wanted = *found;
    std::unique_ptr<SheetSource> source(new SheetSource(std::move(workbook), wanted, QFileInfo(path).size()));
    return source->m_device ? std::move(source) : nullptr;
}

SheetSource::SheetSource(std::shared_ptr<const Workbook> workbook, const Sheet &sheet, qint64 bytes)
    : m_workbook(std::move(workbook)), m_bytes(bytes), m_size(m_workbook->archive().sizeOf(sheet.entry))
{
    for (const MergedRows &range : m_workbook->mergedRows(sheet.entry))
        m_merged.push_back({range.first, range.last, range.column, {}});
    m_device = m_workbook->archive().open(sheet.entry);
    m_xml.setDevice(m_device.get());
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
    qint64 number = 0;
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.qualifiedName() == QLatin1String("r"))
            number = attribute.value().toLongLong();
    }
    m_row = number == 0 ? m_row + 1 : number;
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

/// The attributes are looked at and let go before the reader moves on, which would copy them otherwise.
SheetSource::Cell SheetSource::cellHere() const
{
    Cell cell{m_nextColumn, CellType::Number, 0};
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        const QStringView name = attribute.qualifiedName(), value = attribute.value();
        if (name == QLatin1String("r"))
            cell.column = sheetxml::placeOf(value).column;
        else if (name == QLatin1String("s"))
            cell.style = value.toInt();
        else if (name == QLatin1String("t"))
            cell.type = value == QLatin1String("s")   ? CellType::Shared
                        : value == QLatin1String("b") ? CellType::Boolean
                        : value == QLatin1String("d") ? CellType::IsoDate
                        : value == QLatin1String("n") ? CellType::Number
                                                      : CellType::Text;
    }
    return cell;
}

void SheetSource::readCell()
{
    const Cell cell = cellHere();
    std::string text, formula;
    bool hasValue = false;
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement())
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("v")) {
            readText();
            hasValue = !m_value.empty() || cell.type == CellType::Text;
            text = valueOf(cell);
        } else if (m_xml.name() == QLatin1String("is")) {
            text = sheetxml::richText(m_xml);
            hasValue = true;
        } else if (m_xml.name() == QLatin1String("f")) {
            readText();
            formula = '=' + m_value;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!hasValue && formula.size() > 1)
        text = std::move(formula);
    if (cell.column >= mostColumns)
        return;
    m_nextColumn = cell.column + 1;
    if (m_cells.size() <= cell.column)
        m_cells.resize(cell.column + 1);
    for (; m_used <= cell.column; ++m_used)
        m_cells[m_used].clear();
    m_cells[cell.column] = std::move(text);
}

/// The text of the element that begins here, up to its end, as UTF-8 in m_value.
void SheetSource::readText()
{
    m_value.clear();
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth == 1)
                sheetxml::appendUtf8(m_value, m_xml.text());
            break;
        default:
            break;
        }
    }
}

std::string SheetSource::valueOf(const Cell &cell) const
{
    double number = 0;
    std::size_t shared = 0;
    const char *end = m_value.data() + m_value.size();
    switch (cell.type) {
    case CellType::Shared:
        return std::from_chars(m_value.data(), end, shared).ec == std::errc()
                   ? std::string(m_workbook->text(shared))
                   : std::string();
    case CellType::Boolean:
        return m_value == "1" ? "true" : "false";
    case CellType::IsoDate:
        return QString::fromStdString(m_value).replace(QLatin1Char('T'), QLatin1Char(' ')).toStdString();
    case CellType::Text:
        return m_value.find("_x") == std::string::npos
                   ? m_value
                   : sheetxml::resolved(QString::fromStdString(m_value)).toStdString();
    case CellType::Number:
        break;
    }
    const CellFormat format = m_workbook->format(cell.style);
    if (format == CellFormat::Number && isPlainInteger(m_value))
        return m_value;
    const auto [last, error] = std::from_chars(m_value.data(), end, number);
    return error == std::errc() && last == end ? cellText(number, format, m_workbook->is1904()) : m_value;
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
