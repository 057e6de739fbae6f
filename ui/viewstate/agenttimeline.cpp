// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/agenttimeline.h"
#include "core/domain/tier.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/planwords.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace coachbook::ui {
namespace {

struct AgentTimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AgentTimeline)
};

const QString separator = QStringLiteral(" · ");

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Text of several lines as the one line of a row.
QString oneLine(const QString &text)
{
    return text.simplified();
}

QString sessionDetail(const Session &session)
{
    QStringList parts, focus;
    for (const SessionFocus &each : session.focus)
        focus << each.text;
    if (!focus.isEmpty())
        parts << focus.join(QStringLiteral(", "));
    if (session.minutes)
        parts << AgentTimelineTexts::tr("%n min", nullptr, *session.minutes);
    if (!session.agreed.isEmpty())
        parts << oneLine(session.agreed);
    else if (!session.sharedNote.isEmpty())
        parts << oneLine(session.sharedNote);
    return parts.join(separator);
}

TimelineEntry entryOf(const Session &session, const TimelineInput &input)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::Session;
    entry.id = session.id.value();
    entry.day = session.day;
    entry.title = capitalised(sessionTypeText(session.type));
    entry.detail = sessionDetail(session);
    if (!isHeld(session.status)) {
        entry.state = sessionStatusText(session.status);
        entry.mark = session.status == SessionStatus::Cancelled || session.status == SessionStatus::NoShow
                         ? TimelineMark::Quiet
                         : TimelineMark::Open;
    } else if (session.type == SessionType::OneOnOne &&
               !countsForCadence(session, input.cadence.countsFromMinutes)) {
        entry.state = AgentTimelineTexts::tr("too short to count");
        entry.mark = TimelineMark::Quiet;
    }
    return entry;
}

/// What the evaluator marked down: the questions under standard, in the order of the answers.
QStringList missedQuestions(const Evaluation &evaluation, const Scorecard &card, bool *critical)
{
    QStringList missed;
    for (const Answer &answer : evaluation.answers) {
        const auto question = std::find_if(card.questions.begin(), card.questions.end(),
                                           [&](const Question &q) { return q.id == answer.question; });
        if (question == card.questions.end() || !isMissed(answer.score, question->maximum))
            continue;
        missed << question->text;
        *critical = *critical ||
                    failsCritical({answer.score, question->maximum, question->weight, question->critical});
    }
    return missed;
}

TimelineEntry entryOf(const Evaluation &evaluation, const TimelineInput &input)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::Evaluation;
    entry.id = evaluation.id.value();
    entry.day = evaluation.day;
    entry.title = evaluation.score ? AgentTimelineTexts::tr("Evaluation %1", "%1 is a score")
                                         .arg(kpiValueText(Kpi::Qa, *evaluation.score))
                                   : AgentTimelineTexts::tr("Evaluation without a score");
    const auto card = std::find_if(input.scorecards.begin(), input.scorecards.end(),
                                   [&](const Scorecard &c) { return c.id == evaluation.scorecard; });
    QStringList parts;
    bool critical = false;
    if (card != input.scorecards.end()) {
        const QStringList missed = missedQuestions(evaluation, *card, &critical);
        if (!missed.isEmpty())
            parts << AgentTimelineTexts::tr("missed: %1").arg(missed.join(QStringLiteral(", ")));
        else if (!evaluation.answers.empty())
            parts << AgentTimelineTexts::tr("nothing missed");
    }
    if (critical) {
        entry.state = AgentTimelineTexts::tr("critical question failed");
        entry.mark = TimelineMark::Missed;
    }
    if (!evaluation.evaluator.isEmpty())
        parts << AgentTimelineTexts::tr("by %1").arg(evaluation.evaluator);
    entry.detail = parts.join(separator);
    return entry;
}

TimelineMark markOf(ActionState state)
{
    switch (state) {
    case ActionState::Done:
        return TimelineMark::Good;
    case ActionState::Missed:
        return TimelineMark::Missed;
    case ActionState::Dropped:
        return TimelineMark::Quiet;
    case ActionState::Open:
    case ActionState::InProgress:
        break;
    }
    return TimelineMark::Open;
}

/// A closed item lies on the day it was closed, an open one on its due day, else where it was agreed.
QDate dayOf(const ActionItem &item, const TimelineInput &input, QDate today)
{
    if (item.closedOn)
        return *item.closedOn;
    if (item.due)
        return *item.due;
    for (const Session &session : input.sessions) {
        if (item.session == session.id)
            return session.day;
    }
    for (const CoachingPlan &plan : input.plans) {
        if (item.plan == plan.id)
            return plan.created;
    }
    return today;
}

TimelineEntry entryOf(const ActionItem &item, const TimelineInput &input, QDate today)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::ActionItem;
    entry.id = item.id.value();
    entry.day = dayOf(item, input, today);
    entry.title = isOpen(item) && item.due ? AgentTimelineTexts::tr("Action item due")
                                           : AgentTimelineTexts::tr("Action item");
    entry.state = actionStateText(item.state);
    entry.mark = markOf(item.state);
    if (isOverdue(item, today)) {
        entry.state = AgentTimelineTexts::tr("overdue");
        entry.mark = TimelineMark::Overdue;
    }
    entry.detail = oneLine(item.text);
    if (!item.result.isEmpty())
        entry.detail += separator + oneLine(item.result);
    return entry;
}

TimelineEntry entryOf(const CheckIn &checkIn, QDate today)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::CheckIn;
    entry.id = checkIn.id.value();
    entry.day = checkIn.done.value_or(checkIn.due);
    entry.title = checkIn.done ? AgentTimelineTexts::tr("Check-in") : AgentTimelineTexts::tr("Check-in due");
    entry.detail = oneLine(checkIn.note);
    if (!checkIn.done) {
        const bool isLate = checkIn.due < today;
        entry.state = isLate ? AgentTimelineTexts::tr("overdue") : AgentTimelineTexts::tr("open");
        entry.mark = isLate ? TimelineMark::Overdue : TimelineMark::Open;
    } else if (checkIn.improvementAcknowledged.value_or(false)) {
        entry.state = AgentTimelineTexts::tr("improvement acknowledged");
        entry.mark = TimelineMark::Good;
    }
    return entry;
}

TimelineEntry entryOf(const CoachingPlan &plan)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::Plan;
    entry.id = plan.id.value();
    entry.day = plan.started.value_or(plan.created);
    entry.title = plan.started ? AgentTimelineTexts::tr("Plan %1 started").arg(plan.number)
                               : AgentTimelineTexts::tr("Plan %1").arg(plan.number);
    entry.state = planStateText(plan.state);
    entry.mark = plan.state == PlanState::Ended ? TimelineMark::Quiet : TimelineMark::Open;
    if (plan.state == PlanState::Ended && plan.outcome != PlanOutcome::None) {
        entry.state = planOutcomeText(plan.outcome);
        entry.mark = plan.outcome == PlanOutcome::Improved ? TimelineMark::Good : TimelineMark::Quiet;
    }
    QStringList targets;
    for (const PlanTarget &target : plan.targets)
        targets << target.text;
    entry.detail = targets.isEmpty() ? oneLine(plan.purpose) : targets.join(QStringLiteral(", "));
    return entry;
}

TimelineEntry entryOf(const Transcript &transcript)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::Transcript;
    entry.id = transcript.firstTurn.value();
    entry.day = transcript.day.value_or(QDate());
    entry.title =
        AgentTimelineTexts::tr("Transcript %1", "with the conversation's id").arg(transcript.conversationId);
    entry.detail = transcript.turns == 1 ? AgentTimelineTexts::tr("1 turn")
                                         : AgentTimelineTexts::tr("%n turns", nullptr, transcript.turns);
    return entry;
}

QString periodTitle(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Leave:
        return AgentTimelineTexts::tr("On leave");
    case PeriodKind::ImprovementPlan:
        return AgentTimelineTexts::tr("Improvement plan");
    case PeriodKind::OverrideNew:
        return AgentTimelineTexts::tr("Tier set to New by hand");
    case PeriodKind::OverrideTenured:
        return AgentTimelineTexts::tr("Tier set to Tenured by hand");
    }
    return {};
}

TimelineEntry entryOf(const AgentPeriod &period, QDate today)
{
    TimelineEntry entry;
    entry.kind = TimelineKind::History;
    entry.id = period.id.value();
    entry.day = period.from;
    entry.title = periodTitle(period.kind);
    if (period.covers(today)) {
        entry.state = AgentTimelineTexts::tr("now");
        entry.mark = TimelineMark::Open;
    }
    QStringList parts;
    parts << (period.to ? AgentTimelineTexts::tr("until %1").arg(dayText(*period.to, today))
                        : AgentTimelineTexts::tr("no end set"));
    if (!period.reason.isEmpty())
        parts << oneLine(period.reason);
    entry.detail = parts.join(separator);
    return entry;
}

TimelineEntry fact(QDate day, const QString &title, const QString &detail = {})
{
    TimelineEntry entry;
    entry.kind = TimelineKind::History;
    entry.day = day;
    entry.title = title;
    entry.detail = detail;
    return entry;
}

void addFacts(std::vector<TimelineEntry> &entries, const TimelineInput &input, QDate today)
{
    const Agent &agent = input.agent;
    if (agent.hired)
        entries.push_back(fact(*agent.hired, AgentTimelineTexts::tr("Hired")));
    // Without the periods: the day the hire date alone makes the agent Tenured.
    const TierState tier = tierOn(agent, {}, input.cadence, today);
    if (agent.hired && tier.tier == Tier::Tenured && tier.since && (!agent.left || *tier.since < *agent.left))
        entries.push_back(
            fact(*tier.since, AgentTimelineTexts::tr("Tenured"),
                 AgentTimelineTexts::tr("%n days after the hire date", nullptr, input.cadence.newAgentDays)));
    for (const Assignment &each : input.assignments)
        entries.push_back(
            fact(each.from,
                 each.team.isEmpty() ? AgentTimelineTexts::tr("Supervisor")
                                     : AgentTimelineTexts::tr("Team %1").arg(oneLine(each.team)),
                 each.supervisor.isEmpty()
                     ? QString()
                     : AgentTimelineTexts::tr("supervised by %1").arg(oneLine(each.supervisor))));
    if (agent.left)
        entries.push_back(
            fact(*agent.left, AgentTimelineTexts::tr("Left the team"), oneLine(agent.leftReason)));
}

QString headingOf(QDate day, QDate today)
{
    if (!day.isValid())
        return AgentTimelineTexts::tr("Without a date");
    if (day > today)
        return AgentTimelineTexts::tr("To come");
    return QLocale::system().toString(day, QStringLiteral("MMMM yyyy"));
}

void addHeadings(std::vector<TimelineEntry> &entries, QDate today)
{
    QString last;
    for (TimelineEntry &entry : entries) {
        const QString heading = headingOf(entry.day, today);
        entry.heading = heading == last ? QString() : heading;
        last = heading;
    }
}

} // namespace

std::vector<TimelineEntry> buildTimeline(const TimelineInput &input, QDate today)
{
    std::vector<TimelineEntry> entries;
    for (const Session &session : input.sessions)
        entries.push_back(entryOf(session, input));
    for (const Evaluation &evaluation : input.evaluations)
        entries.push_back(entryOf(evaluation, input));
    for (const ActionItem &item : input.actionItems)
        entries.push_back(entryOf(item, input, today));
    for (const CheckIn &checkIn : input.checkIns)
        entries.push_back(entryOf(checkIn, today));
    for (const CoachingPlan &plan : input.plans)
        entries.push_back(entryOf(plan));
    for (const Transcript &transcript : input.transcripts)
        entries.push_back(entryOf(transcript));
    for (const AgentPeriod &period : input.periods)
        entries.push_back(entryOf(period, today));
    addFacts(entries, input, today);
    std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
        return a.day != b.day ? a.day > b.day : a.kind < b.kind;
    });
    for (TimelineEntry &entry : entries)
        entry.dayText = entry.day.isValid() ? nearDayText(entry.day, today) : QString();
    addHeadings(entries, today);
    return entries;
}

std::vector<TimelineEntry> filterTimeline(const std::vector<TimelineEntry> &entries,
                                          std::optional<TimelineKind> kind, QDate today)
{
    std::vector<TimelineEntry> shown;
    for (const TimelineEntry &entry : entries) {
        if (!kind || entry.kind == *kind)
            shown.push_back(entry);
    }
    addHeadings(shown, today);
    return shown;
}

QString timelineKindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Session:
        return AgentTimelineTexts::tr("Sessions");
    case TimelineKind::Evaluation:
        return AgentTimelineTexts::tr("Evaluations");
    case TimelineKind::ActionItem:
        return AgentTimelineTexts::tr("Action items");
    case TimelineKind::CheckIn:
        return AgentTimelineTexts::tr("Check-ins");
    case TimelineKind::Plan:
        return AgentTimelineTexts::tr("Plans");
    case TimelineKind::Transcript:
        return AgentTimelineTexts::tr("Transcripts");
    case TimelineKind::History:
        return AgentTimelineTexts::tr("Tier and leave");
    }
    return {};
}

} // namespace coachbook::ui
