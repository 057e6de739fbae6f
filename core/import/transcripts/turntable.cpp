// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "core/import/transcripts/formats.h"
#include "core/import/transcripts/segmentkeys.h"
#include "core/import/valueformats.h"

#include <QBuffer>
#include <QJsonArray>

namespace coachbook::transcriptformats {

namespace {

constexpr std::size_t sampleSize = 64 * 1024;
constexpr qsizetype rowsLooked = 50;

/// Rows as objects by their header; empty when the text is no sound table. `most`: 0 for all of them.
QJsonArray rowsOf(std::string_view text, qsizetype most)
{
    const CsvShape shape = sniffCsv(text.substr(0, sampleSize));
    if (shape.columns < 2)
        return {};
    QBuffer buffer;
    buffer.setData(text.data(), static_cast<qsizetype>(text.size()));
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {TextEncoding::Utf8, shape.delimiter, shape.lineEnd});
    const auto cell = [](std::string_view value) {
        value = trimmed(value);
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    };
    QStringList headers;
    if (reader.next()) {
        for (const std::string_view field : reader.record().fields)
            headers << cell(field);
    }
    QJsonArray rows;
    while (reader.next() && (most == 0 || rows.size() < most)) {
        const Record &record = reader.record();
        if (record.problem != RecordProblem::None) // of the beginning of a file, the last row may be cut off
            return most > 0 ? rows : QJsonArray();
        QJsonObject row;
        for (std::size_t i = 0; i < record.fields.size(); ++i) {
            if (const QString name = headers.value(static_cast<qsizetype>(i));
                !name.isEmpty() && !isAbsent(record.fields[i]))
                row.insert(name, cell(record.fields[i]));
        }
        if (!row.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace

bool isTurnTable(std::string_view text)
{
    const QJsonArray rows = rowsOf(text, rowsLooked);
    if (rows.size() < 2)
        return false;
    const SegmentKeys keys = SegmentKeys::of(rows);
    return !keys.text.isEmpty() &&
           (!keys.speaker.isEmpty() || !keys.role.isEmpty() || !keys.channel.isEmpty());
}

Read turnTable(std::string_view text, qsizetype mostRows)
{
    return isTurnTable(text) ? segments(rowsOf(text, mostRows)) : Read();
}

} // namespace coachbook::transcriptformats
