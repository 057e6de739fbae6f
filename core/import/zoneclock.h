// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>
#include <unordered_map>

namespace coachbook {

/// Turns wall times into UTC. A time that does not exist (clocks forward) is read with the offset before the
/// gap; one that exists twice (clocks back) is the first of the two (RFC 5545, 3.3.5). Example: Berlin,
/// 2026-03-29 02:30 is 01:30 UTC.
class ZoneClock
{
public:
    /// `zone` is an IANA id; empty or unknown: UTC.
    explicit ZoneClock(const QByteArray &zone);
    qint64 toUtc(qint64 julianDay, int secondsOfDay); ///< seconds since the epoch
    qint64 localDay(qint64 utc) const;                ///< Julian day in the zone

private:
    struct Day
    {
        int before = 0,
            after = 0; ///< offsets a day before and a day after; the same on all but two days a year
    };
    int offsetAt(qint64 utc) const;

    QTimeZone m_zone;
    std::unordered_map<qint64, Day> m_days;
    qint64 m_lastDay = 0;
    Day m_last;
};

} // namespace coachbook
