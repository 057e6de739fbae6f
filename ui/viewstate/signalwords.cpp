// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/signalwords.h"
#include "ui/viewstate/daytext.h"
#include "ui/viewstate/duewords.h"
#include <QCoreApplication>
#include <cmath>

namespace coachbook::ui {
namespace {

struct SignalTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::SignalWords)
};

QString signalFigure(const SignalFigures &figures, const std::optional<double> &value)
{
    return kpiValueText(figures.kpi.value_or(Kpi::Qa), value.value_or(0));
}

QString dayOrDash(const SignalFigures &figures, QDate today)
{
    return figures.day ? dayText(*figures.day, today) : QStringLiteral("–");
}

QString handleTimeText(const SignalDraft &signal)
{
    const SignalFigures &f = signal.figures;
    const QString figures = SignalTexts::tr("AHT %1 (%2), target %3; CSAT %4 (%5)")
                                .arg(signalFigure(f, f.value), sampleText(f.n), signalFigure(f, f.aim),
                                     kpiValueText(Kpi::Csat, f.other.value_or(0)), sampleText(f.count));
    return signal.rule == SignalRule::AhtHighCsatStrong
               ? SignalTexts::tr("%1. Customers are satisfied: do not coach for speed.").arg(figures)
               : SignalTexts::tr("%1. Both are off.").arg(figures);
}

QString notCoachedText(const SignalFigures &figures, QDate today)
{
    return figures.day ? SignalTexts::tr("No session for %1 days, the last on %2.")
                             .arg(figures.count)
                             .arg(dayOrDash(figures, today))
                       : SignalTexts::tr("No session yet, %1 days after the hire date.").arg(figures.count);
}

QString figuresSentence(const SignalDraft &signal, QDate today)
{
    const SignalFigures &f = signal.figures;
    switch (signal.rule) {
    case SignalRule::QaBelow:
        return SignalTexts::tr("%1 over four weeks (%2), surely under the target %3.")
            .arg(signalFigure(f, f.value), sampleText(f.n), signalFigure(f, f.aim));
    case SignalRule::LowBehaviour:
        return SignalTexts::tr(
                   "“%1” was up to standard in %2 % of the evaluations (%3); the standard is %4 %.")
            .arg(f.words, QString::number(std::lround(f.value.value_or(0))), sampleText(f.n),
                 QString::number(std::lround(f.aim.value_or(0))));
    case SignalRule::CriticalFailed:
        return SignalTexts::tr("“%1” was failed on %2: a critical question.")
            .arg(f.words, dayOrDash(f, today));
    case SignalRule::KpiDeclining:
        return SignalTexts::tr(
                   "%1 got worse %2 weeks running, from %3 to %4 (%5). A reason to look, no verdict.")
            .arg(kpiName(f.kpi.value_or(Kpi::Qa)))
            .arg(f.count)
            .arg(signalFigure(f, f.other), signalFigure(f, f.value), sampleText(f.n));
    case SignalRule::AhtHighCsatStrong:
    case SignalRule::AhtHighCsatLow:
        return handleTimeText(signal);
    case SignalRule::Recoaching:
        return SignalTexts::tr("“%1” was the focus of %2 sessions in a row: another method is due.")
            .arg(f.words)
            .arg(f.count);
    case SignalRule::Plateau:
        return SignalTexts::
            tr("“%1” was the focus of %2 sessions in a row, and the QA score does not move: try another way.")
                .arg(f.words)
                .arg(f.count);
    default:
        return SignalTexts::tr("QA score %1 (%2), then %3 (%4), four weeks each: tell the agent.")
            .arg(signalFigure(f, f.other), sampleText(f.count), signalFigure(f, f.value), sampleText(f.n));
    }
}

} // namespace

QString signalTitle(const SignalDraft &signal)
{
    switch (signal.rule) {
    case SignalRule::QaBelow:
        return SignalTexts::tr("QA score under target");
    case SignalRule::LowBehaviour:
        return SignalTexts::tr("Behaviour under standard");
    case SignalRule::CriticalFailed:
        return SignalTexts::tr("Critical question failed");
    case SignalRule::KpiDeclining:
        return SignalTexts::tr("%1 declining").arg(kpiName(signal.figures.kpi.value_or(Kpi::Qa)));
    case SignalRule::AhtHighCsatStrong:
        return SignalTexts::tr("AHT high, CSAT strong");
    case SignalRule::AhtHighCsatLow:
        return SignalTexts::tr("AHT and CSAT both off");
    case SignalRule::NotCoached:
        return SignalTexts::tr("Not coached");
    case SignalRule::CadenceOverdue:
        return SignalTexts::tr("Session overdue");
    case SignalRule::CheckInDue:
        return SignalTexts::tr("Check-in due");
    case SignalRule::ActionItemDue:
        return SignalTexts::tr("Action item due");
    case SignalRule::ReviewDue:
        return SignalTexts::tr("Review due");
    case SignalRule::ReplyMissing:
        return SignalTexts::tr("Reply missing");
    case SignalRule::Recoaching:
        return SignalTexts::tr("Coached again and again");
    case SignalRule::Plateau:
        return SignalTexts::tr("A plateau");
    case SignalRule::Improvement:
        return signal.cause == QLatin1String("rising") ? SignalTexts::tr("Possible mentor")
                                                       : SignalTexts::tr("Improvement to acknowledge");
    case SignalRule::AgendaNotSent:
        return SignalTexts::tr("Agenda not sent");
    }
    return {};
}

QString signalHarmText(SignalHarm harm)
{
    switch (harm) {
    case SignalHarm::Customer:
        return SignalTexts::tr("customer");
    case SignalHarm::Resolution:
        return SignalTexts::tr("resolution");
    case SignalHarm::Efficiency:
        return SignalTexts::tr("efficiency");
    case SignalHarm::Promise:
        return SignalTexts::tr("promised");
    case SignalHarm::GoodNews:
        return SignalTexts::tr("good news");
    }
    return {};
}

QString signalSentence(const SignalDraft &signal, QDate today)
{
    const SignalFigures &f = signal.figures;
    const QString day = dayOrDash(f, today);
    switch (signal.rule) {
    case SignalRule::NotCoached:
        return notCoachedText(f, today);
    case SignalRule::CadenceOverdue:
        return f.count == 1 ? SignalTexts::tr("The one-on-one was due on %1, a working day ago.").arg(day)
                            : SignalTexts::tr("The one-on-one was due on %1, %2 working days ago.")
                                  .arg(day)
                                  .arg(f.count);
    case SignalRule::CheckInDue:
        return SignalTexts::tr("The check-in was planned for %1.").arg(day);
    case SignalRule::ActionItemDue:
        return SignalTexts::tr("“%1” was due on %2.").arg(f.words, day);
    case SignalRule::ReviewDue:
        return SignalTexts::tr("The review of plan %1 was due on %2.").arg(f.count).arg(day);
    case SignalRule::ReplyMissing:
        return SignalTexts::tr("The reply to the evaluation of %1 was awaited until %2.").arg(f.words, day);
    case SignalRule::AgendaNotSent:
        return SignalTexts::tr("The session is on %1, and no agenda was sent a day ahead.").arg(day);
    default:
        return figuresSentence(signal, today);
    }
}

QString signalRuleText(SignalRule rule, int agents, const SignalSettings &settings)
{
    QString text;
    switch (rule) {
    case SignalRule::QaBelow:
        text = SignalTexts::tr("Rule: at least %1 evaluations in four weeks, and the whole 95 % interval of "
                               "their mean under the target.")
                   .arg(settings.leastEvaluations);
        break;
    case SignalRule::LowBehaviour:
        text = SignalTexts::tr("Rule: at least %1 evaluations in four weeks, and the whole 95 % interval of "
                               "the share up to standard under 80 %.")
                   .arg(settings.leastEvaluations);
        break;
    case SignalRule::KpiDeclining:
        text = SignalTexts::tr("Rule: worse than the week before, %1 whole weeks running.")
                   .arg(settings.weeksDeclining);
        break;
    case SignalRule::NotCoached:
        text = SignalTexts::tr("Rule: no session of any type for %1 days.").arg(settings.notCoachedDays);
        break;
    case SignalRule::Recoaching:
    case SignalRule::Plateau:
        text = SignalTexts::tr("Rule: the same focus in %1 sessions in a row.").arg(settings.sessionsOnOne);
        break;
    default:
        break;
    }
    if (const auto expected = falseAlarms(rule, agents, settings))
        text += QLatin1Char(' ') +
                SignalTexts::tr("Chance alone brings about %1 such signals to a team of %2 within 13 weeks.")
                    .arg(std::lround(*expected))
                    .arg(agents);
    return text;
}

QString signalAnswerText(const SignalAnswer &answer, QDate today)
{
    const QString day = dayText(answer.day, today);
    switch (answer.kind) {
    case SignalAnswerKind::Snoozed:
        return SignalTexts::tr("snoozed until %1").arg(dayText(answer.until.value_or(answer.day), today));
    case SignalAnswerKind::Dismissed:
        return SignalTexts::tr("dismissed on %1: %2").arg(day, answer.reason);
    case SignalAnswerKind::Session:
        return SignalTexts::tr("taken into a session on %1").arg(day);
    }
    return {};
}

} // namespace coachbook::ui
