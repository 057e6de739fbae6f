// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"
#include "core/import/recordsource.h"

namespace coachbook {

/// "seconds"; as it is written in profiles and on the command line.
QString durationUnitKey(DurationUnit unit);
std::optional<DurationUnit> durationUnitFromKey(const QString &key);

/// What proves that the durations of a file are milliseconds.
struct MillisEvidence
{
    qint64 count = 0; ///< values of the column that proves it
    QString example;
};
/// Durations without a unit in their header are seconds. Where half of a column's whole numbers would be more
/// than five hours each, all such columns of the file are in milliseconds: no system counts one way here and
/// another there. Sets the unit of the columns; absent when there is no such column.
std::optional<MillisEvidence> findMillis(ColumnMapping &mapping, const ColumnSamples &samples);

/// Watches plain numbers without a unit that may be minutes as well: where no duration of a file reaches a
/// minute in seconds, and some have decimals ("5.2") or are average handle times ("5"), nobody can tell. Of
/// long KPI tables only the rows of AHT count.
class DurationColumns
{
public:
    explicit DurationColumns(const ColumnMapping &mapping);
    void add(const Record &record);

    struct Doubt
    {
        std::size_t column;
        QString example;
    };
    /// The first column whose unit nothing tells; numbers are read with the file's decimal mark.
    std::optional<Doubt> doubt(const ColumnMapping &mapping, DecimalMark mark) const;
    void setUnit(ColumnMapping &mapping, DurationUnit unit) const; ///< of all columns that are watched

private:
    struct Numbers
    {
        qint64 values = 0;
        bool isPlain = true; ///< all of them are numbers: no "5:12", no "5 min"
        bool hasDecimals = false;
        double largest = 0;
        QString example; ///< the largest
        void add(std::string_view value, DecimalMark mark);
    };
    struct Watched
    {
        std::size_t column;
        bool isAverage, isLong;
        Numbers withPoint, withComma;
    };
    std::vector<Watched> m_watched;
    int m_kpiColumn;
};

} // namespace coachbook
