// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/prepsheetrecord.h"
#include "core/domain/kpimoved.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace coachbook::ui {
namespace {

struct PrepRecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PrepRecord)
};

QString missingText(SessionIssue issue, const SessionDraft &session, const QString &agent, QDate today)
{
    switch (issue) {
    case SessionIssue::FocusMissing:
        return PrepRecordTexts::tr("Choose a focus, or say why there is none");
    case SessionIssue::ActionItemMissing:
        return PrepRecordTexts::tr("Write an action item, or say why there is none");
    case SessionIssue::FollowUpMissing:
        return PrepRecordTexts::tr("Set the follow-up date");
    case SessionIssue::UnderstoodMissing:
        return PrepRecordTexts::tr("Say whether %1 understood and agreed").arg(agent);
    case SessionIssue::MinutesMissing:
        return PrepRecordTexts::tr("Say how many minutes it took");
    case SessionIssue::NotesMissing:
        return PrepRecordTexts::tr("On an improvement plan, write notes too");
    case SessionIssue::TooManyFocuses:
        return PrepRecordTexts::tr("More than two focus behaviours: few people change three things at once");
    case SessionIssue::FocusWithoutEvidence:
        return PrepRecordTexts::tr("A focus has no moment or evaluation behind it");
    case SessionIssue::FocusIsAScore:
        return PrepRecordTexts::tr("A focus is only a score: name the behaviour that moves it");
    case SessionIssue::CoachedAgain:
        return PrepRecordTexts::tr("A focus was the last session's too: ask what stood in the way");
    case SessionIssue::MethodMissing:
        return PrepRecordTexts::tr(
            "A focus comes back for the third time: choose what is done another way, or escalate");
    case SessionIssue::MethodAsLast:
        return PrepRecordTexts::tr(
            "A focus comes back with the same method as the last time: choose another");
    case SessionIssue::DayInFuture:
        return PrepRecordTexts::tr("The date is %1: set the day it was held")
            .arg(weekdayText(session.day, today));
    case SessionIssue::FollowUpBeforeDay:
        return PrepRecordTexts::tr("The follow-up date is before the session");
    }
    return {};
}

std::optional<KpiValue> valueNow(Kpi kpi, const std::vector<KpiLine> &kpis)
{
    for (const KpiLine &line : kpis) {
        if (line.kpi == kpi)
            return line.now;
    }
    return std::nullopt;
}

/// What an item is best measured by: the QA score while it is off target, then the figure the focus moves,
/// then any that is off target.
std::optional<Kpi> kpiToMove(const SessionDraft &session, const Preparation &preparation)
{
    std::vector<Kpi> order{Kpi::Qa};
    for (const FocusProposal &proposal : preparation.focus) {
        if (!session.focus.empty() && proposal.behaviour == session.focus.front().behaviour)
            order.push_back(kpiMovedBy(proposal.priority));
    }
    order.insert(order.end(), allKpis.begin(), allKpis.end());
    for (const Kpi kpi : order) {
        for (const KpiLine &line : preparation.kpis) {
            if (line.kpi == kpi && line.standing == Standing::Misses)
                return kpi;
        }
    }
    return valueNow(Kpi::Qa, preparation.kpis) ? std::optional(Kpi::Qa) : std::nullopt;
}

/// Rounded as it is said, so that the field shows what is kept.
double rounded(Kpi kpi, double value)
{
    const double steps = kpi == Kpi::Csat ? 100 : 1;
    return qRound(value * steps) / steps;
}

} // namespace

std::vector<MissingPart> stillMissing(const SessionDraft &session, int actionItems, const DueEntry &due,
                                      const QString &agent, QDate today,
                                      const std::vector<Recoaching> &before)
{
    const bool onPlan = due.tier.tier == Tier::ImprovementPlan;
    std::vector<MissingPart> parts;
    for (const SessionIssue issue : issuesOnComplete(session, actionItems, onPlan, today, before))
        parts.push_back({issue, missingText(issue, session, agent, today), isWarning(issue)});
    return parts;
}

QString lengthWords(const SessionDraft &session, const CadenceSettings &cadence)
{
    if (!session.minutes || *session.minutes <= 0)
        return {};
    switch (lengthRemark(session.type, *session.minutes, cadence.countsFromMinutes, cadence.plannedMinutes,
                         cadence.reviewUnderMinutes)) {
    case LengthRemark::KeptAsFeedback:
        return PrepRecordTexts::tr("Under %1 minutes: kept as feedback, does not count for the cadence.")
            .arg(cadence.countsFromMinutes);
    case LengthRemark::MoreThanOneThing:
        return PrepRecordTexts::tr("Longer than %1 minutes: was more than one thing coached?")
            .arg(session.type == SessionType::PostCallReview ? cadence.reviewUnderMinutes
                                                             : cadence.plannedMinutes);
    case LengthRemark::None:
        break;
    }
    return {};
}

QDate proposedFollowUp(const SessionDraft &session, int cadenceDays, const WorkCalendar &calendar)
{
    return calendar.onOrAfter(session.day.addDays(cadenceDays));
}

QDate proposedItemDue(QDate day, const CadenceSettings &cadence, const WorkCalendar &calendar)
{
    return calendar.onOrAfter(day.addDays(cadence.actionItemDays));
}

ActionItemDraft proposedItem(const SessionDraft &session, const Preparation &preparation,
                             const BookSettings &settings, QDate today, const KpiReaches &reaches)
{
    ActionItemDraft item;
    item.agent = session.agent;
    if (!session.focus.empty())
        item.behaviour = session.focus.front().behaviour;
    item.due = proposedItemDue(qMax(session.day, today), settings.cadence, settings.calendar);
    if (const std::optional<Kpi> kpi = kpiToMove(session, preparation))
        measureByKpi(item, *kpi, preparation.kpis, reaches);
    return item;
}

void measureByKpi(ActionItemDraft &item, Kpi kpi, const std::vector<KpiLine> &kpis, const KpiReaches &reaches)
{
    item.measure = MeasureKind::Kpi;
    item.kpi = kpi;
    item.countOf.clear();
    item.baseline.reset();
    item.target.reset();
    for (const KpiLine &line : kpis) {
        if (line.kpi != kpi)
            continue;
        if (line.now)
            item.baseline = rounded(kpi, line.now->value);
        const std::optional<double> target =
            proposedTarget(line.setting, item.baseline, reaches[static_cast<std::size_t>(kpi)]);
        if (target && line.standing != Standing::Meets)
            item.target = rounded(kpi, *target);
    }
}

QString unsavedReason(const ActionItemDraft &item, const std::vector<SmartFinding> &found)
{
    if (item.text.trimmed().isEmpty())
        return PrepRecordTexts::tr("Not saved yet: it has no words.");
    if (isVague(found) && item.vagueReason.trimmed().isEmpty())
        return PrepRecordTexts::tr(
            "Not saved yet: the wording is vague. Mend it, or say why it has to stay.");
    return {};
}

std::optional<QString> offeredForm(const SmartFinding &found)
{
    static const QRegularExpression example(QStringLiteral("\"([^\"]+)\""));
    const QRegularExpressionMatch match = example.match(found.better);
    if (!match.hasMatch() || match.captured(1).contains(QLatin1String("...")))
        return std::nullopt;
    return match.captured(1);
}

QString fittedForm(const SmartFinding &found, const QString &form)
{
    const bool capital = !found.phrase.isEmpty() && found.phrase.front().isUpper();
    return capital ? form.left(1).toUpper() + form.mid(1) : form;
}

QString completedWords(const SessionDraft &session, const CadenceSettings &cadence, const QString &agent,
                       const std::vector<FollowUpStep> &steps, QDate today)
{
    SessionDraft done = session;
    done.status = SessionStatus::Completed;
    QString words =
        session.type == SessionType::OneOnOne && !countsForCadence(done, cadence.countsFromMinutes)
            ? PrepRecordTexts::tr("Kept as feedback, it does not count for the cadence.")
            : PrepRecordTexts::tr("Session completed.");
    for (const FollowUpStep &step : steps) {
        if (step.kind == FollowUpStep::Kind::CheckIn && step.wanted)
            words += QLatin1Char(' ') +
                     PrepRecordTexts::tr("Check-in with %1: %2.").arg(agent, nearDayText(step.day, today));
    }
    return words;
}

bool isOfFocus(SessionIssue issue)
{
    switch (issue) {
    case SessionIssue::TooManyFocuses:
    case SessionIssue::FocusWithoutEvidence:
    case SessionIssue::FocusIsAScore:
    case SessionIssue::CoachedAgain:
    case SessionIssue::MethodMissing:
    case SessionIssue::MethodAsLast:
        return true;
    default:
        return false;
    }
}

} // namespace coachbook::ui
