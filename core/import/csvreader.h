// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include "core/import/textencoding.h"
#include <QIODevice>
#include <memory>

namespace coachbook {

struct CsvFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    char lineEnd = '\n'; ///< '\r' only for files that have no line feed at all
    bool operator==(const CsvFormat &) const = default;
};

/// Finds delimiter and line end in the first bytes of a file, already turned into UTF-8: the delimiter that
/// gives most rows the same number of columns as the first row, and more than one. `columns` says how many.
struct CsvShape
{
    char delimiter = ',';
    char lineEnd = '\n';
    int columns = 1;
    int rowsAlike = 0, rowsSeen = 0;
};
CsvShape sniffCsv(std::string_view sample);

/// Reads CSV row by row through libcsv with bounded memory. Lines are fed one at a time, so that each record
/// knows its line and a quote that is never closed costs its own line only: the row is refused and reading
/// goes on with the next line.
class CsvReader : public RecordSource
{
public:
    static constexpr std::size_t longestField = 64 * 1024;
    static constexpr std::size_t longestRow = 1024 * 1024;

    CsvReader(QIODevice &device, const CsvFormat &format); ///< `device` is open and outlives the reader
    ~CsvReader() override;
    /// A record over several lines with another number of columns is one whose quote was not closed. 0: not
    /// known yet.
    void expectColumns(int columns);
    bool next() override;
    const Record &record() const override;
    qint64 bytesDone() const override;
    bool hasReadError() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace coachbook
