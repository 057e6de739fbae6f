// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/historywords.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/planstore.h"
#include "core/storage/sessionstore.h"
#include "ui/viewstate/conductwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/prepsheet.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::History)
};

struct Name
{
    const char *column, *word;
};
constexpr Name names[] = {
    {"session.status", QT_TRANSLATE_NOOP("coachbook::ui::History", "status")},
    {"session.day", QT_TRANSLATE_NOOP("coachbook::ui::History", "day")},
    {"session.start_minute", QT_TRANSLATE_NOOP("coachbook::ui::History", "time")},
    {"session.type", QT_TRANSLATE_NOOP("coachbook::ui::History", "type")},
    {"session.planned_minutes", QT_TRANSLATE_NOOP("coachbook::ui::History", "planned length")},
    {"session.minutes", QT_TRANSLATE_NOOP("coachbook::ui::History", "minutes held")},
    {"session.agenda", QT_TRANSLATE_NOOP("coachbook::ui::History", "agenda")},
    {"session.agenda_sent_at", QT_TRANSLATE_NOOP("coachbook::ui::History", "agenda sent")},
    {"session.questions", QT_TRANSLATE_NOOP("coachbook::ui::History", "questions")},
    {"session.steps", QT_TRANSLATE_NOOP("coachbook::ui::History", "steps")},
    {"session.self_assessment", QT_TRANSLATE_NOOP("coachbook::ui::History", "self-assessment")},
    {"session.agreed", QT_TRANSLATE_NOOP("coachbook::ui::History", "what was agreed")},
    {"session.shared_note", QT_TRANSLATE_NOOP("coachbook::ui::History", "notes")},
    {"session.private_note", QT_TRANSLATE_NOOP("coachbook::ui::History", "private note")},
    {"session.understood", QT_TRANSLATE_NOOP("coachbook::ui::History", "understood and agreed")},
    {"session.no_focus_reason", QT_TRANSLATE_NOOP("coachbook::ui::History", "why there is no focus")},
    {"session.no_action_reason", QT_TRANSLATE_NOOP("coachbook::ui::History", "why there is no action item")},
    {"session.follow_up", QT_TRANSLATE_NOOP("coachbook::ui::History", "follow-up")},
    {"session.recap", QT_TRANSLATE_NOOP("coachbook::ui::History", "recap")},
    {"session.recap_sent_at", QT_TRANSLATE_NOOP("coachbook::ui::History", "recap sent")},
    {"session.started_at", QT_TRANSLATE_NOOP("coachbook::ui::History", "begun")},
    {"session.findings_shown", QT_TRANSLATE_NOOP("coachbook::ui::History", "findings shown")},
    {"session_focus", QT_TRANSLATE_NOOP("coachbook::ui::History", "focus")},
    {"session_evidence", QT_TRANSLATE_NOOP("coachbook::ui::History", "moments")},
    {"session_cue", QT_TRANSLATE_NOOP("coachbook::ui::History", "cues")},
    {"session_observation", QT_TRANSLATE_NOOP("coachbook::ui::History", "observations")},
    {"session_time", QT_TRANSLATE_NOOP("coachbook::ui::History", "time")},
    {"addendum", QT_TRANSLATE_NOOP("coachbook::ui::History", "addition")},
    {"action_item.text", QT_TRANSLATE_NOOP("coachbook::ui::History", "words")},
    {"action_item.state", QT_TRANSLATE_NOOP("coachbook::ui::History", "state")},
    {"action_item.result", QT_TRANSLATE_NOOP("coachbook::ui::History", "result")},
    {"action_item.due", QT_TRANSLATE_NOOP("coachbook::ui::History", "due date")},
    {"action_item.owner", QT_TRANSLATE_NOOP("coachbook::ui::History", "owner")},
    {"action_item.kpi", QT_TRANSLATE_NOOP("coachbook::ui::History", "measure")},
    {"action_item.count_of", QT_TRANSLATE_NOOP("coachbook::ui::History", "measure")},
    {"action_item.baseline", QT_TRANSLATE_NOOP("coachbook::ui::History", "baseline")},
    {"action_item.target", QT_TRANSLATE_NOOP("coachbook::ui::History", "target")},
    {"plan.state", QT_TRANSLATE_NOOP("coachbook::ui::History", "state")},
    {"plan.revision", QT_TRANSLATE_NOOP("coachbook::ui::History", "revision")},
    {"plan.cadence", QT_TRANSLATE_NOOP("coachbook::ui::History", "cadence")},
    {"plan.purpose", QT_TRANSLATE_NOOP("coachbook::ui::History", "purpose")},
    {"plan.review", QT_TRANSLATE_NOOP("coachbook::ui::History", "review")},
    {"plan.escalation", QT_TRANSLATE_NOOP("coachbook::ui::History", "escalation path")},
    {"plan.outcome", QT_TRANSLATE_NOOP("coachbook::ui::History", "outcome")},
    {"plan.outcome_note", QT_TRANSLATE_NOOP("coachbook::ui::History", "outcome")},
    {"plan.adjusted", QT_TRANSLATE_NOOP("coachbook::ui::History", "adjusted approach")},
    {"plan_target", QT_TRANSLATE_NOOP("coachbook::ui::History", "target behaviours")},
    {"plan_baseline", QT_TRANSLATE_NOOP("coachbook::ui::History", "baseline")},
    {"plan_review", QT_TRANSLATE_NOOP("coachbook::ui::History", "review")},
};

/// Collects parts that say something.
class Lines
{
public:
    explicit Lines(QDate today) : m_today(today) {}
    void add(const QString &title, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_lines.push_back({title, text.trimmed()});
    }
    void add(const QString &title, const std::optional<QDate> &day)
    {
        if (day)
            add(title, weekdayText(*day, m_today));
    }
    std::vector<NotedLine> take() { return std::move(m_lines); }

private:
    QDate m_today;
    std::vector<NotedLine> m_lines;
};

QString focusLines(const Session &session, QDate today)
{
    QStringList lines;
    for (const SessionFocus &focus : session.focus) {
        lines << focus.text;
        for (const Evidence &evidence : focus.evidence)
            lines << QStringLiteral("  ") + evidenceText(evidence, today);
        if (focus.method != CoachingMethod::AsBefore)
            lines << QStringLiteral("  ") + methodText(focus.method) + QLatin1Char(' ') + focus.methodNote;
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<NotedLine> sessionLines(const Session &session, QDate today)
{
    Lines lines(today);
    lines.add(HistoryTexts::tr("Status"), sessionStatusText(session.status));
    lines.add(HistoryTexts::tr("Day"), session.day);
    if (session.minutes)
        lines.add(HistoryTexts::tr("Minutes held"), QString::number(*session.minutes));
    lines.add(HistoryTexts::tr("Focus"), focusLines(session, today));
    lines.add(HistoryTexts::tr("No focus"), session.noFocusReason);
    lines.add(HistoryTexts::tr("Self-assessment"), session.selfAssessment);
    lines.add(HistoryTexts::tr("What was agreed"), session.agreed);
    lines.add(HistoryTexts::tr("No action item"), session.noActionReason);
    if (session.understood)
        lines.add(HistoryTexts::tr("Understood and agreed"),
                  *session.understood ? HistoryTexts::tr("yes") : HistoryTexts::tr("not yet"));
    lines.add(HistoryTexts::tr("Follow-up"), session.followUp);
    lines.add(HistoryTexts::tr("Notes"), session.sharedNote);
    lines.add(HistoryTexts::tr("Private note"), session.privateNote);
    lines.add(HistoryTexts::tr("Agenda"), session.agenda);
    lines.add(HistoryTexts::tr("Recap"), session.recap);
    return lines.take();
}

std::vector<NotedLine> itemLines(const ActionItem &item, QDate today)
{
    const auto number = [&item](const std::optional<double> &value) {
        if (!value)
            return QString();
        return item.kpi ? kpiValueText(*item.kpi, *value) : QLocale::system().toString(*value);
    };
    Lines lines(today);
    lines.add(HistoryTexts::tr("Action item"), item.text);
    lines.add(HistoryTexts::tr("State"), actionStateText(item.state));
    lines.add(HistoryTexts::tr("Measure"), item.kpi ? kpiName(*item.kpi) : item.countOf);
    lines.add(HistoryTexts::tr("Baseline"), number(item.baseline));
    lines.add(HistoryTexts::tr("Target"), number(item.target));
    lines.add(HistoryTexts::tr("Due"), item.due);
    lines.add(HistoryTexts::tr("Owner"), item.owner);
    lines.add(HistoryTexts::tr("Result"), item.result);
    lines.add(HistoryTexts::tr("Closed"), item.closedOn);
    lines.add(HistoryTexts::tr("Vague, because"), item.vagueReason);
    return lines.take();
}

std::vector<NotedLine> planLines(const CoachingPlan &plan, QDate today)
{
    QStringList targets, baseline;
    for (const PlanTarget &target : plan.targets)
        targets << (target.question.isEmpty() ? target.text
                                              : target.text + QStringLiteral(": ") + target.question);
    for (const PlanBaseline &each : plan.baselines) {
        if (each.value)
            baseline << HistoryTexts::tr("%1 %2, n = %3")
                            .arg(kpiName(each.kpi), kpiValueText(each.kpi, *each.value))
                            .arg(each.n);
    }
    Lines lines(today);
    lines.add(HistoryTexts::tr("Plan"),
              HistoryTexts::tr("%1, revision %2").arg(plan.number).arg(plan.revision));
    lines.add(HistoryTexts::tr("Purpose"), plan.purpose);
    lines.add(HistoryTexts::tr("Cadence"), plan.cadence);
    lines.add(HistoryTexts::tr("Target behaviours"), targets.join(QLatin1Char('\n')));
    lines.add(HistoryTexts::tr("Baseline"), baseline.join(QLatin1Char('\n')));
    lines.add(HistoryTexts::tr("Started"), plan.started);
    lines.add(HistoryTexts::tr("Review"), plan.review);
    lines.add(HistoryTexts::tr("Escalation path"), plan.escalation);
    lines.add(HistoryTexts::tr("Outcome"), plan.outcomeNote);
    return lines.take();
}

} // namespace

QString changedWords(const QStringList &changed)
{
    QStringList words;
    for (const Name &name : names) {
        if (changed.contains(QLatin1String(name.column)))
            words << HistoryTexts::tr(name.word);
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString versionWords(const historystore::Version &version, const QString &change)
{
    QString words = change;
    if (version.kind == LogEntry::Kind::Undo)
        words = HistoryTexts::tr("taken back: %1").arg(words);
    else if (version.kind == LogEntry::Kind::Redo)
        words = HistoryTexts::tr("done again: %1").arg(words);
    const QString changed = changedWords(version.changed);
    return changed.isEmpty()
               ? words
               : HistoryTexts::tr("%1 (%2)", "change session (notes, follow-up)").arg(words, changed);
}

std::vector<NotedLine> recordLines(Db &db, RecordKind kind, std::int64_t id, QDate today)
{
    switch (kind) {
    case RecordKind::Session:
        if (const auto session = sessionstore::find(db, SessionId(id)))
            return sessionLines(*session, today);
        break;
    case RecordKind::ActionItem:
        if (const auto item = actionitemstore::find(db, ActionItemId(id)))
            return itemLines(*item, today);
        break;
    case RecordKind::Plan:
        if (const auto plan = planstore::find(db, PlanId(id)))
            return planLines(*plan, today);
        break;
    case RecordKind::ImprovementPlan:
        break; // has a page of its own
    }
    return {};
}

} // namespace coachbook::ui
