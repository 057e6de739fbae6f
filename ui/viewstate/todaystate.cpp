// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/todaystate.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/progresswords.h"
#include "ui/viewstate/todayorder.h"
#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace coachbook::ui {
namespace {

struct TodayTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::Today)
};

class Builder
{
public:
    Builder(const TodayInput &input, QDate today)
        : m_input(input), m_today(today), m_last(today.addDays(nextDaysSpan))
    {
        for (const Agent &agent : input.agents)
            m_agents.emplace(agent.id, &agent);
    }
    TodayState build();

private:
    void addDue();
    void addDrafts();
    void addAgendas();
    void addItems();
    void addCheckIns();
    void addReviews();
    void addReplies();
    void addRounds();
    void addReminders();
    void addProgress();
    void addFollowUp(TodayRow row, QDate due);
    const Session *draftOf(AgentId agent) const;
    QString nameOf(AgentId agent) const;
    bool isHere(AgentId agent) const;

    const TodayInput &m_input;
    QDate m_today, m_last;
    std::unordered_map<AgentId, const Agent *> m_agents;
    TodayState m_state;
    std::vector<std::pair<QDate, TodayRow>> m_followUp, m_next;
};

QString taskText(const OpenRound &round)
{
    switch (round.todo.task) {
    case CalibrationTask::Answer:
        return TodayTexts::tr("calibration: answer the interactions");
    case CalibrationTask::Collect:
        return TodayTexts::tr("calibration: waiting for %1").arg(round.missing.join(QStringLiteral(", ")));
    case CalibrationTask::TalkOver:
        return TodayTexts::tr("calibration: talk about the differences, then close the round");
    case CalibrationTask::BeginNext:
        return TodayTexts::tr("calibration: begin the next round of the series");
    }
    return {};
}

std::vector<TodayRow> sorted(std::vector<std::pair<QDate, TodayRow>> dated)
{
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TodayRow> rows;
    for (auto &[day, row] : dated)
        rows.push_back(std::move(row));
    return rows;
}

TodayState Builder::build()
{
    addDue();
    addDrafts();
    addAgendas();
    addItems();
    addCheckIns();
    addReviews();
    addReplies();
    addRounds();
    addReminders();
    addProgress();
    m_state.followUp = sorted(std::move(m_followUp));
    byTimeFirst(m_state.now);
    m_state.tomorrowDay = m_input.calendar.addWorkingDays(m_today, 1);
    std::vector<std::pair<QDate, TodayRow>> tomorrow, later;
    for (auto &dated : m_next)
        (dated.first <= m_state.tomorrowDay ? tomorrow : later).push_back(std::move(dated));
    m_state.tomorrow = sorted(std::move(tomorrow));
    byTimeFirst(m_state.tomorrow);
    m_state.next = sorted(std::move(later));
    return m_state;
}

void Builder::addDue()
{
    const QDate endOfWeek = mondayOf(m_today).addDays(6);
    for (const DueEntry &entry : m_input.due) {
        if (entry.pause != PauseKind::Left && entry.pause != PauseKind::NotStarted)
            ++m_state.agents;
        if (entry.state == DueState::Paused || !entry.nextDue)
            continue;
        m_state.overdue += entry.state == DueState::Overdue;
        m_state.dueThisWeek += entry.state != DueState::Overdue && *entry.nextDue <= endOfWeek;
        const Session *draft = draftOf(entry.agent);
        TodayRow row{draft ? TodayRow::Verb::Continue : TodayRow::Verb::Prepare,
                     entry.agent,
                     draft ? draft->id.value() : 0,
                     nameOf(entry.agent),
                     entry.state,
                     dueWords(entry.state, *entry.nextDue, m_today, m_input.calendar),
                     dueReason(entry, m_today)};
        if (entry.state == DueState::Overdue && entry.daysOverdue > 0)
            row.what = overdueText(entry.daysOverdue);
        if (draft)
            row.why.prepend(TodayTexts::tr("draft for %1; ").arg(sessionDayText(*draft, m_today)));
        const bool isPressing = entry.state == DueState::Overdue || entry.state == DueState::Due;
        if (draft && !isPressing)
            row.what = sessionDayText(*draft, m_today); // when it is held says more than when it is due
        if (draft && (draft->day == m_today || !isPressing))
            row.at = draft->start;
        const QDate day = draft ? draft->day : *entry.nextDue;
        if (isPressing || day <= m_today)
            m_state.now.push_back(row);
        else if (day <= m_last)
            m_next.emplace_back(day, row);
    }
}

void Builder::addDrafts()
{
    for (const Session &session : m_input.drafts) {
        const auto isShown = [&](const TodayRow &row) {
            return row.verb == TodayRow::Verb::Continue && row.id == session.id.value();
        };
        const bool shown = std::any_of(m_state.now.begin(), m_state.now.end(), isShown) ||
                           std::any_of(m_next.begin(), m_next.end(),
                                       [&](const auto &dated) { return isShown(dated.second); });
        if (shown || !isHere(session.agent))
            continue;
        const DueState state =
            session.day < m_today ? DueState::Due : stateOfDate(session.day, m_today, m_input.calendar);
        TodayRow row{TodayRow::Verb::Continue,
                     session.agent,
                     session.id.value(),
                     nameOf(session.agent),
                     state,
                     sessionDayText(session, m_today),
                     TodayTexts::tr("%1, %2; not recorded yet", "one-on-one, draft")
                         .arg(sessionTypeText(session.type), sessionStatusText(session.status)),
                     session.start};
        if (session.day <= m_today)
            m_state.now.push_back(row);
        else if (session.day <= m_last)
            m_next.emplace_back(session.day, row);
    }
}

/// PREP-4: on the last working day that is 24 hours or more ahead of the session.
void Builder::addAgendas()
{
    for (const Session &session : m_input.drafts) {
        if (const std::optional<QDate> due = agendaDay(session, m_input.calendar, m_today))
            addFollowUp(
                {TodayRow::Verb::Continue,
                 session.agent,
                 session.id.value(),
                 {},
                 {},
                 {},
                 TodayTexts::tr("agenda to send; the session is %1").arg(sessionDayText(session, m_today))},
                *due);
    }
}

void Builder::addFollowUp(TodayRow row, QDate due)
{
    if (!isHere(row.agent) || due > m_last)
        return;
    row.who = nameOf(row.agent);
    row.state = stateOfDate(due, m_today, m_input.calendar);
    row.what = dueWords(row.state, due, m_today, m_input.calendar);
    (due <= m_today ? m_followUp : m_next).emplace_back(due, row);
}

void Builder::addItems()
{
    for (const ActionItem &item : m_input.openItems) {
        if (item.due && isOpen(item))
            addFollowUp({TodayRow::Verb::RecordResult,
                         item.agent,
                         item.id.value(),
                         {},
                         {},
                         {},
                         TodayTexts::tr("action item: %1").arg(item.text)},
                        *item.due);
    }
}

void Builder::addCheckIns()
{
    for (const CheckIn &checkIn : m_input.openCheckIns) {
        const QString why = checkIn.note.isEmpty()
                                ? TodayTexts::tr("check-in: how is it going since the last session?")
                                : TodayTexts::tr("check-in: %1").arg(checkIn.note);
        if (!checkIn.done)
            addFollowUp({TodayRow::Verb::RecordCheckIn, checkIn.agent, checkIn.id.value(), {}, {}, {}, why},
                        checkIn.due);
    }
}

void Builder::addReviews()
{
    for (const CoachingPlan &plan : m_input.plans) {
        if (plan.state == PlanState::Active && plan.review)
            addFollowUp({TodayRow::Verb::OpenPlan,
                         plan.agent,
                         plan.id.value(),
                         {},
                         {},
                         {},
                         TodayTexts::tr("progress review of coaching plan %1").arg(plan.number)},
                        *plan.review);
    }
}

void Builder::addReplies()
{
    for (const OpenReply &reply : m_input.replies) {
        const QString &ref = reply.interactionRef;
        const QString why =
            reply.isDispute
                ? (ref.isEmpty() ? TodayTexts::tr("dispute to decide")
                                 : TodayTexts::tr("dispute to decide: %1").arg(ref))
                : (ref.isEmpty() ? TodayTexts::tr("reply to an evaluation awaited")
                                 : TodayTexts::tr("reply to the evaluation of %1 awaited").arg(ref));
        addFollowUp({TodayRow::Verb::OpenEvaluation, reply.agent, reply.evaluation.value(), {}, {}, {}, why},
                    reply.due);
    }
}

/// What can be done now is shown now: talking over what is in, and the next round once it should begin.
void Builder::addRounds()
{
    for (const OpenRound &round : m_input.rounds) {
        const CalibrationTask task = round.todo.task;
        TodayRow row{TodayRow::Verb::OpenCalibration, AgentId(0), round.id.value(), round.name, {}, {}, {}};
        row.state = stateOfDate(round.todo.due, m_today, m_input.calendar);
        row.what = dueWords(row.state, round.todo.due, m_today, m_input.calendar);
        row.why = taskText(round);
        if (task == CalibrationTask::TalkOver) {
            row.state = DueState::Due;
            row.what = TodayTexts::tr("all answers in");
        }
        const QDate shown = task == CalibrationTask::TalkOver    ? std::min(round.todo.due, m_today)
                            : task == CalibrationTask::BeginNext ? round.todo.from
                                                                 : round.todo.due;
        if (shown <= m_last)
            (shown <= m_today ? m_followUp : m_next).emplace_back(shown, row);
    }
}

/// Never more than that there is something to do: what it is about stays in the plan (SESS-9).
QString reminderText(ImprovementReminder::Kind kind, const QString &name)
{
    switch (kind) {
    case ImprovementReminder::Kind::Checkpoint:
        return TodayTexts::tr("Improvement plan: checkpoint with %1 due").arg(name);
    case ImprovementReminder::Kind::WeeklySession:
        return TodayTexts::tr("Improvement plan: weekly session with %1 due").arg(name);
    case ImprovementReminder::Kind::WeeklyNotes:
        return TodayTexts::tr("Improvement plan: notes on the session with %1 missing").arg(name);
    case ImprovementReminder::Kind::Ends:
        return TodayTexts::tr("Improvement plan: outcome for %1 due").arg(name);
    }
    return {};
}

void Builder::addReminders()
{
    for (const OpenReminder &each : m_input.reminders)
        addFollowUp({TodayRow::Verb::OpenImprovement,
                     each.agent,
                     each.plan.value(),
                     {},
                     {},
                     {},
                     reminderText(each.reminder.kind, nameOf(each.agent))},
                    each.reminder.due);
}

/// FOLL-5: below what is due, as nothing of it is late.
void Builder::addProgress()
{
    for (const AgentProgress &each : m_input.progress) {
        TodayRow row;
        row.verb = each.progress.kind == Progress::Kind::Plateau ? TodayRow::Verb::OpenAgent
                                                                 : TodayRow::Verb::Acknowledge;
        row.agent = each.agent;
        row.who = nameOf(each.agent);
        row.what = progressTitle(each.progress.kind);
        row.why = progressText(each) + QLatin1Char(' ') + progressAdvice(each, row.who);
        m_followUp.emplace_back(m_today.addDays(1), row);
    }
}

const Session *Builder::draftOf(AgentId agent) const
{
    for (const Session &session : m_input.drafts) {
        if (session.agent == agent && session.type == SessionType::OneOnOne)
            return &session;
    }
    return nullptr;
}

QString Builder::nameOf(AgentId agent) const
{
    const auto found = m_agents.find(agent);
    return found == m_agents.end() ? QString() : found->second->name;
}

bool Builder::isHere(AgentId agent) const
{
    const auto found = m_agents.find(agent);
    return found != m_agents.end() && isActiveOn(*found->second, m_today);
}

} // namespace

TodayState buildToday(const TodayInput &input, QDate today)
{
    return Builder(input, today).build();
}

QString todaySentence(const TodayState &state)
{
    if (state.agents == 0)
        return TodayTexts::tr("nobody in the team yet");
    if (state.overdue == 0 && state.dueThisWeek == 0)
        return TodayTexts::tr("nobody due this week");
    const QString due = TodayTexts::tr("%n due this week", nullptr, state.dueThisWeek);
    if (state.overdue == 0)
        return due;
    return TodayTexts::tr("%1, %2", "3 overdue, 2 due this week")
        .arg(TodayTexts::tr("%n overdue", nullptr, state.overdue), due);
}

DueState stateOfDate(QDate due, QDate today, const WorkCalendar &calendar)
{
    if (due > today)
        return DueState::DueSoon;
    return calendar.workingDaysBetween(due, today) > 0 ? DueState::Overdue : DueState::Due;
}

QString dueWords(DueState state, QDate due, QDate today, const WorkCalendar &calendar)
{
    if (state == DueState::Overdue)
        return overdueText(qMax(1, calendar.workingDaysBetween(due, today)));
    if (due == today)
        return TodayTexts::tr("due today");
    if (state == DueState::Due)
        return TodayTexts::tr("due since %1").arg(nearDayText(due, today));
    return TodayTexts::tr("due %1").arg(nearDayText(due, today));
}

} // namespace coachbook::ui
