// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <optional>
#include <vector>

namespace coachbook {

QDate firstOfWeek(QDate day, Qt::DayOfWeek weekBegins); ///< the day its week begins on
/// ISO 8601: the number of the week that the row's Thursday is in, also where weeks begin on another day.
int weekNumber(QDate firstDayOfRow);

/// CAL-1: the whole weeks that a month touches.
struct MonthGrid
{
    QDate first;   ///< of the first row; may be of the month before
    int weeks = 0; ///< rows: 4 to 6
    QDate last() const { return first.addDays(7 * weeks - 1); }
    QDate day(int cell) const { return first.addDays(cell); } ///< cells by row, from 0
    std::optional<int> cellOf(QDate day) const;
    bool operator==(const MonthGrid &) const = default;
};
MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekBegins);

struct DayRange ///< both included
{
    QDate first, last;
    bool operator==(const DayRange &) const = default;
};
/// Where a stretch of days stands in a row of days: in `lane`, from column `from` to `to`.
struct LanePlace
{
    int from = 0, to = 0;
    int lane = -1; ///< -1: not in the row
    bool beginsBefore = false, endsAfter = false;
    bool operator==(const LanePlace &) const = default;
};
/// CAL-1: stretches of days as bars over a row of `days` days from `first`, each in the topmost lane that is
/// free, in the order they are given.
std::vector<LanePlace> dayLanes(const std::vector<DayRange> &ranges, QDate first, int days);
/// How many stand on each day of the row in a lane below the first `lanes`.
std::vector<int> hiddenByDay(const std::vector<LanePlace> &places, int days, int lanes);

} // namespace coachbook
