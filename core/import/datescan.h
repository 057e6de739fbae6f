// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/valueformats.h"

namespace coachbook {

/// A date taken apart, before it is known which number is the day.
struct DateScan
{
    int first = 0, second = 0, third = 0; ///< as they stand
    bool isFixed = false;                 ///< year first, or the month written as a word: no order to decide
    bool yearFirst = false;
    bool thirdIsYear = false; ///< written with four digits
    std::string_view rest;    ///< what follows the date: a time, or nothing
    std::optional<qint64> julianDay(DateOrder order) const;
};

/// A month's name or its first letters, cut off from the text with all letters that follow.
std::optional<int> takeMonthWord(std::string_view &text);
/// Absent when the text does not begin with a date.
bool scanDate(std::string_view text, DateScan &to);
/// "Z", "+02:00", "-0430", " UTC" at the end of a time; cut off from `time`.
std::optional<int> takeOffset(std::string_view &time);
/// AM or PM at the end of a time, cut off from `time`; true for the afternoon.
std::optional<bool> takeHalfOfDay(std::string_view &time);

} // namespace coachbook
