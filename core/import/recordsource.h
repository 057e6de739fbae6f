// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>
#include <string_view>
#include <vector>

namespace coachbook {

/// What keeps a record from being read at all, before any of its values is looked at.
enum class RecordProblem { None, UnclosedQuote, FieldTooLong, RowTooLong, InvalidText, NulByte, StrayReturn };

/// One row of a file. Views are valid until the source moves on.
struct Record
{
    qint64 line = 0;                      ///< physical line on which it starts, counted from 1
    std::vector<std::string_view> fields; ///< UTF-8
    std::string_view raw;                 ///< as it stands in the file, without its line end
    RecordProblem problem = RecordProblem::None;
};

/// Where rows come from, one after the other: a CSV file today; a sheet or a JSON list reads the same way.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    virtual bool next() = 0; ///< false at the end
    virtual const Record &record() const = 0;
    virtual qint64 bytesDone() const = 0;
};

} // namespace coachbook
