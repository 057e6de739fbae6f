// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace coachbook {

/// What keeps a record from being read at all, before any of its values is looked at.
enum class RecordProblem {
    None,
    UnclosedQuote,
    FieldTooLong,
    RowTooLong,
    InvalidText,
    NulByte,
    StrayReturn,
    BrokenTranscript,
    UnknownZone,  ///< of a calendar: the row is the zone's name, its events are read all the same
    TooManyEvents ///< of a calendar: those from this line on were not read
};

struct ReadTranscript;

/// One row of a file. Views are valid until the source moves on.
struct Record
{
    qint64 line = 0;                      ///< physical line on which it starts, counted from 1
    std::vector<std::string_view> fields; ///< UTF-8
    std::string_view raw;                 ///< as it stands in the file, without its line end
    RecordProblem problem = RecordProblem::None;
    const ReadTranscript *transcript = nullptr; ///< of a file of conversations: the whole of one
};

/// Where rows come from, one after the other. Whatever a file is, it is read as a table: a sheet, a list of
/// objects, the turns of a transcript and the events of a calendar all become records.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    virtual bool next() = 0; ///< false at the end
    virtual const Record &record() const = 0;
    virtual qint64 bytesDone() const = 0;  ///< for progress, out of FileShape::bytes
    virtual bool hasReadError() const = 0; ///< the file could not be read to its end
};

struct FileShape;
/// The records of a file from its very beginning, its header among them; null when it cannot be opened.
std::unique_ptr<RecordSource> openSource(const FileShape &shape);

} // namespace coachbook
