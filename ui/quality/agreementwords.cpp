// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/agreementwords.h"
#include "ui/quality/calibrationwords.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace coachbook::ui {
namespace {

struct AgreementTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::AgreementWords)
};

const QString none = QStringLiteral("–");

QString fixed(double value, int decimals)
{
    return QLocale::system().toString(value, 'f', decimals);
}

QString quoted(const QString &text)
{
    return AgreementTexts::tr("“%1”").arg(text);
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace

QString shareText(const std::optional<double> &share)
{
    return share ? AgreementTexts::tr("%1 %", "a share").arg(fixed(*share * 100, 0)) : none;
}

QString coefficientText(const std::optional<double> &coefficient)
{
    return coefficient ? fixed(*coefficient, 2) : none;
}

QString intervalText(const std::optional<ConfidenceInterval> &interval)
{
    return interval ? AgreementTexts::tr("%1 to %2").arg(fixed(interval->low, 2), fixed(interval->high, 2))
                    : none;
}

QString pointsApartText(const std::optional<double> &points)
{
    return points ? fixed(*points, 1) : none;
}

QString gwetName(AnswerScale scale)
{
    return scale == AnswerScale::Nominal ? AgreementTexts::tr("Gwet's AC1")
                                         : AgreementTexts::tr("Gwet's AC2");
}

QString kappaName(const QuestionFinding &finding)
{
    return finding.cohen ? AgreementTexts::tr("Cohen's kappa") : AgreementTexts::tr("Fleiss' kappa");
}

std::optional<double> kappaOf(const QuestionFinding &finding)
{
    if (finding.cohen)
        return finding.cohen;
    return finding.coefficients ? finding.coefficients->fleiss : std::nullopt;
}

QString agreementBandText(AgreementBand band)
{
    switch (band) {
    case AgreementBand::Poor:
        return AgreementTexts::tr("poor");
    case AgreementBand::Slight:
        return AgreementTexts::tr("slight");
    case AgreementBand::Fair:
        return AgreementTexts::tr("fair");
    case AgreementBand::Moderate:
        return AgreementTexts::tr("moderate");
    case AgreementBand::Substantial:
        return AgreementTexts::tr("substantial");
    case AgreementBand::AlmostPerfect:
        return AgreementTexts::tr("almost perfect");
    }
    return {};
}

Badge badgeOf(const QuestionFinding &finding)
{
    if (!finding.agreeing)
        return {Badge::Shape::None, theme::Tone::Muted, AgreementTexts::tr("not compared")};
    if (!isAgreed(finding))
        return {Badge::Shape::Triangle, theme::Tone::Warn, AgreementTexts::tr("does not agree")};
    return {Badge::Shape::Tick, theme::Tone::Good,
            *finding.agreeing >= 1 ? AgreementTexts::tr("all the same") : AgreementTexts::tr("agrees")};
}

QString leniencyText(const Leniency &leniency)
{
    const double shown = std::abs(leniency.bias);
    if (shown < 0.05)
        return AgreementTexts::tr("gives what the others give");
    return leniency.bias > 0
               ? AgreementTexts::tr("gives %1 points more than the mean of all").arg(fixed(shown, 1))
               : AgreementTexts::tr("gives %1 points less than the mean of all").arg(fixed(shown, 1));
}

QString whoSaidWhat(const CalibrationRound &round, const Disagreement &disagreement)
{
    const Question *question = findQuestion(round, disagreement.question);
    QStringList parts;
    for (const CalibrationEvaluator &evaluator : round.evaluators) {
        for (const Answer &answer : answersOf(round, evaluator.id, disagreement.item)) {
            if (!question || !evaluator.in || answer.question != question->id || !answer.answered)
                continue;
            QString part = AgreementTexts::tr("%1: %2", "evaluator: answer")
                               .arg(evaluator.name, answerText(*question, answer.score));
            if (!answer.comment.isEmpty())
                part += QStringLiteral(", ") + quoted(answer.comment.simplified());
            parts << part;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString agreedText(const CalibrationRound &round, const AgreedScore &agreed)
{
    const Question *question = findQuestion(round, agreed.question);
    if (!question)
        return {};
    return AgreementTexts::tr("%1: %2", "score: reason")
        .arg(answerText(*question, agreed.score), agreed.reason);
}

QString resultsSentence(const CalibrationRound &round, const CalibrationResults &results)
{
    QString text = AgreementTexts::tr("%1 evaluators, %2 interactions: %3 of the answers are the same.")
                       .arg(results.evaluators.size())
                       .arg(round.items.size())
                       .arg(shareText(results.agreeing));
    QStringList names;
    for (const QuestionFinding &each : disputedQuestions(results)) {
        if (!isAgreed(each))
            names << quoted(questionText(round, each.question));
    }
    text += QLatin1Char(' ');
    return text + (names.isEmpty() ? AgreementTexts::tr("Every question agrees.")
                                   : AgreementTexts::tr("Do not agree: %1.").arg(listed(names)));
}

QString findingText(const QuestionFinding &finding)
{
    if (!finding.agreeing)
        return AgreementTexts::tr("No interaction was answered here by two evaluators.");
    QStringList parts{AgreementTexts::tr("%1 of the pairs of answers are the same, n = %2 interactions.")
                          .arg(shareText(finding.agreeing))
                          .arg(finding.interactions)};
    if (!finding.coefficients) {
        parts << (finding.units < leastUnitsForCoefficients
                      ? AgreementTexts::tr("Fewer than %1 items: no coefficient.")
                            .arg(leastUnitsForCoefficients)
                      : AgreementTexts::tr("The scale is too long for a coefficient."));
        return parts.join(QLatin1Char(' '));
    }
    const AgreementCoefficients &found = *finding.coefficients;
    parts << AgreementTexts::tr("%1 %2 (95 %: %3), Krippendorff's alpha %4, %5 %6, n = %7.")
                 .arg(gwetName(finding.scale), coefficientText(found.gwet), intervalText(found.gwetInterval),
                      coefficientText(found.alpha), kappaName(finding), coefficientText(kappaOf(finding)))
                 .arg(finding.units);
    if (found.gwetInterval)
        parts << AgreementTexts::tr("By the lower end of the interval: %1.")
                     .arg(agreementBandText(agreementBand(found.gwetInterval->low)));
    if (!found.alpha || !kappaOf(finding))
        parts << AgreementTexts::tr(
            "Where everybody gave one answer, chance alone would agree, and some coefficients are "
            "not defined.");
    return parts.join(QLatin1Char(' '));
}

QString minutesProposal(const CalibrationRound &round, const CalibrationResults &results, QDate today)
{
    QStringList present;
    for (const EvaluatorResult &each : results.evaluators)
        present << evaluatorName(round, each.evaluator);
    QStringList lines{AgreementTexts::tr("%1, evaluators: %2.").arg(dayText(today, today), listed(present))};
    if (const QStringList missing = missingEvaluators(round); !missing.isEmpty())
        lines << AgreementTexts::tr("Answers missing: %1.").arg(listed(missing));
    lines << resultsSentence(round, results);
    for (const QuestionFinding &each : disputedQuestions(results)) {
        if (isAgreed(each))
            continue;
        lines << QString() << questionText(round, each.question);
        for (const AgreedScore &agreed : round.agreed) {
            const CalibrationItem *item = findItem(round, agreed.item);
            if (agreed.question == each.question && item)
                lines << QStringLiteral("- %1: %2").arg(item->interactionRef, agreedText(round, agreed));
        }
        lines << AgreementTexts::tr("- We read it like this from now on:");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace coachbook::ui
