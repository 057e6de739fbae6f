// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/walltime.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace coachbook {
namespace {

constexpr int wallMinutesOfDay = 1440, wallSecondsOfMinute = 60;

QDateTime wallMidnight(QDate day)
{
    return {day, QTime(0, 0), Qt::UTC};
}

/// Minutes of the wall from midnight of `day` to an instant, by the offset in force then.
int wallMinute(qint64 instant, int offset, QDate day)
{
    return int((instant + offset - wallMidnight(day).toSecsSinceEpoch()) / wallSecondsOfMinute);
}

} // namespace

DayClock dayClock(QDate day, const QTimeZone &zone)
{
    DayClock clock;
    const QDateTime from = day.startOfDay(zone), to = day.addDays(1).startOfDay(zone);
    clock.minutes = int(from.secsTo(to) / wallSecondsOfMinute);
    for (const QTimeZone::OffsetData &change : zone.transitions(from, to.addSecs(-1))) {
        const qint64 instant = change.atUtc.toSecsSinceEpoch();
        const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
        const int last = wallMinute(instant, before, day);
        const int next = wallMinute(instant, change.offsetFromUtc, day);
        if (next > last)
            clock.skipped = MinuteSpan{last, next};
        else if (next < last)
            clock.repeated = MinuteSpan{next, last};
    }
    return clock;
}

qint64 instantAt(QDate day, int minute, const QTimeZone &zone)
{
    const QDateTime wall = wallMidnight(day).addSecs(qint64(minute) * wallSecondsOfMinute);
    const qint64 naive = wall.toSecsSinceEpoch();
    // The offset before a change makes a skipped minute a later one and takes the first of two.
    const int before = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(naive - 86400, Qt::UTC));
    const qint64 early = naive - before;
    const int then = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(early, Qt::UTC));
    if (then == before)
        return early;
    const qint64 late = naive - then;
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(late, Qt::UTC)) == then ? late : early;
}

MinuteSpan wallSpan(QDate day, int from, int elapsed, const QTimeZone &zone)
{
    const qint64 start = instantAt(day, from, zone);
    const int begin =
        wallMinute(start, zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(start, Qt::UTC)), day);
    const qint64 end = start + qint64(elapsed) * wallSecondsOfMinute;
    const int finish = wallMinute(end, zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(end, Qt::UTC)), day);
    return {begin, finish > begin ? finish : begin + elapsed};
}

WallStretch wallStretch(qint64 startUtc, qint64 endUtc, const QTimeZone &zone)
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(startUtc, zone);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(std::max(startUtc, endUtc), zone);
    const int from = start.time().msecsSinceStartOfDay() / 1000 / wallSecondsOfMinute;
    const int to = int(start.date().daysTo(end.date())) * wallMinutesOfDay +
                   end.time().msecsSinceStartOfDay() / 1000 / wallSecondsOfMinute;
    return {start.date(), {from, to > from ? to : from + int((endUtc - startUtc) / wallSecondsOfMinute)}};
}

std::vector<DayPart> dayParts(QDate day, MinuteSpan span)
{
    std::vector<DayPart> parts;
    int from = span.from;
    QDate on = day.addDays(from / wallMinutesOfDay);
    int before = from / wallMinutesOfDay * wallMinutesOfDay;
    do {
        const int to = std::min(span.to, before + wallMinutesOfDay);
        parts.push_back({on, {from - before, to - before}, from == span.from, to == span.to});
        from = to;
        before += wallMinutesOfDay;
        on = on.addDays(1);
    } while (from < span.to);
    return parts;
}

} // namespace coachbook
