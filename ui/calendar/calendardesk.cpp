// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendardesk.h"
#include "core/domain/walltime.h"
#include "core/storage/groupstore.h"
#include "core/storage/seriesstore.h"
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

constexpr int calendarDaysEitherWay = 7;

std::optional<QTime> calendarTimeOf(std::optional<int> minute)
{
    return minute ? std::optional(QTime(*minute / 60, *minute % 60)) : std::nullopt;
}

SessionDraft calendarDraftOf(const SessionTimes &times)
{
    SessionDraft draft;
    draft.agent = times.agent;
    draft.type = times.type;
    draft.status = SessionStatus::Scheduled;
    draft.day = times.day;
    draft.start = calendarTimeOf(times.minute);
    draft.plannedMinutes = times.minutes;
    return draft;
}

/// The session and those of its group that are not held yet.
std::vector<Session> sessionsTogether(Db &db, SessionId id)
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

/// A later session of a series is prepared when its time comes, from the data of then.
SessionDraft laterInSeries(SessionDraft draft)
{
    draft.focus.clear();
    draft.interactions.clear();
    draft.questions.clear();
    draft.agenda.clear();
    draft.followUp.reset();
    return draft;
}

} // namespace

void CalendarDesk::readTeam()
{
    m_team = calendarquery::team(m_controller.db());
    m_from = m_to = {};
}

void CalendarDesk::read(QDate from, QDate to)
{
    m_from = from.addDays(-calendarDaysEitherWay);
    m_to = to.addDays(calendarDaysEitherWay);
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
                                         day.addDays(-calendarDaysEitherWay),
                                         day.addDays(calendarDaysEitherWay), m_controller.today());
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
    const CadenceEffect effect = cadenceEffect(*who, m_team.planned, calendarDraftOf(times), self,
                                               settings.cadence, settings.calendar, m_controller.today());
    SessionProposal proposed;
    proposed.agent = times.agent;
    proposed.day = times.day;
    if (times.moved) {
        proposed.id = times.moved->id;
        proposed.partner = times.moved->partner;
        proposed.group = times.moved->group;
    }
    if (times.minute)
        proposed.span = wallSpan(times.day, *times.minute, times.minutes, zone());
    const QString text = consequenceText(
        effect, sessionConflicts(proposed, around(times.day), settings.calendar), m_controller.today());
    return times.day < m_controller.today()
               ? CalendarDeskTexts::tr("%1 This day has passed.", "%1 is a sentence").arg(text)
               : text;
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

std::vector<SeriesDay> CalendarDesk::seriesOf(const SessionTimes &times) const
{
    const DueInput *who = agent(times.agent);
    if (!who || times.count < 2)
        return {{times.day, times.day}};
    const BookSettings &settings = m_controller.settings();
    return seriesDays(*who, times.day, times.count, settings.cadence, settings.calendar);
}

bool CalendarDesk::move(const SessionTimes &times)
{
    const QString said = explain(times); // before the book is read anew
    const bool isDone =
        m_controller.transact({QStringLiteral("session.move"), nameOf(times.agent)}, [&](Db &db) {
            const std::vector<seriesstore::Member> series =
                seriesstore::fromSession(db, SessionId(times.moved->id));
            for (Session session : sessionsTogether(db, SessionId(times.moved->id))) {
                session.day = times.day;
                session.start = calendarTimeOf(times.minute);
                session.plannedMinutes = times.minutes;
                sessionstore::update(db, session);
            }
            if (times.withLater && !series.empty())
                moveLater(db, times, series.front().on);
        });
    if (isDone)
        m_controller.say(said, true);
    return isDone;
}

/// The later ones go as many days as the first one did, and to its hour.
void CalendarDesk::moveLater(Db &db, const SessionTimes &times, const SeriesDay &before)
{
    const DueInput *who = agent(times.agent);
    const qint64 days = before.day.daysTo(times.day);
    for (const seriesstore::Member &member : seriesstore::fromSession(db, SessionId(times.moved->id))) {
        if (member.session == SessionId(times.moved->id)) {
            seriesstore::setRhythm(db, member.session, times.day);
            continue;
        }
        const std::optional<SeriesDay> to =
            movedWithSeries(member.on, days, who ? who->periods : std::vector<AgentPeriod>(),
                            m_controller.settings().calendar);
        std::optional<Session> session = sessionstore::find(db, member.session);
        if (!to || !session)
            continue;
        session->day = to->day;
        session->start = calendarTimeOf(times.minute);
        session->plannedMinutes = times.minutes;
        sessionstore::update(db, *session);
        seriesstore::setRhythm(db, member.session, to->rhythm);
    }
}

std::optional<SessionId> CalendarDesk::plan(const SessionTimes &times)
{
    std::optional<NewSession> made;
    m_controller.guarded(
        [&] { made = newSession(m_controller.db(), times.agent, times.type, m_controller.today()); });
    if (!made)
        return std::nullopt;
    QString said = explain(times);
    SessionDraft draft = made->draft;
    draft.status = SessionStatus::Scheduled;
    draft.day = times.day;
    draft.start = calendarTimeOf(times.minute);
    draft.plannedMinutes = times.minutes;
    draft.agenda = agendaFor(made->preparation, draft, made->preparation.interactions,
                             m_controller.settings().supervisor);
    const std::vector<SeriesDay> days = seriesOf(times);
    std::vector<std::pair<SessionId, QDate>> planned;
    const Op op{days.size() > 1 ? QStringLiteral("session.series") : QStringLiteral("session.schedule"),
                nameOf(times.agent)};
    m_controller.transact(op, [&](Db &db) {
        for (const SeriesDay &each : days) {
            draft.day = each.day;
            planned.emplace_back(sessionstore::insert(db, draft), each.rhythm);
            if (planned.size() == 1)
                draft = laterInSeries(draft);
        }
        if (planned.size() > 1)
            seriesstore::insert(db, planned);
    });
    if (planned.empty())
        return std::nullopt;
    if (planned.size() > 1)
        said += CalendarDeskTexts::tr(" %1 sessions until %2.")
                    .arg(planned.size())
                    .arg(weekdayText(days.back().day, m_controller.today()));
    m_controller.say(said, true);
    return planned.front().first;
}

bool CalendarDesk::cancel(const std::vector<SessionId> &sessions, const QString &name)
{
    return m_controller.transact({QStringLiteral("session.cancel"), name}, [&](Db &db) {
        for (const SessionId id : sessions) {
            std::optional<Session> session = sessionstore::find(db, id);
            if (!session)
                continue;
            session->status = SessionStatus::Cancelled;
            sessionstore::update(db, *session);
        }
    });
}

bool CalendarDesk::leaveOut(const CalendarEntry &entry)
{
    if (!cancel({SessionId(entry.id)}, entry.agentName))
        return false;
    m_controller.say(CalendarDeskTexts::tr("The session with %1 on %2 is cancelled.")
                         .arg(entry.agentName, weekdayText(entry.first, m_controller.today())),
                     true);
    return true;
}

bool CalendarDesk::endSeries(const CalendarEntry &entry)
{
    std::vector<SessionId> sessions;
    m_controller.guarded([&] {
        for (const seriesstore::Member &each :
             seriesstore::fromSession(m_controller.db(), SessionId(entry.id)))
            sessions.push_back(each.session);
    });
    if (sessions.empty() || !cancel(sessions, entry.agentName))
        return false;
    m_controller.say(sessions.size() == 1
                         ? CalendarDeskTexts::tr("The session with %1 is cancelled.").arg(entry.agentName)
                         : CalendarDeskTexts::tr("%1 sessions with %2 are cancelled.")
                               .arg(sessions.size())
                               .arg(entry.agentName),
                     true);
    return true;
}

} // namespace coachbook::ui
