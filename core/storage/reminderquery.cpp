// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminderquery.h"
#include "core/domain/booksettings.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/duereader.h"
#include "core/storage/groupstore.h"
#include "core/storage/improvementplanstore.h"
#include "core/storage/planstore.h"
#include "core/storage/reminderstore.h"
#include "core/storage/replystore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include <QStringList>
#include <algorithm>
#include <unordered_map>

namespace coachbook {

namespace {

constexpr int marksKeptDays = 30; ///< of what is no subject any more

QTimeZone bookZone(const BookSettings &settings, const ReminderNow &now)
{
    const QTimeZone zone(settings.zone.toUtf8());
    return zone.isValid() ? zone : now.machineZone;
}

class SubjectReader
{
public:
    SubjectReader(Db &db, const BookSettings &settings, const ReminderNow &now)
        : m_db(db), m_settings(settings), m_zone(bookZone(settings, now)),
          m_today(now.utc.toTimeZone(m_zone).date()), m_inputs(dueInputs(db))
    {
        for (const DueInput &input : m_inputs)
            m_agents.emplace(input.agent.id, &input);
    }
    std::vector<ReminderSubject> read();

private:
    void addSessions();
    void addSession(ReminderKind kind, const Session &session);
    void addFollowUp();
    void addReviews();
    void addImprovements();
    void addReplies();
    void addCadence();
    void add(ReminderKind kind, qint64 id, AgentId agent, QDate day, const QString &occurrence,
             std::optional<QTime> time = {});
    static QString dayText(QDate day) { return day.toString(Qt::ISODate); }

    Db &m_db;
    const BookSettings &m_settings;
    QTimeZone m_zone;
    QDate m_today;
    std::vector<DueInput> m_inputs;
    std::unordered_map<AgentId, const DueInput *> m_agents;
    std::vector<ReminderSubject> m_subjects;
};

std::vector<ReminderSubject> SubjectReader::read()
{
    addSessions();
    addFollowUp();
    addReviews();
    addImprovements();
    addReplies();
    addCadence();
    return std::move(m_subjects);
}

void SubjectReader::add(ReminderKind kind, qint64 id, AgentId agent, QDate day, const QString &occurrence,
                        std::optional<QTime> time)
{
    const auto found = m_agents.find(agent);
    if (found == m_agents.end() || !isActiveOn(found->second->agent, m_today))
        return;
    m_subjects.push_back({kind, id, agent, found->second->agent.name, day, time, occurrence, std::nullopt});
}

/// A draft without a time is being prepared: its day is only that on which it was begun.
void SubjectReader::addSessions()
{
    for (const Session &session : sessionstore::drafts(m_db)) {
        if (session.status == SessionStatus::InProgress ||
            (session.status == SessionStatus::Draft && !session.start))
            continue;
        addSession(ReminderKind::Session, session);
        // On the day itself it is too late for an agenda (PREP-4).
        if (!session.agendaSentAt && session.day > m_today)
            addSession(ReminderKind::Agenda, session);
    }
}

/// Of a group session one for all its agents, named by the group.
void SubjectReader::addSession(ReminderKind kind, const Session &session)
{
    QString occurrence = dayText(session.day);
    if (session.start)
        occurrence += session.start->toString(QStringLiteral("'T'HH:mm"));
    const size_t before = m_subjects.size();
    add(kind, session.id.value(), session.agent, session.day, occurrence, session.start);
    const auto group = session.group ? groupstore::find(m_db, *session.group) : std::nullopt;
    if (m_subjects.size() == before || !group)
        return;
    ReminderSubject &added = m_subjects.back();
    added.group = group->id;
    added.agentName = group->name;
    added.occurrence += QStringLiteral("-made-") + dayText(group->created); // numbers are given again
    const bool isThere =
        std::any_of(m_subjects.begin(), m_subjects.end() - 1, [&](const ReminderSubject &each) {
            return each.kind == added.kind && each.group == added.group &&
                   each.occurrence == added.occurrence;
        });
    if (isThere)
        m_subjects.pop_back();
}

void SubjectReader::addFollowUp()
{
    for (const CheckIn &checkIn : checkinstore::open(m_db))
        add(ReminderKind::CheckIn, checkIn.id.value(), checkIn.agent, checkIn.due, dayText(checkIn.due));
    for (const ActionItem &item : actionitemstore::open(m_db)) {
        if (item.due)
            add(ReminderKind::ActionItem, item.id.value(), item.agent, *item.due, dayText(*item.due));
    }
}

void SubjectReader::addReviews()
{
    for (const CoachingPlan &plan : planstore::all(m_db)) {
        if (plan.state == PlanState::Active && plan.review)
            add(ReminderKind::Review, plan.id.value(), plan.agent, *plan.review, dayText(*plan.review));
    }
}

void SubjectReader::addImprovements()
{
    for (const ImprovementPlan &plan : improvementplanstore::running(m_db)) {
        const auto found = m_agents.find(plan.agent);
        if (found == m_agents.end())
            continue;
        const ImprovementSurroundings around{found->second->sessions, found->second->periods,
                                             m_settings.calendar, m_settings.cadence.countsFromMinutes,
                                             found->second->agent.left};
        for (const ImprovementReminder &each : remindersOf(plan, around, m_today)) {
            const size_t before = m_subjects.size();
            add(ReminderKind::Review, plan.id.value(), plan.agent, each.due,
                QStringLiteral("improvement%1-%2").arg(static_cast<int>(each.kind)).arg(dayText(each.due)));
            if (m_subjects.size() > before)
                m_subjects.back().improvement = plan.id;
        }
    }
}

/// QUAL-3: a reply is late some hours after the release; a dispute waits from its evaluation's release on.
/// Evaluations from an export have no release: their replies have no limit.
void SubjectReader::addReplies()
{
    constexpr qint64 hour = 3600;
    for (const replystore::Listed &each : replystore::open(m_db)) {
        if (!each.releasedAt)
            continue;
        const bool isDispute = each.state == EvaluationState::Disputed;
        const QDateTime due =
            isDispute ? *each.releasedAt : each.releasedAt->addSecs(m_settings.cadence.replyHours * hour);
        const QDateTime wall = due.toTimeZone(m_zone);
        add(ReminderKind::Reply, each.id.value(), each.agent, wall.date(),
            isDispute ? QStringLiteral("dispute") : QStringLiteral("reply"), wall.time());
    }
}

/// Named by the last session that counted: a setting, a leave or a tier that moves the date does not bring
/// the same reminder again.
void SubjectReader::addCadence()
{
    for (const DueInput &input : m_inputs) {
        const DueEntry entry = dueEntry(input, m_settings.cadence, m_settings.calendar, m_today);
        if (entry.state == DueState::Paused || !entry.nextDue)
            continue;
        const std::optional<QDate> overdueFrom =
            firstDayThere(entry.nextDue->addDays(1), input.periods, m_settings.calendar);
        if (overdueFrom)
            add(ReminderKind::Cadence, input.agent.id.value(), input.agent.id, *overdueFrom,
                entry.lastCounting ? QStringLiteral("after-%1").arg(entry.lastCounting->id.value())
                                   : QStringLiteral("first"));
    }
}

std::vector<Reminder> remindersIn(Db &db, const ReminderSettings &reminding, const BookSettings &settings,
                                  const ReminderNow &now)
{
    std::vector<Reminder> reminders;
    for (const ReminderSubject &subject : SubjectReader(db, settings, now).read()) {
        if (auto reminder = reminderOf(subject, reminding, settings.calendar, bookZone(settings, now)))
            reminders.push_back(std::move(*reminder));
    }
    return reminders;
}

ReminderRound roundOf(Db &db, const std::vector<Reminder> &reminders, const ReminderSettings &reminding,
                      const WorkCalendar &calendar, const ReminderNow &now)
{
    const ReminderMarks marks = reminderstore::marks(db);
    return {remindersDue(reminders, marks, reminding, calendar, now),
            nextReminder(reminders, marks, reminding, calendar, now)};
}

} // namespace

std::vector<ReminderSubject> reminderSubjects(Db &db, const ReminderNow &now)
{
    return SubjectReader(db, settingstore::load(db), now).read();
}

ReminderRound reminderRound(Db &db, const ReminderNow &now)
{
    const BookSettings settings = settingstore::load(db);
    const ReminderSettings reminding = reminderstore::settings(db);
    return roundOf(db, remindersIn(db, reminding, settings, now), reminding, settings.calendar, now);
}

ReminderRound claimDue(Book &book, const ReminderNow &now)
{
    if (const ReminderRound seen = reminderRound(book.db(), now); seen.due.empty())
        return seen; // nothing is written while nothing is due
    ReminderRound round;
    book.keep([&](Db &db) {
        const BookSettings settings = settingstore::load(db);
        const ReminderSettings reminding = reminderstore::settings(db);
        const std::vector<Reminder> reminders = remindersIn(db, reminding, settings, now);
        round = roundOf(db, reminders, reminding, settings.calendar, now);
        QStringList keys;
        for (const Reminder &reminder : round.due)
            keys << reminder.key;
        reminderstore::claim(db, keys, now.utc);
        reminderstore::forget(db, reminders, now.utc.addDays(-marksKeptDays));
    });
    return round;
}

} // namespace coachbook
