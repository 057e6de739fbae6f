// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importplan.h"

#include "core/import/calendar/icssource.h"
#include "core/import/json/jsontables.h"
#include "core/import/rowspool.h"
#include "core/import/sheets/sheetsource.h"
#include "core/import/transcripts/transcriptsource.h"

#include <QFile>

namespace coachbook {

namespace {

/// A CSV file with the device it is read from.
class CsvFile : public CsvReader
{
public:
    CsvFile(std::unique_ptr<QIODevice> device, const FileShape &shape)
        : CsvReader(*device, shape.csv), m_device(std::move(device))
    {
        expectColumns(shape.rowColumns);
    }

private:
    std::unique_ptr<QIODevice> m_device;
};

} // namespace

std::unique_ptr<RecordSource> openSource(const FileShape &shape)
{
    switch (shape.format) {
    case FileFormat::Xlsx:
        return shape.spool ? openSpool(shape.spool, shape.bytes)
                           : SheetSource::open(shape.path, shape.table, shape.workbook);
    case FileFormat::Json:
        return JsonSource::open(shape.path, shape.table);
    case FileFormat::Calendar:
        return IcsSource::open(shape.path, shape.today);
    case FileFormat::Transcripts:
        return std::make_unique<TranscriptSource>(shape.path, shape.transcripts);
    case FileFormat::Csv:
        break;
    }
    auto file = std::make_unique<QFile>(shape.path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    return std::make_unique<CsvFile>(std::move(file), shape);
}

} // namespace coachbook
