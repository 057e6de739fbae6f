// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schedulestore.h"
#include "core/storage/sqlite/query.h"
#include <QStringList>

namespace coachbook::schedulestore {

using sqlite::Query;

namespace {

/// "720-750,900-915".
QString textOf(const std::vector<MinuteSpan> &spans)
{
    QStringList parts;
    for (const MinuteSpan &span : spans)
        parts << QStringLiteral("%1-%2").arg(span.from).arg(span.to);
    return parts.join(QLatin1Char(','));
}

std::vector<MinuteSpan> spansOf(const QString &text)
{
    std::vector<MinuteSpan> spans;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(QLatin1Char('-'));
        if (ends.size() == 2)
            spans.push_back({ends[0].toInt(), ends[1].toInt()});
    }
    return spans;
}

IntervalVolume readInterval(const Query &q)
{
    IntervalVolume interval;
    interval.day = q.maybeDay(1);
    interval.dayType = q.text(2);
    interval.span = {q.number(3), q.number(4)};
    interval.queue = q.text(5);
    interval.offered = q.maybeReal(6);
    interval.forecast = q.maybeReal(7);
    interval.answered = q.maybeNumber(8);
    interval.abandoned = q.maybeNumber(9);
    interval.handleTime = q.maybeNumber(10);
    interval.staff = q.maybeReal(11);
    return interval;
}

std::vector<IntervalVolume> readAll(Query &q)
{
    std::vector<IntervalVolume> found;
    while (q.step())
        found.push_back(readInterval(q));
    return found;
}

IntervalVolume merged(const IntervalVolume &known, const IntervalVolume &given)
{
    IntervalVolume now = known;
    now.span = given.span;
    const auto take = [](auto &to, const auto &from) {
        if (from)
            to = from;
    };
    take(now.offered, given.offered);
    take(now.forecast, given.forecast);
    take(now.answered, given.answered);
    take(now.abandoned, given.abandoned);
    take(now.handleTime, given.handleTime);
    take(now.staff, given.staff);
    return now;
}

} // namespace

std::vector<Shift> shiftsOf(Db &db, AgentId agent, QDate from, QDate to)
{
    std::vector<Shift> shifts;
    Query q(db, "SELECT day, start, end, breaks FROM shift WHERE agent_id = ? AND day BETWEEN ? AND ? "
                "ORDER BY day, start");
    q.bind(agent).bind(from).bind(to);
    while (q.step())
        shifts.push_back({agent, q.day(0), {q.number(1), q.number(2)}, spansOf(q.text(3))});
    return shifts;
}

void insertShift(Db &db, const Shift &shift)
{
    Query q(db, "INSERT INTO shift (agent_id, day, start, end, breaks) VALUES (?, ?, ?, ?, ?)");
    q.bind(shift.agent)
        .bind(shift.day)
        .bind(shift.span.from)
        .bind(shift.span.to)
        .bind(textOf(shift.breaks))
        .run();
}

void removeShift(Db &db, const Shift &shift)
{
    Query q(db, "DELETE FROM shift WHERE agent_id = ? AND day = ? AND start = ?");
    q.bind(shift.agent).bind(shift.day).bind(shift.span.from).run();
}

WriteOutcome writeInterval(Db &db, const IntervalVolume &given)
{
    IntervalVolume now = given;
    std::optional<std::int64_t> id;
    {
        Query q(db, "SELECT id, day, day_type, start, end, queue, offered, forecast, answered, abandoned, "
                    "handle_time, staff FROM interval_volume WHERE coalesce(day, 0) = ? AND day_type = ? AND "
                    "queue = ? AND start = ?");
        q.bind(given.day ? given.day->toJulianDay() : 0)
            .bind(given.dayType)
            .bind(given.queue)
            .bind(given.span.from);
        if (q.step()) {
            const IntervalVolume known = readInterval(q);
            now = merged(known, given);
            if (now == known)
                return WriteOutcome::Unchanged;
            id = q.integer(0);
        }
    }
    Query q(
        db,
        id ? "UPDATE interval_volume SET day = ?, day_type = ?, start = ?, end = ?, queue = ?, offered = ?, "
             "forecast = ?, answered = ?, abandoned = ?, handle_time = ?, staff = ? WHERE id = ?"
           : "INSERT INTO interval_volume (day, day_type, start, end, queue, offered, forecast, answered, "
             "abandoned, handle_time, staff) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    q.bind(now.day).bind(now.dayType).bind(now.span.from).bind(now.span.to).bind(now.queue);
    q.bind(now.offered).bind(now.forecast).bind(now.answered).bind(now.abandoned).bind(now.handleTime);
    q.bind(now.staff);
    if (id)
        q.bind(*id);
    q.run();
    return id ? WriteOutcome::Updated : WriteOutcome::New;
}

std::vector<IntervalVolume> intervals(Db &db, QDate from, QDate to)
{
    Query q(db, "SELECT id, day, day_type, start, end, queue, offered, forecast, answered, abandoned, "
                "handle_time, staff "
                "FROM interval_volume WHERE day BETWEEN ? AND ? ORDER BY day, queue, start");
    q.bind(from).bind(to);
    return readAll(q);
}

std::vector<IntervalVolume> typicalIntervals(Db &db)
{
    Query q(db, "SELECT id, day, day_type, start, end, queue, offered, forecast, answered, abandoned, "
                "handle_time, staff "
                "FROM interval_volume WHERE day IS NULL ORDER BY day_type, queue, start");
    return readAll(q);
}

WriteOutcome writeClosedDay(Db &db, QDate day, const QString &name)
{
    {
        Query q(db, "SELECT name FROM holiday WHERE day = ?");
        if (q.bind(day).step()) {
            if (name.isEmpty() || q.text(0) == name)
                return WriteOutcome::Unchanged;
            Query(db, "UPDATE holiday SET name = ? WHERE day = ?").bind(name).bind(day).run();
            return WriteOutcome::Updated;
        }
    }
    Query(db, "INSERT INTO holiday (day, name) VALUES (?, ?)").bind(day).bind(name).run();
    return WriteOutcome::New;
}

WriteOutcome writeBusyTime(Db &db, const BusyTime &busy)
{
    std::optional<std::int64_t> id;
    {
        Query q(db, "SELECT id, start_utc, end_utc, title FROM busy_time WHERE uid = ? AND "
                    "coalesce(agent_id, 0) = ?");
        q.bind(busy.uid).bind(busy.agent ? busy.agent->value() : 0);
        if (q.step()) {
            if (q.integer(1) == busy.startUtc && q.integer(2) == busy.endUtc && q.text(3) == busy.title)
                return WriteOutcome::Unchanged;
            id = q.integer(0);
        }
    }
    if (id) {
        Query q(db, "UPDATE busy_time SET start_utc = ?, end_utc = ?, title = ? WHERE id = ?");
        q.bind(busy.startUtc).bind(busy.endUtc).bind(busy.title).bind(*id).run();
        return WriteOutcome::Updated;
    }
    Query q(db, "INSERT INTO busy_time (uid, agent_id, start_utc, end_utc, title) VALUES (?, ?, ?, ?, ?)");
    q.bind(busy.uid).bind(busy.agent).bind(busy.startUtc).bind(busy.endUtc).bind(busy.title).run();
    return WriteOutcome::New;
}

std::vector<BusyTime> busyTimes(Db &db, qint64 fromUtc, qint64 toUtc)
{
    std::vector<BusyTime> found;
    Query q(
        db,
        "SELECT uid, start_utc, end_utc, title, agent_id FROM busy_time WHERE start_utc < ? AND end_utc > ? "
        "ORDER BY start_utc, end_utc, uid");
    q.bind(toUtc).bind(fromUtc);
    while (q.step())
        found.push_back({q.text(0), q.integer(1), q.integer(2), q.text(3), q.maybeId<AgentId>(4)});
    return found;
}

} // namespace coachbook::schedulestore
