// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zoneclock.h"

#include <QDateTime>

namespace coachbook {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 epochDay = 2440588; // Julian day of 1970-01-01

} // namespace

ZoneClock::ZoneClock(const QByteArray &zone) : m_zone(zone)
{
    // Qt reads an empty name as the machine's own zone.
    if (zone.isEmpty() || !m_zone.isValid())
        m_zone = QTimeZone::utc();
}

int ZoneClock::offsetAt(qint64 utc) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
}

qint64 ZoneClock::toUtc(qint64 julianDay, int secondsOfDay)
{
    const qint64 midnight = (julianDay - epochDay) * secondsPerDay;
    if (julianDay != m_lastDay) {
        auto found = m_days.find(julianDay);
        if (found == m_days.end())
            found = m_days
                        .emplace(julianDay, Day{offsetAt(midnight - secondsPerDay),
                                                offsetAt(midnight + 2 * secondsPerDay)})
                        .first;
        m_lastDay = julianDay;
        m_last = found->second;
    }
    const qint64 wall = midnight + secondsOfDay;
    const qint64 first = wall - m_last.before;
    if (m_last.before == m_last.after || offsetAt(first) == m_last.before)
        return first;
    const qint64 second = wall - m_last.after;
    return offsetAt(second) == m_last.after ? second : first;
}

qint64 ZoneClock::localDay(qint64 utc) const
{
    const qint64 wall = utc + offsetAt(utc);
    return epochDay + (wall >= 0 ? wall / secondsPerDay : -((-wall + secondsPerDay - 1) / secondsPerDay));
}

} // namespace coachbook
