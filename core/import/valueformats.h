// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>
#include <string_view>

namespace coachbook {

enum class DateOrder { Dmy, Mdy, Ymd };
enum class DecimalMark { Point, Comma };
enum class DurationUnit { Millis, Seconds, Minutes, Hours };
inline constexpr DurationUnit allDurationUnits[]{DurationUnit::Seconds, DurationUnit::Minutes,
                                                 DurationUnit::Hours, DurationUnit::Millis};

enum class ValueProblem {
    None,
    NotADate,
    NoSuchDay, ///< 31/02, or a month over 12 in the order the file is read in
    NotATime,
    NotANumber,
    NotADuration,
    Negative,
    TooLarge,
    NotYesNo
};

/// A date as it stands in a file, perhaps with a time of day and an offset from UTC.
struct WallTime
{
    qint64 day = 0;             ///< Julian day, as QDate counts
    std::optional<int> seconds; ///< since midnight
    std::optional<int> offset;  ///< seconds east of UTC
    bool operator==(const WallTime &) const = default;
};

std::string_view trimmed(std::string_view text);
/// "", "N/A", "NA", "-", "--", "null", "none", "#N/A": no value, which is not zero.
bool isAbsent(std::string_view text);

/// "4.47912E+11": what a spreadsheet leaves of a long number. No id can be told from it.
bool hasLostDigits(std::string_view text);

/// "8/10/2021", "10.08.2021 14:05", "2026-11-20T12:24:18Z", "20 Nov 2026 1:05 PM", "20261120",
/// "1793606400" (see epochTime). A year of two
/// digits from 70 on is 19xx. The order matters only for three numbers of which the first is not a year.
ValueProblem parseDateTime(std::string_view text, DateOrder order, WallTime &to);
/// "14:05", "2:05:09 PM". What a spreadsheet made of a time ("12:38.9") is none.
ValueProblem parseTimeOfDay(std::string_view text, int &seconds);
double secondsIn(DurationUnit unit);
/// "300", "312.5", "0:05:12", "5:12" (minutes and seconds), "135:40:34.625", "1m 20s". Never wrapped at a
/// day.
ValueProblem parseDuration(std::string_view text, DurationUnit unit, DecimalMark mark, int &seconds);
/// "4.5", "4,5", "1,234.5", "85 %". Infinity and NaN are no numbers.
ValueProblem parseNumber(std::string_view text, DecimalMark mark, double &value);
/// Yes and no in English, German, Spanish, Portuguese and French, 1 and 0; absent when it is neither.
std::optional<bool> parseYesNo(std::string_view text);

/// What the dates of a file say about their order: counts of values that only one order can read.
struct DateEvidence
{
    qint64 dayFirst = 0;   ///< cannot be read month first
    qint64 monthFirst = 0; ///< cannot be read day first
    qint64 yearFirst = 0;
    qint64 either = 0; ///< reads both ways, as two different days
    QString dayFirstExample, monthFirstExample, eitherExample;
    void add(std::string_view value);
};

/// What the numbers of a file say about their decimal mark.
struct NumberEvidence
{
    qint64 point = 0, comma = 0;
    qint64 either = 0; ///< "1,234" or "1.234": thousand or decimals
    QString pointExample, commaExample, eitherExample;
    void add(std::string_view value);
};

} // namespace coachbook
