// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schedule.h"

class QTimeZone;

namespace coachbook {

/// What the clock on the wall does on a day: on the two days a year on which it is changed, some minutes are
/// skipped or come twice.
struct DayClock
{
    int minutes = 1440;                 ///< that pass: 1380 and 1500 on the days of a change by an hour
    std::optional<MinuteSpan> skipped;  ///< minutes of the wall that do not exist
    std::optional<MinuteSpan> repeated; ///< minutes of the wall that come twice
    bool operator==(const DayClock &) const = default;
};
DayClock dayClock(QDate day, const QTimeZone &zone);

/// Seconds since the epoch at `minute` of the wall on `day`; a minute that is skipped is the one as far
/// after the gap, one that comes twice the first of the two.
qint64 instantAt(QDate day, int minute, const QTimeZone &zone);

/// Where `elapsed` minutes from `from` stand on the wall. Never shorter than nothing: what ends in the hour
/// that comes again is shown with the length it has.
MinuteSpan wallSpan(QDate day, int from, int elapsed, const QTimeZone &zone);

/// Two instants (seconds since the epoch) as the day of the first and minutes since its midnight.
struct WallStretch
{
    QDate day;
    MinuteSpan span;
    bool operator==(const WallStretch &) const = default;
};
WallStretch wallStretch(qint64 startUtc, qint64 endUtc, const QTimeZone &zone);

/// The part of a stretch that lies on one day; `span` is within 0 and 1440.
struct DayPart
{
    QDate day;
    MinuteSpan span;
    bool beginsHere = true, endsHere = true;
    bool operator==(const DayPart &) const = default;
};
/// CAL-1: what goes over midnight, cut at every midnight; what ends at midnight is not on the next day.
std::vector<DayPart> dayParts(QDate day, MinuteSpan span);

} // namespace coachbook
