// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace coachbook {

/// What a number in a cell stands for, by the format it is shown in.
enum class CellFormat {
    Number,
    Date,     ///< days since the workbook's first day, perhaps with a time
    Duration, ///< a part of a day, or more than one: "0:05:12", "[h]:mm:ss"
    Percent   ///< 0.94 is shown as 94 %
};

/// Of a format code, such as "dd/mm/yyyy hh:mm" or "[h]:mm:ss;@" (ECMA-376 part 1, 18.8.31).
CellFormat cellFormatOf(QStringView code);
/// Of the numbers that need no code (18.8.30): 14 is a date, 46 a duration.
CellFormat builtinCellFormat(int id);

/// A number as text that reads in one way only: a date as "2026-11-18 09:05:00", a duration as
/// "135:40:34.625", a share as "94.01%", any other with a point and never with three decimals, so that it is
/// not taken for thousands. `is1904`: the workbook counts from 1904 (18.17.4.1).
std::string cellText(double value, CellFormat format, bool is1904);

} // namespace coachbook
