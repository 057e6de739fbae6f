// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"

#include <cstring>
#include <csv.h>
#include <optional>
#include <string>

namespace coachbook {

namespace {

constexpr qint64 csvPiece = 128 * 1024;

/// Whether any byte is NUL or over 0x7F: rows without either need no second look.
bool isPlainAscii(std::string_view text)
{
    constexpr quint64 highBits = 0x8080808080808080ULL;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        quint64 word;
        std::memcpy(&word, text.data() + i, sizeof word);
        if ((word & highBits) != 0 || ((word - 0x0101010101010101ULL) & ~word & highBits) != 0)
            return false;
    }
    for (; i < text.size(); ++i) {
        if (static_cast<signed char>(text[i]) <= 0) // NUL, or over 0x7F
            return false;
    }
    return true;
}

std::string_view withoutLineEnd(std::string_view line)
{
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

struct CsvReader::Private
{
    enum class Fed { RowDone, NothingYet, InsideQuotes, Violation };

    Private(QIODevice &from, const CsvFormat &as) : device(from), format(as), decoder(as.encoding)
    {
        startParser(CSV_STRICT);
    }
    ~Private() { csv_free(&parser); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void startParser(int strictness)
    {
        if (parserMade)
            csv_free(&parser);
        csv_init(&parser, static_cast<unsigned char>(strictness));
        csv_set_delim(&parser, static_cast<unsigned char>(format.delimiter));
        parserMade = true;
    }

    static void onField(void *text, std::size_t size, void *self)
    {
        auto &d = *static_cast<Private *>(self);
        d.spans.emplace_back(d.text.size(), size);
        d.text.append(static_cast<const char *>(text), size);
        d.fieldTooLong |= size > longestField;
    }
    static void onRow(int, void *self) { ++static_cast<Private *>(self)->rowsEnded; }

    std::optional<std::string_view> takeLine();
    bool refill();
    Fed feed(std::string_view line);
    Fed feedLoosely(std::string_view line);
    bool read();
    bool finish(RecordProblem problem);
    bool refuseFirstLine(RecordProblem problem);
    bool skipLongLine();
    RecordProblem problemOfRow() const;
    void beginRecord();

    QIODevice &device;
    CsvFormat format;
    TextDecoder decoder;
    csv_parser parser{};
    bool parserMade = false;

    std::string window;    ///< bytes not yet given out, from the start of the current record
    std::size_t start = 0; ///< where the current record starts in it
    std::size_t pos = 0;   ///< end of what was fed
    std::size_t firstLineEnd = 0;
    int linesInRecord = 0;
    qint64 line = 1; ///< line at `pos`
    bool deviceAtEnd = false;
    bool lineTooLong = false;
    bool readError = false;
    qint64 bytes = 0;

    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> spans;
    int rowsEnded = 0;
    bool fieldTooLong = false;
    int expected = 0;
    Record record;
};

bool CsvReader::Private::refill()
{
    if (deviceAtEnd)
        return false;
    if (start > 0) {
        window.erase(0, start);
        pos -= start;
        firstLineEnd -= std::min(firstLineEnd, start);
        start = 0;
    }
    QByteArray piece(csvPiece, Qt::Uninitialized);
    const qint64 got = device.read(piece.data(), csvPiece);
    readError |= got < 0;
    if (got <= 0) {
        deviceAtEnd = true;
        return false;
    }
    bytes += got;
    decoder.append(QByteArrayView(piece.constData(), got), window);
    return true;
}

/// The next physical line with its end; the last one of a file may lack it.
std::optional<std::string_view> CsvReader::Private::takeLine()
{
    std::size_t searched = pos;
    for (;;) {
        const std::size_t end = window.find(format.lineEnd, searched);
        if (end != std::string::npos) {
            const std::string_view found(window.data() + pos, end + 1 - pos);
            pos = end + 1;
            ++line;
            return found;
        }
        searched = window.size();
        if (searched - start > longestRow) {
            lineTooLong = true;
            return std::nullopt;
        }
        const std::size_t shift = start;
        if (!refill())
            break;
        searched -= shift;
    }
    if (pos == window.size())
        return std::nullopt;
    const std::string_view rest(window.data() + pos, window.size() - pos);
    pos = window.size();
    ++line;
    return rest;
}

CsvReader::Private::Fed CsvReader::Private::feed(std::string_view given)
{
    const int rowsBefore = rowsEnded;
    std::size_t taken = csv_parse(&parser, given.data(), given.size(), onField, onRow, this);
    if (taken == given.size() && given.back() != format.lineEnd)
        taken += csv_parse(&parser, &format.lineEnd, 1, onField, onRow, this) - 1;
    if (taken != given.size())
        return Fed::Violation;
    if (rowsEnded > rowsBefore)
        return Fed::RowDone;
    return linesInRecord == 1 && spans.empty() && !parser.quoted ? Fed::NothingYet : Fed::InsideQuotes;
}

/// A quote in the middle of a field (5" screen) is taken as text, as long as the row ends on its line.
CsvReader::Private::Fed CsvReader::Private::feedLoosely(std::string_view given)
{
    text.clear();
    spans.clear();
    rowsEnded = 0;
    startParser(0);
    const Fed fed = feed(given);
    startParser(CSV_STRICT);
    return fed == Fed::RowDone ? fed : Fed::InsideQuotes;
}

void CsvReader::Private::beginRecord()
{
    start = pos;
    linesInRecord = 0;
    rowsEnded = 0;
    fieldTooLong = false;
    text.clear();
    spans.clear();
    record.line = line;
}

RecordProblem CsvReader::Private::problemOfRow() const
{
    if (fieldTooLong)
        return RecordProblem::FieldTooLong;
    if (rowsEnded > 1)
        return RecordProblem::StrayReturn;
    const std::string_view raw(window.data() + start, pos - start);
    if (isPlainAscii(raw))
        return RecordProblem::None;
    if (raw.find('\0') != std::string_view::npos)
        return RecordProblem::NulByte;
    if (format.encoding == TextEncoding::Utf8 ? !isValidUtf8(raw)
                                              : raw.find("\xEF\xBF\xBD") != std::string_view::npos)
        return RecordProblem::InvalidText;
    return RecordProblem::None;
}

bool CsvReader::Private::finish(RecordProblem problem)
{
    record.problem = problem;
    record.raw = withoutLineEnd(std::string_view(window.data() + start, pos - start));
    record.fields.clear();
    for (const auto &[offset, size] : spans)
        record.fields.emplace_back(text.data() + offset, size);
    return true;
}

/// Gives the first line of the record up and goes on with its second.
bool CsvReader::Private::refuseFirstLine(RecordProblem problem)
{
    line -= linesInRecord - 1;
    pos = firstLineEnd;
    spans.clear();
    startParser(CSV_STRICT);
    return finish(problem);
}

/// A line over 1 MB: its beginning is kept for the message, the rest is passed over.
bool CsvReader::Private::skipLongLine()
{
    lineTooLong = false;
    const std::size_t kept = 200;
    std::size_t from = start + kept;
    for (;;) {
        const std::size_t end = window.find(format.lineEnd, from);
        if (end != std::string::npos) {
            window.erase(start + kept, end - (start + kept));
            pos = start + kept + 1;
            break;
        }
        window.resize(start + kept);
        from = start + kept;
        pos = from;
        if (deviceAtEnd || !refill())
            break;
        from = kept;
    }
    ++line;
    spans.clear();
    startParser(CSV_STRICT);
    return finish(RecordProblem::RowTooLong);
}

bool CsvReader::Private::read()
{
    beginRecord();
    for (;;) {
        const std::optional<std::string_view> given = takeLine();
        if (!given && lineTooLong)
            return linesInRecord > 0 ? (lineTooLong = false, refuseFirstLine(RecordProblem::UnclosedQuote))
                                     : skipLongLine();
        if (!given)
            return linesInRecord > 0 && refuseFirstLine(RecordProblem::UnclosedQuote);
        if (++linesInRecord == 1)
            firstLineEnd = pos;
        Fed fed = feed(*given);
        if (fed == Fed::Violation && linesInRecord == 1)
            fed = feedLoosely(*given);
        if (fed == Fed::NothingYet) {
            beginRecord();
            continue;
        }
        const bool tooWide = expected > 0 && linesInRecord > 1 && int(spans.size()) > expected;
        const bool tooLong = parser.entry_pos > longestField || pos - start > longestRow;
        if (fed == Fed::InsideQuotes && !tooWide && !tooLong && parser.quoted)
            continue;
        if (fed != Fed::RowDone)
            return refuseFirstLine(RecordProblem::UnclosedQuote);
        if (linesInRecord > 1 && expected > 0 && int(spans.size()) != expected)
            return refuseFirstLine(RecordProblem::UnclosedQuote);
        return finish(problemOfRow());
    }
}

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format)
    : d(std::make_unique<Private>(device, format))
{}
CsvReader::~CsvReader() = default;

void CsvReader::expectColumns(int columns)
{
    d->expected = columns;
}

bool CsvReader::next()
{
    return d->read();
}

const Record &CsvReader::record() const
{
    return d->record;
}

qint64 CsvReader::bytesDone() const
{
    return d->bytes;
}

bool CsvReader::hasReadError() const
{
    return d->readError;
}

} // namespace coachbook
