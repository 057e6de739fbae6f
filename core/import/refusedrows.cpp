// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/refusedrows.h"

#include "core/base/error.h"
#include <QFileInfo>
#include <QSaveFile>
#include <csv.h>
#include <map>

namespace coachbook {

namespace {

constexpr qint64 refusedBetweenReports = 4096;

/// True for what a spreadsheet would run, also once marks and blanks before it are gone.
bool mayRun(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" '");
    return first != std::string_view::npos &&
           std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

class CsvOut
{
public:
    CsvOut(const QString &path, char delimiter) : m_file(path), m_delimiter(delimiter)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            fail();
        m_line = "\xEF\xBB\xBF"; // spreadsheets take a file for Windows-1252 without it
    }

    void add(std::string_view value)
    {
        const std::string marked = withFormulaMark(value);
        if (m_hasCells)
            m_line += m_delimiter;
        m_hasCells = true;
        const std::size_t size = csv_write2(nullptr, 0, marked.data(), marked.size(), '"');
        const std::size_t start = m_line.size();
        m_line.resize(start + size);
        csv_write2(m_line.data() + start, size, marked.data(), marked.size(), '"');
    }

    void endRow()
    {
        m_line += "\r\n";
        m_hasCells = false;
        if (m_file.write(m_line.data(), static_cast<qint64>(m_line.size())) < 0)
            fail();
        m_line.clear();
    }

    void commit()
    {
        if (!m_file.commit())
            fail();
    }

private:
    [[noreturn]] void fail() const
    {
        throw StorageError(m_file.error() == QFileDevice::ResourceError ? StorageErrorKind::Full
                                                                        : StorageErrorKind::Io,
                           m_file.fileName(), m_file.errorString());
    }

    QSaveFile m_file;
    char m_delimiter;
    std::string m_line;
    bool m_hasCells = false;
};

void writeHeader(CsvOut &out, const ImportPlan &plan)
{
    const std::vector<Column> &columns = plan.mapping.columns;
    const std::size_t count = columns.size() - (plan.shape.marksFormulas ? 1 : 0);
    for (std::size_t i = 0; i < count; ++i)
        out.add(columns[i].header.toStdString());
    out.add(refusedHeader().toStdString());
    out.endRow();
}

/// The row's own cells. A row refused before and mended in vain has the reason of then at its end.
void writeCells(CsvOut &out, const Record &record, const ImportPlan &plan)
{
    if (record.problem != RecordProblem::None) {
        out.add(record.raw);
        return;
    }
    const std::size_t width = plan.mapping.columns.size();
    std::size_t count = record.fields.size();
    if (plan.shape.marksFormulas && count >= width)
        count = width - 1;
    else if (count < width && plan.shape.format != FileFormat::Csv)
        count = width; // a sheet leaves out what is empty at the end of a row
    for (std::size_t i = 0; i < count; ++i)
        out.add(i < record.fields.size() ? record.fields[i] : std::string_view());
}

void requireUnchanged(const Refusal &refusal, const Record &record, const QString &path)
{
    if (!refusal.text.isEmpty() && refusal.text != textOfRow(record))
        throw StorageError(StorageErrorKind::Conflict, path,
                           QStringLiteral("line %1 is not the one that was read").arg(record.line));
}

} // namespace

QString refusedHeader()
{
    return QStringLiteral("Coachbook: line and reason");
}

std::string withFormulaMark(std::string_view text)
{
    return mayRun(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view withoutFormulaMark(std::string_view text)
{
    return text.starts_with('\'') && mayRun(text) ? text.substr(1) : text;
}

qint64 writeRefusedRows(const ImportPlan &plan, const std::vector<Refusal> &refusals, const QString &target,
                        const RefusalWords &words, const JobControl &job)
{
    const FileShape &shape = plan.shape;
    const QString itself = QFileInfo(shape.path).canonicalFilePath();
    if (!itself.isEmpty() && itself == QFileInfo(target).canonicalFilePath())
        throw StorageError(StorageErrorKind::Constraint, target,
                           QStringLiteral("the refused rows cannot replace the file they come from"));
    std::multimap<qint64, const Refusal *> byLine;
    for (const Refusal &refusal : refusals)
        byLine.emplace(refusal.line, &refusal);
    CsvOut out(target, shape.csv.delimiter);
    writeHeader(out, plan);
    RowFeed feed(shape);
    qint64 rows = 0, written = 0;
    auto next = byLine.cbegin();
    while (next != byLine.cend() && feed.next()) {
        if (rows++ % refusedBetweenReports == 0) {
            job.progress(feed.bytesDone(), shape.bytes);
            if (job.isCancelled())
                throw StorageError(StorageErrorKind::Cancelled, target, QStringLiteral("cancelled"));
        }
        const Record &record = feed.record();
        if (record.line != next->first)
            continue;
        requireUnchanged(*next->second, record, shape.path);
        writeCells(out, record, plan);
        out.add(QStringLiteral("%1: %2")
                    .arg(record.line)
                    .arg(words ? words(*next->second) : reasonInEnglish(*next->second))
                    .toStdString());
        out.endRow();
        ++written;
        ++next;
    }
    if (next != byLine.cend())
        throw StorageError(StorageErrorKind::Conflict, shape.path,
                           QStringLiteral("line %1 is not there any more").arg(next->first));
    out.commit();
    return written;
}

} // namespace coachbook
