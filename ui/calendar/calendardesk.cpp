// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendardesk.h"
#include "core/domain/walltime.h"
#include "core/storage/groupstore.h"
#include "core/storage/sessionstore.h"
#include "ui/prep/newsession.h"
#include "ui/shell/bookcontroller.h"
#include "ui/viewstate/calendarwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/prepsheet.h"
#include <QCoreApplication>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct CalendarDeskTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CalendarDesk)
};

constexpr int daysEitherWay = 7;

std::optional<QTime> timeOf(std::optional<int> minute)
{
    return minute ? std::optional(QTime(*minute / 60, *minute % 60)) : std::nullopt;
}

SessionDraft draftOf(const SessionTimes &times)
{
    SessionDraft draft;
    draft.agent = times.agent;
    draft.type = times.type;
    draft.status = SessionStatus::Scheduled;
    draft.day = times.day;
    draft.start = timeOf(times.minute);
    draft.plannedMinutes = times.minutes;
    return draft;
}

/// The session and those of its group that are not held yet.
std::vector<Session> togetherWith(Db &db, SessionId id)
{
    std::vector<Session> sessions;
    const std::optional<Session> first = sessionstore::find(db, id);
    if (!first)
        return sessions;
    sessions.push_back(*first);
    if (!first->group)
        return sessions;
    for (const groupstore::Member &member : groupstore::members(db, *first->group)) {
        const std::optional<Session> other = sessionstore::find(db, member.session);
        if (other && other->id != id &&
            (other->status == SessionStatus::Draft || other->status == SessionStatus::Scheduled))
            sessions.push_back(*other);
    }
    return sessions;
}

} // namespace

void CalendarDesk::readTeam()
{
    m_team = calendarquery::team(m_controller.db());
    m_from = m_to = {};
}

void CalendarDesk::read(QDate from, QDate to)
{
    m_from = from.addDays(-daysEitherWay);
    m_to = to.addDays(daysEitherWay);
    m_entries = calendarquery::entries(m_controller.db(), m_team, m_controller.settings(), m_from, m_to,
                                       m_controller.today());
}

const DueInput *CalendarDesk::agent(AgentId id) const
{
    const auto found = std::find_if(m_team.inputs.begin(), m_team.inputs.end(),
                                    [id](const DueInput &each) { return each.agent.id == id; });
    return found == m_team.inputs.end() ? nullptr : &*found;
}

QString CalendarDesk::nameOf(AgentId id) const
{
    const DueInput *found = agent(id);
    return found ? found->agent.name : QString();
}

QTimeZone CalendarDesk::zone() const
{
    return calendarquery::zoneOf(m_controller.settings());
}

std::vector<CalendarEntry> CalendarDesk::around(QDate day) const
{
    if (m_from.isValid() && m_from.addDays(1) <= day && day <= m_to.addDays(-1))
        return m_entries;
    std::vector<CalendarEntry> entries;
    m_controller.guarded([&] {
        entries = calendarquery::entries(m_controller.db(), m_team, m_controller.settings(),
                                         day.addDays(-daysEitherWay), day.addDays(daysEitherWay),
                                         m_controller.today());
    });
    return entries;
}

QString CalendarDesk::consequence(const SessionTimes &times) const
{
    const DueInput *who = agent(times.agent);
    if (!who)
        return {};
    const BookSettings &settings = m_controller.settings();
    const std::optional<SessionId> self =
        times.moved ? std::optional(SessionId(times.moved->id)) : std::nullopt;
    const CadenceEffect effect = cadenceEffect(*who, m_team.planned, draftOf(times), self, settings.cadence,
                                               settings.calendar, m_controller.today());
    ProposedSession proposed;
    proposed.agent = times.agent;
    proposed.day = times.day;
    if (times.moved) {
        proposed.id = times.moved->id;
        proposed.partner = times.moved->partner;
        proposed.group = times.moved->group;
    }
    if (times.minute)
        proposed.span = wallSpan(times.day, *times.minute, times.minutes, zone());
    return consequenceText(effect, sessionConflicts(proposed, around(times.day), settings.calendar),
                           m_controller.today());
}

QString CalendarDesk::explain(const SessionTimes &times) const
{
    QString when = weekdayText(times.day, m_controller.today());
    if (times.minute)
        when = CalendarDeskTexts::tr("%1 %2", "Thu 26 Nov 10:00–10:30")
                   .arg(when, clockSpanText({*times.minute, *times.minute + times.minutes}));
    return CalendarDeskTexts::tr("%1, %2: %3", "Maya Okafor, Thu 26 Nov 10:00–10:30: 2 days after due.")
        .arg(nameOf(times.agent), when, consequence(times));
}

bool CalendarDesk::move(const SessionTimes &times)
{
    const QString said = explain(times); // before the book is read anew
    bool isDone = m_controller.transact({QStringLiteral("session.move"), nameOf(times.agent)}, [&](Db &db) {
        for (Session session : togetherWith(db, SessionId(times.moved->id))) {
            session.day = times.day;
            session.start = timeOf(times.minute);
            session.plannedMinutes = times.minutes;
            sessionstore::update(db, session);
        }
    });
    if (isDone)
        m_controller.say(said, true);
    return isDone;
}

std::optional<SessionId> CalendarDesk::plan(const SessionTimes &times)
{
    std::optional<NewSession> made;
    m_controller.guarded(
        [&] { made = newSession(m_controller.db(), times.agent, times.type, m_controller.today()); });
    if (!made)
        return std::nullopt;
    const QString said = explain(times);
    SessionDraft draft = made->draft;
    draft.status = SessionStatus::Scheduled;
    draft.day = times.day;
    draft.start = timeOf(times.minute);
    draft.plannedMinutes = times.minutes;
    draft.agenda = agendaFor(made->preparation, draft, made->preparation.interactions,
                             m_controller.settings().supervisor);
    std::optional<SessionId> id;
    m_controller.transact({QStringLiteral("session.schedule"), nameOf(times.agent)},
                          [&](Db &db) { id = sessionstore::insert(db, draft); });
    if (id)
        m_controller.say(said, true);
    return id;
}

bool CalendarDesk::leaveOut(const CalendarEntry &entry)
{
    const QString name = entry.agentName, day = weekdayText(entry.first, m_controller.today());
    const bool isDone = m_controller.transact({QStringLiteral("session.cancel"), name}, [&](Db &db) {
        std::optional<Session> session = sessionstore::find(db, SessionId(entry.id));
        if (!session)
            return;
        session->status = SessionStatus::Cancelled;
        sessionstore::update(db, *session);
    });
    if (isDone)
        m_controller.say(CalendarDeskTexts::tr("The session with %1 on %2 is cancelled.").arg(name, day),
                         true);
    return isDone;
}

} // namespace coachbook::ui
