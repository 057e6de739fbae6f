// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/recordsource.h"
#include <QByteArray>
#include <QDate>
#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <string>

namespace coachbook {

/// Whether the first bytes of a file begin a calendar.
bool mayBeCalendar(const QByteArray &head);

/// The events of an iCalendar file (RFC 5545) as a table. A calendar of whole days only is one of closed
/// days: date, last day, holiday name; any other is one of busy times: uid, subject, start, end, busy. Times
/// with a zone come in UTC, floating ones as they stand. A series is taken apart into its occurrences from a
/// year before `today` to two years after it, without those left out and with those moved. What was not
/// understood is a row with its problem: a zone nobody knows, events beyond those that are read. Held in
/// memory.
class IcsSource : public RecordSource
{
public:
    /// Absent, with a sentence in `problem`, when it cannot be opened or is no calendar.
    static std::unique_ptr<IcsSource> open(const QString &path, QDate today, QString *problem = nullptr);

    bool next() override;
    const Record &record() const override { return m_record; }
    qint64 bytesDone() const override;
    bool hasReadError() const override { return false; }

private:
    static constexpr std::size_t columns = 5;
    struct Row
    {
        qint64 line = 0;
        RecordProblem problem = RecordProblem::None;
        std::array<std::string, columns> cells;
    };
    class Reader;

    qint64 m_bytes = 0;
    std::vector<Row> m_rows; ///< the header first
    std::size_t m_next = 0;
    std::string m_raw;
    Record m_record;
};

} // namespace coachbook
