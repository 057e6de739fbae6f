// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/weekplanreader.h"

#include "core/domain/cadenceeffect.h"
#include "core/storage/duereader.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include <QTimeZone>
#include <algorithm>
#include <set>
#include <unordered_map>

namespace coachbook {

namespace {

constexpr int planSecondsAMinute = 60;
constexpr qint64 planSecondsADay = 86400;

QTimeZone zoneOf(const BookSettings &settings)
{
    const QTimeZone zone(settings.zone.toUtf8());
    return settings.zone.isEmpty() || !zone.isValid() ? QTimeZone::utc() : zone;
}

/// The days of the book's zone that the instants lie on, parted at midnight: no day is longer than 1440
/// minutes for the planner, also not the one on which the clocks go back. Only what lies within [fromUtc,
/// toUtc]: a file may say that somebody is away until the year 9999.
std::vector<BusySpan> spansOf(const BusyTime &busy, qint64 fromUtc, qint64 toUtc, const QTimeZone &zone)
{
    const auto wall = [&zone](qint64 utc) {
        return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toTimeZone(zone);
    };
    const auto minute = [](const QDateTime &at) {
        return QTime(0, 0).secsTo(at.time()) / planSecondsAMinute;
    };
    constexpr int wholeDay = 1440;
    const QDateTime from = wall(std::max(busy.startUtc, fromUtc)), to = wall(std::min(busy.endUtc, toUtc));
    std::vector<BusySpan> spans;
    for (QDate day = from.date(); day <= to.date(); day = day.addDays(1)) {
        const MinuteSpan span{day == from.date() ? minute(from) : 0,
                              day == to.date() ? minute(to) : wholeDay};
        if (span.to > span.from)
            spans.push_back({day, span});
    }
    return spans;
}

/// Both the coach and the agent sit in a session that has its hour.
std::optional<BusySpan> spanOf(const Session &session)
{
    if (!session.start)
        return std::nullopt;
    const int from = QTime(0, 0).secsTo(*session.start) / planSecondsAMinute;
    return BusySpan{session.day, {from, from + session.plannedMinutes}};
}

using AgentPlaces = std::unordered_map<AgentId, std::size_t>;

void addOpenSessions(Db &db, const PlanningDays &days, const CadenceSettings &cadence,
                     const AgentPlaces &places, WeekPlanInput &input)
{
    std::set<std::pair<QDate, SessionGroupId>> groups; // a group is one talk, however many sit in it
    for (const Session &session : sessionstore::drafts(db)) {
        const auto place = places.find(session.agent);
        const std::optional<BusySpan> span = spanOf(session);
        if (span && session.day >= days.today) {
            input.coachBusy.push_back(*span);
            if (!session.group || groups.emplace(session.day, *session.group).second)
                ++input.sessionsOf[session.day];
        }
        if (place == places.end() || session.type != SessionType::OneOnOne || session.group)
            continue;
        PlannableAgent &agent = input.agents[place->second];
        if (span && session.day >= days.today && wouldCount(session, cadence.countsFromMinutes))
            agent.planned = agent.planned ? std::max(*agent.planned, session.day) : session.day;
        else if (!span && session.status != SessionStatus::InProgress && !agent.draft)
            agent.draft = session.id;
    }
    for (PlannableAgent &agent : input.agents) {
        if (agent.planned) // the prepared one is for later, or a leftover
            agent.draft.reset();
    }
}

} // namespace

WeekPlanInput weekPlanInput(Db &db, const BookSettings &settings, const CalendarSettings &calendar,
                            const PlanningDays &days)
{
    const QTimeZone zone = zoneOf(settings);
    const QDateTime now = days.nowUtc.toTimeZone(zone);
    WeekPlanInput input;
    input.from = days.from;
    input.to = days.to;
    input.today = days.today;
    input.minuteNow = now.date() == days.today ? QTime(0, 0).secsTo(now.time()) / planSecondsAMinute : 0;
    input.calendar = settings.calendar;
    input.mostADay = calendar.mostADay;
    input.hours = calendar.hours;
    input.minutes = settings.cadence.plannedMinutes;
    const std::vector<DueInput> inputs = dueInputs(db);
    AgentPlaces places;
    for (const DueInput &each : inputs) {
        const DueEntry due = dueEntry(each, settings.cadence, settings.calendar, days.today);
        places.emplace(each.agent.id, input.agents.size());
        PlannableAgent agent{each.agent.id, each.agent.name, due.tier.tier, due.cadenceDays,
                             due.nextDue,   due.daysOverdue, each.periods,  each.agent.left};
        agent.shifts = schedulestore::shiftsOf(db, each.agent.id, days.from.addDays(-1), days.to);
        agent.hasShifts = !agent.shifts.empty();
        if (due.pause == PauseKind::Left || due.pause == PauseKind::NotStarted)
            agent.due.reset();
        input.agents.push_back(std::move(agent));
    }
    addOpenSessions(db, days, settings.cadence, places, input);
    const qint64 from = QDateTime(days.from, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() - planSecondsADay;
    const qint64 to = QDateTime(days.to, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + 2 * planSecondsADay;
    for (const BusyTime &busy : schedulestore::busyTimes(db, from, to)) {
        const std::vector<BusySpan> spans = spansOf(busy, from, to, zone);
        const auto place = busy.agent ? places.find(*busy.agent) : places.end();
        std::vector<BusySpan> &of =
            place == places.end() ? input.coachBusy : input.agents[place->second].busy;
        if (!busy.agent || place != places.end())
            of.insert(of.end(), spans.begin(), spans.end());
    }
    return input;
}

} // namespace coachbook
