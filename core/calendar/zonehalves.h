// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace coachbook {

/// "The last Sunday of March": when a change of the clocks comes back each year.
struct YearlyChange
{
    int month = 1;   ///< 1 to 12
    int week = 1;    ///< 1 to 4 from the start of the month, -1 the last
    int weekday = 7; ///< Monday 1 to Sunday 7
    bool operator==(const YearlyChange &) const = default;
};

/// One half of a time zone: standard time or daylight time (VTIMEZONE, RFC 5545, 3.6.5). Times are wall times
/// before the change, written as UTC.
struct ZoneHalf
{
    bool isDaylight = false;
    int offsetFrom = 0, offsetTo = 0; ///< seconds east of Greenwich, before and from the change on
    QString name;                     ///< "CET"
    QDateTime begins;
    std::optional<YearlyChange> yearly; ///< comes back each year from `begins` on
    std::vector<QDateTime> further;     ///< where it follows no rule: the changes after `begins`
    bool operator==(const ZoneHalf &) const = default;
};

/// What the zone does from January of `fromYear` to December of `toYear`, worked out from its transitions.
/// Empty when the zone is not known.
std::vector<ZoneHalf> zoneHalves(const QByteArray &zone, int fromYear, int toYear);

} // namespace coachbook
