// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarexport.h"

#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/calendarstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/planstore.h"
#include "core/storage/sessionstore.h"
#include <QStringList>
#include <algorithm>
#include <map>
#include <set>

namespace coachbook {

namespace {

using AgentNames = std::map<AgentId, QString>;

AgentNames namesOfAll(Db &db)
{
    AgentNames names;
    for (const Agent &agent : agentstore::all(db))
        names.emplace(agent.id, agent.name);
    return names;
}

QString nameOf(const AgentNames &names, AgentId agent)
{
    const auto found = names.find(agent);
    return found == names.end() ? QString() : found->second;
}

bool isCalledOff(SessionStatus status)
{
    return status == SessionStatus::Cancelled || status == SessionStatus::NoShow;
}

CalendarEntry entryOf(const Session &session, const AgentNames &names)
{
    CalendarEntry entry;
    entry.kind = CalendarKind::Session;
    entry.id = session.group ? -session.group->value() : session.id.value();
    if (!session.group) {
        entry.agent = session.agent;
        entry.agentName = nameOf(names, session.agent);
    }
    entry.first = entry.last = session.day;
    if (session.start) {
        constexpr int secondsOfMinute = 60;
        const int from = QTime(0, 0).secsTo(*session.start) / secondsOfMinute;
        entry.span = MinuteSpan{from, from + session.minutes.value_or(session.plannedMinutes)};
        if (session.minutes == 0) // an event without any length is shown nowhere
            entry.span->to = from + session.plannedMinutes;
    }
    QStringList focuses;
    for (const SessionFocus &focus : session.focus)
        focuses << focus.text;
    focuses.removeAll(QString());
    entry.text = focuses.join(QStringLiteral("; "));
    entry.sessionType = session.type;
    entry.sessionStatus = session.status;
    entry.isDone = isHeld(session.status);
    entry.group = session.group;
    entry.partner = session.partner;
    return entry;
}

struct DayEntry
{
    CalendarKind kind;
    qint64 id;
    AgentId agent;
    QDate day;
    QString text;
    bool isDone;
};

CalendarEntry entryOf(const DayEntry &of, const AgentNames &names)
{
    CalendarEntry entry;
    entry.kind = of.kind;
    entry.id = of.id;
    entry.agent = of.agent;
    entry.agentName = nameOf(names, of.agent);
    entry.first = entry.last = of.day;
    entry.text = of.text;
    entry.isDone = of.isDone;
    return entry;
}

/// A group's event stands until all of its sessions are called off.
void addSessions(Db &db, const AgentNames &names, std::vector<CalendarEntry> &to)
{
    std::map<qint64, std::size_t> groups;
    for (const Session &session : sessionstore::all(db)) {
        if (!session.day.isValid())
            continue;
        CalendarEntry entry = entryOf(session, names);
        if (session.group) {
            const auto [place, isFirst] = groups.try_emplace(entry.id, to.size());
            if (!isFirst) {
                if (isCalledOff(*to[place->second].sessionStatus))
                    to[place->second] = entry;
                continue;
            }
        }
        to.push_back(std::move(entry));
    }
}

/// The event of the whole group, as the own calendar has it.
CalendarEntry groupEntryOf(Db &db, const Session &session, const AgentNames &names)
{
    std::vector<CalendarEntry> entries;
    addSessions(db, names, entries);
    const CalendarEntry own = entryOf(session, names);
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [&own](const CalendarEntry &each) { return each.id == own.id; });
    return at == entries.end() ? own : *at;
}

/// Of a group those who are not called off; all of them when everybody is.
std::vector<AgentId> sittingIn(Db &db, SessionGroupId group)
{
    std::vector<AgentId> all, there;
    for (const groupstore::Member &member : groupstore::members(db, group)) {
        all.push_back(member.agent);
        if (!isCalledOff(member.status))
            there.push_back(member.agent);
    }
    return there.empty() ? all : there;
}

void addItems(Db &db, const AgentNames &names, std::vector<CalendarEntry> &to)
{
    for (const auto &[agent, name] : names) {
        for (const CheckIn &each : checkinstore::ofAgent(db, agent))
            to.push_back(entryOf(
                {CalendarKind::CheckIn, each.id.value(), agent, each.due, {}, each.done.has_value()}, names));
    }
    for (const ActionItem &each : actionitemstore::all(db)) {
        if (each.due)
            to.push_back(entryOf(
                {CalendarKind::ActionItem, each.id.value(), each.agent, *each.due, each.text, !isOpen(each)},
                names));
    }
    for (const CoachingPlan &each : planstore::all(db)) {
        if (each.review && each.state != PlanState::Draft)
            to.push_back(entryOf({CalendarKind::PlanReview,
                                  each.id.value(),
                                  each.agent,
                                  *each.review,
                                  {},
                                  each.reviewed.has_value()},
                                 names));
    }
}

CalendarEvent eventOf(const CalendarEntry &entry, const GiveOutWords &words, const GiveOutTime &time)
{
    CalendarEvent event;
    event.first = entry.first;
    event.last = entry.last;
    event.span = entry.span;
    event.zone = time.zone;
    event.title = words.title(entry);
    if (words.details)
        event.details = words.details(entry);
    event.isCancelled = entry.sessionStatus && isCalledOff(*entry.sessionStatus);
    event.isBusy = entry.kind == CalendarKind::Session && entry.span.has_value();
    event.rings = !entry.isDone;
    return event;
}

bool isInScope(const GiveOutScope &scope, QDate first, QDate last)
{
    return (!scope.from.isValid() || last >= scope.from) && (!scope.to.isValid() || first <= scope.to);
}

/// Whose event it is: the agent's, a peer session's partner's too, a group's those who sit in it.
bool isOfAgent(Db &db, const GiveOutScope &scope, const CalendarEntry &entry)
{
    if (!scope.agent || entry.agent == scope.agent || entry.partner == scope.agent)
        return true;
    if (!entry.group)
        return false;
    const std::vector<AgentId> there = sittingIn(db, *entry.group);
    return std::find(there.begin(), there.end(), *scope.agent) != there.end();
}

/// The same of what is no longer in the book. Nobody knows who sat in a group that has gone, so its end is
/// told to all; a partner is known as long as the session is there, now another agent's.
bool wasOfAgent(Db &db, const GiveOutScope &scope, const GivenOutEvent &before)
{
    if (!scope.agent || before.agent == scope.agent)
        return true;
    if (before.kind != CalendarKind::Session)
        return false;
    if (!before.agent)
        return true;
    const std::optional<Session> now = sessionstore::find(db, SessionId(before.record));
    return now && now->partner == scope.agent;
}

CalendarEvent offOf(const CalendarEvent &event, const GiveOutTime &time)
{
    CalendarEvent off = calledOff(event, time.nowUtc);
    if (!time.isKept)
        off.sequence = event.sequence;
    return off;
}

GivenOutEvent givenOf(Db &db, const QString &source, const CalendarEntry &entry, const GiveOutWords &words,
                      const GiveOutTime &time, std::optional<GivenOutEvent> *before = nullptr)
{
    GivenOutEvent given{entry.kind, entry.id, entry.agent, eventOf(entry, words, time)};
    given.event.uid = calendarUid(source, entry.kind, entry.id, entry.agent);
    const std::optional<GivenOutEvent> known = calendarstore::find(db, given.event.uid);
    given.event = revised(given.event, known ? std::optional(known->event) : std::nullopt, time.nowUtc);
    if (known && !time.isKept)
        given.event.sequence = known->event.sequence;
    if (before)
        *before = known;
    return given;
}

} // namespace

std::vector<CalendarEntry> entriesToGiveOut(Db &db, bool withItems)
{
    const AgentNames names = namesOfAll(db);
    std::vector<CalendarEntry> entries;
    addSessions(db, names, entries);
    if (withItems)
        addItems(db, names, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        return std::pair(a.first, a.span ? a.span->from : -1) <
               std::pair(b.first, b.span ? b.span->from : -1);
    });
    return entries;
}

std::vector<GivenOutEvent> eventsToGiveOut(Db &db, const GiveOutScope &scope, const GiveOutWords &words,
                                           const GiveOutTime &time)
{
    const QString source = calendarstore::source(db);
    std::vector<GivenOutEvent> events;
    std::set<QString> there;
    for (const CalendarEntry &entry : entriesToGiveOut(db, scope.withItems)) {
        std::optional<GivenOutEvent> before;
        const GivenOutEvent given = givenOf(db, source, entry, words, time, &before);
        there.insert(given.event.uid);
        const bool wasThere = before && isInScope(scope, before->event.first, before->event.last);
        if (isOfAgent(db, scope, entry) && (isInScope(scope, entry.first, entry.last) || wasThere) &&
            (before || !given.event.isCancelled))
            events.push_back(given);
    }
    for (const GivenOutEvent &before : calendarstore::givenOut(db)) {
        const bool isMeant = before.kind == CalendarKind::Session || scope.withItems;
        if (!isMeant || there.contains(before.event.uid) || !wasOfAgent(db, scope, before) ||
            !isInScope(scope, before.event.first, before.event.last))
            continue;
        events.push_back({before.kind, before.record, before.agent, offOf(before.event, time)});
    }
    return events;
}

std::optional<CalendarInvitation> invitationTo(Db &db, SessionId id, const GiveOutWords &words,
                                               const GiveOutTime &time)
{
    const std::optional<Session> session = sessionstore::find(db, id);
    if (!session || !session->day.isValid())
        return std::nullopt;
    const AgentNames names = namesOfAll(db);
    const CalendarEntry entry = session->group ? groupEntryOf(db, *session, names) : entryOf(*session, names);
    CalendarInvitation invitation{{}, givenOf(db, calendarstore::source(db), entry, words, time)};
    CalendarEvent &event = invitation.given.event;
    invitation.event = event;
    if (isCalledOff(session->status) && !event.isCancelled) {
        // The group meets without this one. It goes on with the SEQUENCE of the cancellation, so that a later
        // invitation of the same agent is the newer one.
        invitation.event = offOf(event, time);
        event.sequence = invitation.event.sequence;
        event.changedAt = invitation.event.changedAt;
    }
    return invitation;
}

std::vector<CalendarPerson> invitedTo(Db &db, SessionId id)
{
    const std::optional<Session> session = sessionstore::find(db, id);
    if (!session)
        return {};
    std::vector<AgentId> agents{session->agent};
    if (session->partner)
        agents.push_back(*session->partner);
    if (session->group) {
        const std::vector<AgentId> there = sittingIn(db, *session->group);
        if (std::find(there.begin(), there.end(), session->agent) != there.end())
            agents = there;
    }
    std::vector<CalendarPerson> people;
    for (const AgentId each : agents) {
        if (const std::optional<Agent> agent = agentstore::find(db, each))
            people.push_back({agent->name, agent->email});
    }
    std::sort(people.begin(), people.end(),
              [](const CalendarPerson &a, const CalendarPerson &b) { return a.name < b.name; });
    return people;
}

} // namespace coachbook
