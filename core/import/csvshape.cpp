// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"

#include <QBuffer>
#include <map>

namespace coachbook {

namespace {

CsvShape shapeWith(char delimiter, char lineEnd, std::string_view sample)
{
    const QByteArray bytes = QByteArray::fromRawData(sample.data(), static_cast<qsizetype>(sample.size()));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {TextEncoding::Utf8, delimiter, lineEnd});
    std::map<int, int> rowsOfWidth;
    CsvShape shape{delimiter, lineEnd, 1, 0, 0};
    while (shape.rowsSeen < 200 && reader.next()) {
        ++shape.rowsSeen;
        if (reader.record().problem == RecordProblem::None)
            ++rowsOfWidth[static_cast<int>(reader.record().fields.size())];
    }
    for (const auto &[columns, rows] : rowsOfWidth) {
        if (columns > 1 && rows >= shape.rowsAlike) {
            shape.columns = columns;
            shape.rowsAlike = rows;
        }
    }
    return shape;
}

} // namespace

CsvShape sniffCsv(std::string_view sample)
{
    const bool onlyReturns =
        sample.find('\n') == std::string_view::npos && sample.find('\r') != std::string_view::npos;
    const char lineEnd = onlyReturns ? '\r' : '\n';
    // What may be half a row at the end of the sample must not speak.
    const std::size_t lastEnd = sample.rfind(lineEnd);
    if (lastEnd != std::string_view::npos && lastEnd > 0 && sample.find(lineEnd) != lastEnd)
        sample = sample.substr(0, lastEnd + 1);
    CsvShape best = shapeWith(',', lineEnd, sample);
    for (const char delimiter : {';', '\t', '|'}) {
        const CsvShape other = shapeWith(delimiter, lineEnd, sample);
        if (other.rowsAlike > best.rowsAlike ||
            (other.rowsAlike == best.rowsAlike && other.columns > best.columns))
            best = other;
    }
    return best;
}

} // namespace coachbook
