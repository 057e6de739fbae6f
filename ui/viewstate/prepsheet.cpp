// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/prepsheet.h"
#include "core/domain/smart.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include "ui/viewstate/kpichart.h"
#include "ui/viewstate/paperwords.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace coachbook::ui {
namespace {

struct PrepSheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::PrepSheet)
};

const QString noValue = QStringLiteral("–");

QString valueOr(Kpi kpi, const std::optional<KpiValue> &value)
{
    return value ? kpiValueText(kpi, value->value) : noValue;
}

QString targetWords(const KpiSetting &setting)
{
    if (!setting.target)
        return noValue;
    if (setting.direction == Direction::Band && setting.targetLow)
        return PrepSheetTexts::tr("%1 to %2")
            .arg(kpiValueText(setting.kpi, *setting.targetLow), kpiValueText(setting.kpi, *setting.target));
    return kpiValueText(setting.kpi, *setting.target);
}

QString standingWords(const KpiLine &line)
{
    if (!line.now)
        return PrepSheetTexts::tr("no data");
    if (line.standing == Standing::NoTarget)
        return PrepSheetTexts::tr("no target");
    const bool few = line.now->n < smallSample;
    if (line.standing == Standing::Meets)
        return few ? PrepSheetTexts::tr("met, few data") : PrepSheetTexts::tr("met");
    return few ? PrepSheetTexts::tr("not met, few data") : PrepSheetTexts::tr("not met");
}

FigureRow figureRow(const KpiLine &line)
{
    FigureRow row;
    row.kpi = kpiName(line.kpi);
    row.now = valueOr(line.kpi, line.now);
    row.n = line.now ? countOf(line.now->n) : QStringLiteral("0");
    row.before = valueOr(line.kpi, line.before);
    row.baseline = valueOr(line.kpi, line.baseline);
    row.target = targetWords(line.setting);
    row.remark = standingWords(line);
    if (line.now && line.standing != Standing::NoTarget)
        row.mark = line.standing == Standing::Meets ? FigureRow::Mark::Met : FigureRow::Mark::NotMet;
    for (const WeekPoint &week : line.series)
        row.weeks.push_back(week.value ? std::optional<double>(week.value->value) : std::nullopt);
    row.goal = line.setting.target;
    return row;
}

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(int(std::lround(share * 100)));
}

QualityRow questionRow(const QuestionResult &result)
{
    QualityRow row;
    row.text = result.question.text;
    row.n = QString::number(result.n);
    row.earned = result.n > 0 ? percent(result.earned) : noValue;
    row.missed = result.n > 0 ? QString::number(result.missed) : noValue;
    row.isGap = result.n > 0 && (result.criticalFails > 0 || result.earned < standardShare - 1e-9);
    if (result.criticalFails == 1)
        row.remark = PrepSheetTexts::tr("critical, failed once");
    else if (result.criticalFails > 1)
        row.remark = PrepSheetTexts::tr("critical, failed %1 times").arg(result.criticalFails);
    else if (row.isGap)
        row.remark = PrepSheetTexts::tr("under %1 %").arg(int(std::lround(standardShare * 100)));
    else if (result.question.critical)
        row.remark = PrepSheetTexts::tr("critical");
    return row;
}

QString momentWords(const FlaggedInteraction::Moment &moment)
{
    if (moment.comment.isEmpty())
        return moment.seconds ? moment.question : PrepSheetTexts::tr("missed: %1").arg(moment.question);
    if (moment.question.isEmpty())
        return moment.comment;
    return PrepSheetTexts::tr("%1 (%2)", "what was heard, and the question it belongs to")
        .arg(moment.comment, moment.question);
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

const FlaggedInteraction *find(const std::vector<FlaggedInteraction> &evaluated, const Evidence &evidence)
{
    for (const FlaggedInteraction &each : evaluated) {
        if (evidence.evaluation ? each.evaluation == *evidence.evaluation
                                : each.interactionRef == evidence.interactionRef)
            return &each;
    }
    return nullptr;
}

} // namespace

std::vector<FigureRow> figureRows(const std::vector<KpiLine> &lines)
{
    std::vector<FigureRow> rows;
    for (const KpiLine &line : lines)
        rows.push_back(figureRow(line));
    return rows;
}

std::vector<QualityRow> qualityRows(const std::vector<SectionLine> &sections)
{
    std::vector<QualityRow> rows;
    for (const SectionLine &section : sections) {
        QualityRow row;
        row.isSection = true;
        row.text = section.section;
        row.earned = section.n > 0 ? percent(section.earned) : noValue;
        row.n = QString::number(section.n);
        int missed = 0;
        for (const QuestionResult &question : section.questions)
            missed += question.missed;
        row.missed = QString::number(missed);
        rows.push_back(row);
        for (const QuestionResult &question : section.questions)
            rows.push_back(questionRow(question));
    }
    return rows;
}

QString qualityRemark(const std::optional<KpiValue> &qa)
{
    const QString span = PrepSheetTexts::tr("last %1 days").arg(evidenceDays);
    if (!qa)
        return span;
    return PrepSheetTexts::tr("QA score %1, %2, %3", "84 %, n = 8, last 42 days")
        .arg(kpiValueText(Kpi::Qa, qa->value))
        .arg(sampleText(qa->n), span);
}

CallState callState(const FlaggedInteraction &interaction, QDate today)
{
    CallState call;
    call.title = dotted({interaction.interactionRef, dayText(interaction.day, today)});
    QStringList remark{percent(interaction.score / 100)};
    if (interaction.criticalFailed)
        remark << PrepSheetTexts::tr("critical question failed");
    if (!interaction.evaluator.isEmpty())
        remark << PrepSheetTexts::tr("evaluated by %1").arg(interaction.evaluator);
    call.remark = remark.join(QStringLiteral(", "));
    call.critical = interaction.criticalFailed;
    for (const FlaggedInteraction::Moment &moment : interaction.moments)
        call.moments.push_back({moment.seconds ? momentText(*moment.seconds) : QString(),
                                momentWords(moment),
                                {interaction.evaluation, interaction.interactionRef, interaction.day,
                                 moment.seconds, moment.comment},
                                moment.question});
    return call;
}

std::vector<CallState> callsOf(const SessionDraft &session, const std::vector<FlaggedInteraction> &evaluated,
                               QDate today)
{
    std::vector<CallState> calls;
    for (const Evidence &evidence : session.interactions) {
        if (const FlaggedInteraction *const flagged = find(evaluated, evidence)) {
            calls.push_back(callState(*flagged, today));
            continue;
        }
        CallState call;
        call.title =
            dotted({evidence.interactionRef, evidence.day ? dayText(*evidence.day, today) : QString()});
        if (evidence.momentSeconds || !evidence.note.isEmpty())
            call.moments.push_back(
                {evidenceTime(evidence), commentWithoutMoment(evidence.note), evidence, {}});
        calls.push_back(call);
    }
    return calls;
}

Evidence evidenceOf(const FlaggedInteraction &interaction)
{
    Evidence evidence{interaction.evaluation, interaction.interactionRef, interaction.day, std::nullopt, {}};
    if (!interaction.moments.empty()) {
        evidence.momentSeconds = interaction.moments.front().seconds;
        evidence.note = interaction.moments.front().comment;
    }
    return evidence;
}

QString evidenceTime(const Evidence &evidence)
{
    return evidence.momentSeconds ? momentText(*evidence.momentSeconds) : QString();
}

QString evidenceText(const Evidence &evidence, QDate today)
{
    QStringList where{evidence.interactionRef, evidence.day ? dayText(*evidence.day, today) : QString()};
    where.removeAll(QString());
    const QString head = where.join(QStringLiteral(", "));
    const QString note = commentWithoutMoment(evidence.note);
    if (note.isEmpty())
        return head.isEmpty() ? PrepSheetTexts::tr("an evaluation") : head;
    return head.isEmpty() ? note : QStringLiteral("%1: %2").arg(head, note);
}

QString refusedFocus(const QString &text)
{
    if (!isOnlyAScore(text))
        return {};
    return PrepSheetTexts::tr(
               "“%1” is a score, not a behaviour. Name what the agent does or says that moves it; the "
               "score follows.")
        .arg(text.trimmed());
}

SessionFocus focusFrom(const FocusProposal &proposal)
{
    SessionFocus focus{proposal.behaviour, proposal.text, focusWhyInEnglish(proposal), {}};
    const std::size_t shown = std::min<std::size_t>(2, proposal.evidence.size());
    focus.evidence.assign(proposal.evidence.begin(), proposal.evidence.begin() + std::ptrdiff_t(shown));
    return focus;
}

SessionFocus focusFrom(const Behaviour &behaviour, const Preparation &preparation)
{
    for (const FocusProposal &proposal : preparation.focus) {
        if (proposal.behaviour == behaviour.id)
            return focusFrom(proposal);
    }
    SessionFocus focus{behaviour.id, behaviour.name, {}, {}};
    for (const SectionLine &section : preparation.sections) {
        for (const QuestionResult &result : section.questions) {
            if (result.question.behaviour != behaviour.id || result.n == 0)
                continue;
            focus.why = PrepSheetTexts::tr("missed in %1 of %2 evaluations, earns %3")
                            .arg(result.missed)
                            .arg(result.n)
                            .arg(percent(result.earned));
            const std::size_t shown = std::min<std::size_t>(2, result.evidence.size());
            focus.evidence.assign(result.evidence.begin(), result.evidence.begin() + std::ptrdiff_t(shown));
        }
    }
    return focus;
}

bool isSameFocus(const SessionFocus &a, const SessionFocus &b)
{
    return (a.behaviour && a.behaviour == b.behaviour) ||
           a.text.simplified().compare(b.text.simplified(), Qt::CaseInsensitive) == 0;
}

QString itemDetails(const ActionItem &item, const std::vector<KpiLine> &kpis, QDate today)
{
    QString measure = paper::measureWords(item);
    for (const KpiLine &line : kpis) {
        if (item.measure == MeasureKind::Kpi && item.kpi == line.kpi && line.now)
            measure += PrepSheetTexts::tr(", now %1 (%2)")
                           .arg(kpiValueText(line.kpi, line.now->value), sampleText(line.now->n));
    }
    QString due;
    if (item.due)
        due = isOverdue(item, today) ? PrepSheetTexts::tr("was due %1").arg(dayText(*item.due, today))
                                     : PrepSheetTexts::tr("due %1").arg(nearDayText(*item.due, today));
    const QString owner = item.owner.isEmpty() ? QString() : PrepSheetTexts::tr("owner %1").arg(item.owner);
    const QString result =
        item.result.isEmpty() ? QString() : PrepSheetTexts::tr("so far: %1").arg(item.result);
    return dotted({measure, due, owner, result});
}

} // namespace coachbook::ui
