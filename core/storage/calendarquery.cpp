// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarquery.h"
#include "core/domain/calendarfilter.h"
#include "core/domain/duewindow.h"
#include "core/domain/plan.h"
#include "core/domain/walltime.h"
#include "core/storage/duereader.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/sqlite/query.h"
#include <QTimeZone>
#include <algorithm>
#include <unordered_map>

namespace coachbook::calendarquery {

using sqlite::Query;

namespace {

constexpr int wholeDay = 1440;
constexpr qint64 longestSeen = 60 * 86400; // seconds

using Names = std::unordered_map<AgentId, QString>;

Names namesOf(const Team &team)
{
    Names names;
    for (const DueInput &each : team.inputs)
        names.emplace(each.agent.id, each.agent.name);
    return names;
}

CalendarEntry entryOn(CalendarKind kind, QDate first, QDate last)
{
    CalendarEntry entry;
    entry.kind = kind;
    entry.first = first;
    entry.last = last;
    return entry;
}

void setSpan(CalendarEntry &entry, MinuteSpan span)
{
    entry.span = span;
    entry.last = entry.first.addDays(std::max(span.to - 1, span.from) / wholeDay);
}

struct CalendarRead
{
    Db &db;
    const BookSettings &settings;
    QTimeZone zone;
    QDate from, to;
    Names names;
    std::vector<CalendarEntry> entries;

    void take(CalendarEntry entry)
    {
        if (entry.last < from || entry.first > to)
            return;
        if (entry.agent && entry.agentName.isEmpty())
            entry.agentName = names[*entry.agent];
        entries.push_back(std::move(entry));
    }
};

/// The day before too: what begins late goes over midnight.
void addSessions(CalendarRead &read)
{
    Query q(read.db,
            "SELECT s.id, s.agent_id, s.day, s.start_minute, coalesce(s.minutes, s.planned_minutes), s.type, "
            "s.status, s.group_id, s.partner_id, coalesce(g.name, ''), m.series IS NOT NULL FROM session s "
            "LEFT JOIN session_series m ON m.session_id = s.id "
            "LEFT JOIN session_group g ON g.id = s.group_id WHERE s.day BETWEEN ? AND ?");
    q.bind(read.from.addDays(-1)).bind(read.to);
    while (q.step()) {
        CalendarEntry entry = entryOn(CalendarKind::Session, q.day(2), q.day(2));
        entry.id = q.integer(0);
        entry.agent = q.id<AgentId>(1);
        entry.minutes = q.number(4);
        entry.sessionType = q.as<SessionType>(5);
        entry.sessionStatus = q.as<SessionStatus>(6);
        entry.isDone = isHeld(*entry.sessionStatus);
        entry.group = q.maybeId<SessionGroupId>(7);
        entry.partner = q.maybeId<AgentId>(8);
        entry.text = q.text(9);
        entry.repeats = q.flag(10);
        if (!q.isNull(3))
            setSpan(entry, wallSpan(entry.first, q.number(3), std::max(entry.minutes, 1), read.zone));
        read.take(std::move(entry));
    }
}

void addCheckIns(CalendarRead &read)
{
    Query q(read.db, "SELECT id, agent_id, due, done, note FROM check_in WHERE due BETWEEN ? AND ?");
    q.bind(read.from).bind(read.to);
    while (q.step()) {
        CalendarEntry entry = entryOn(CalendarKind::CheckIn, q.day(2), q.day(2));
        entry.id = q.integer(0);
        entry.agent = q.id<AgentId>(1);
        entry.isDone = !q.isNull(3);
        entry.text = q.text(4);
        read.take(std::move(entry));
    }
}

void addActionItems(CalendarRead &read)
{
    Query q(read.db, "SELECT id, agent_id, due, state, text FROM action_item WHERE due BETWEEN ? AND ?");
    q.bind(read.from).bind(read.to);
    while (q.step()) {
        CalendarEntry entry = entryOn(CalendarKind::ActionItem, q.day(2), q.day(2));
        entry.id = q.integer(0);
        entry.agent = q.id<AgentId>(1);
        const auto state = q.as<ActionState>(3);
        entry.isDone = state != ActionState::Open && state != ActionState::InProgress;
        entry.text = q.text(4);
        read.take(std::move(entry));
    }
}

void addReviews(CalendarRead &read)
{
    Query q(read.db, "SELECT id, agent_id, review, reviewed IS NOT NULL OR state = ?, number FROM plan "
                     "WHERE review BETWEEN ? AND ?");
    q.bind(PlanState::Ended).bind(read.from).bind(read.to);
    while (q.step()) {
        CalendarEntry entry = entryOn(CalendarKind::PlanReview, q.day(2), q.day(2));
        entry.id = q.integer(0);
        entry.agent = q.id<AgentId>(1);
        entry.isDone = q.flag(3);
        entry.text = QString::number(q.number(4));
        read.take(std::move(entry));
    }
}

void addDueWindows(CalendarRead &read, const Team &team, QDate today)
{
    for (const DueInput &input : team.inputs) {
        for (const DueWindow &window : dueWindows(input, team.planned, read.settings.cadence,
                                                  read.settings.calendar, today, read.from, read.to)) {
            CalendarEntry entry = entryOn(CalendarKind::DueWindow, window.first, window.last);
            entry.agent = window.agent;
            read.take(std::move(entry));
        }
    }
}

void addLeave(CalendarRead &read, const Team &team)
{
    for (const DueInput &input : team.inputs) {
        for (const AgentPeriod &period : input.periods) {
            if (period.kind != PeriodKind::Leave)
                continue;
            CalendarEntry entry =
                entryOn(CalendarKind::Leave, period.from, period.to.value_or(std::max(read.to, period.from)));
            entry.id = period.id.value();
            entry.agent = input.agent.id;
            entry.text = period.reason;
            read.take(std::move(entry));
        }
    }
}

void addClosedDays(CalendarRead &read)
{
    for (const Holiday &holiday : read.settings.calendar.holidays()) {
        CalendarEntry entry = entryOn(CalendarKind::ClosedDay, holiday.day, holiday.day);
        entry.text = holiday.name;
        read.take(std::move(entry));
    }
}

void addBusyTimes(CalendarRead &read)
{
    const qint64 from = instantAt(read.from, 0, read.zone), to = instantAt(read.to.addDays(1), 0, read.zone);
    for (const BusyTime &busy : schedulestore::busyTimes(read.db, from, to)) {
        // One that goes on to the year 9999 is as long as anybody can see.
        const WallStretch wall = wallStretch(std::max(busy.startUtc, from - longestSeen),
                                             std::min(busy.endUtc, to + longestSeen), read.zone);
        CalendarEntry entry = entryOn(CalendarKind::BusyTime, wall.day, wall.day);
        if (wall.span.from == 0 && wall.span.to > 0 && wall.span.to % wholeDay == 0)
            entry.last = wall.day.addDays(wall.span.to / wholeDay - 1);
        else
            setSpan(entry, wall.span);
        entry.agent = busy.agent;
        entry.text = busy.title;
        read.take(std::move(entry));
    }
}

void addShifts(CalendarRead &read, const Team &team)
{
    for (const DueInput &input : team.inputs) {
        for (const Shift &shift :
             schedulestore::shiftsOf(read.db, input.agent.id, read.from.addDays(-1), read.to)) {
            CalendarEntry entry = entryOn(CalendarKind::Shift, shift.day, shift.day);
            entry.agent = shift.agent;
            entry.breaks = shift.breaks;
            setSpan(entry, shift.span);
            read.take(std::move(entry));
        }
    }
}

} // namespace

Team team(Db &db)
{
    return {dueInputs(db), sessionstore::drafts(db)};
}

QTimeZone zoneOf(const BookSettings &settings)
{
    const QTimeZone zone(settings.zone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

std::vector<CalendarEntry> entries(Db &db, const Team &team, const BookSettings &settings, QDate from,
                                   QDate to, QDate today)
{
    CalendarRead read{db, settings, zoneOf(settings), from, to, namesOf(team), {}};
    addSessions(read);
    addCheckIns(read);
    addActionItems(read);
    addReviews(read);
    addDueWindows(read, team, today);
    addLeave(read, team);
    addClosedDays(read);
    addBusyTimes(read);
    addShifts(read, team);
    sortForCalendar(read.entries);
    return std::move(read.entries);
}

} // namespace coachbook::calendarquery
