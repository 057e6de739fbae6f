// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationwords.h"
#include "ui/quality/qualitywords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>
#include <QLocale>

namespace coachbook::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CalibrationWords)
};

const QString none = QStringLiteral("–");

QString fixed(double value, int decimals)
{
    return QLocale::system().toString(value, 'f', decimals);
}

QString quoted(const QString &text)
{
    return Words::tr("“%1”").arg(text);
}

QString listed(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QStringList colleaguesMissing(const CalibrationRound &round)
{
    QStringList names;
    for (const CalibrationEvaluator &each : round.evaluators) {
        if (!each.own && !each.in)
            names << each.name;
    }
    return names;
}

QString guestStep(const CalibrationRound &round)
{
    const QString owner =
        round.calibration.owner.isEmpty() ? Words::tr("whoever sent the packet") : round.calibration.owner;
    if (missingEvaluators(round).isEmpty())
        return Words::tr("Your answers are in the reply; send its file to %1. Change them and save the reply "
                         "again, and it takes the place of the first.")
            .arg(owner);
    return Words::tr("Answer every interaction, then save the reply and send its file to %1. Nobody else's "
                     "answers are in this book.")
        .arg(owner);
}

QString openStep(const CalibrationRound &round)
{
    const QStringList missing = colleaguesMissing(round);
    const CalibrationEvaluator *own = ownEvaluator(round);
    QStringList steps;
    if (!missing.isEmpty() && !round.calibration.sentOn)
        steps
            << Words::tr("Save the packet and send it to %1, or print the blank form.").arg(listed(missing));
    if (own && !own->in)
        steps << Words::tr("Answer every interaction yourself and hand in.");
    if (!missing.isEmpty() && round.calibration.sentOn)
        steps << Words::tr("Waiting for %1: take in the replies, or type in the printed forms.")
                     .arg(listed(missing));
    if (steps.isEmpty())
        return Words::tr(
            "All answers are in. Talk about the questions that do not agree, choose the score for "
            "each difference, then close the round.");
    steps << Words::tr("Nobody's answers are shown before all are in or the round is closed.");
    return steps.join(QLatin1Char(' '));
}

} // namespace

QString stageText(CalibrationStage stage)
{
    switch (stage) {
    case CalibrationStage::Collecting:
        return Words::tr("waiting for answers");
    case CalibrationStage::Overdue:
        return Words::tr("overdue");
    case CalibrationStage::AllIn:
        return Words::tr("all answers in");
    case CalibrationStage::Closed:
        return Words::tr("closed");
    case CalibrationStage::ToAnswer:
        return Words::tr("to answer");
    case CalibrationStage::Answered:
        return Words::tr("answered");
    }
    return {};
}

Badge badgeOf(CalibrationStage stage)
{
    const QString word = stageText(stage);
    switch (stage) {
    case CalibrationStage::Collecting:
        return {Badge::Shape::Ring, theme::Tone::Info, word};
    case CalibrationStage::Overdue:
        return {Badge::Shape::Triangle, theme::Tone::Bad, word};
    case CalibrationStage::AllIn:
    case CalibrationStage::ToAnswer:
        return {Badge::Shape::Circle, theme::Tone::Accent, word};
    case CalibrationStage::Closed:
    case CalibrationStage::Answered:
        return {Badge::Shape::Tick, theme::Tone::Good, word};
    }
    return {};
}

QString answerWayText(AnswerWay way)
{
    switch (way) {
    case AnswerWay::Here:
        return Words::tr("in this book");
    case AnswerWay::Packet:
        return Words::tr("by packet");
    case AnswerWay::Paper:
        return Words::tr("on paper");
    }
    return {};
}

QString calibrationIssueText(CalibrationIssue issue)
{
    switch (issue) {
    case CalibrationIssue::NoName:
        return Words::tr("A round needs a name.");
    case CalibrationIssue::NoInteraction:
        return Words::tr("Choose the interactions, or type their ids.");
    case CalibrationIssue::TooManyInteractions:
        return Words::tr("At most %1 interactions.").arg(mostCalibrationItems);
    case CalibrationIssue::InteractionTwice:
        return Words::tr("An interaction is chosen twice.");
    case CalibrationIssue::FewerThanTwoEvaluators:
        return Words::tr("It takes two evaluators or more to compare.");
    case CalibrationIssue::EvaluatorTwice:
        return Words::tr("An evaluator is named twice.");
    case CalibrationIssue::NameTooLong:
        return Words::tr("A name is too long.");
    case CalibrationIssue::DueBeforeCreated:
        return Words::tr("This is before the round began.");
    }
    return {};
}

QString packetProblemText(const PacketProblem &problem)
{
    switch (problem.kind) {
    case PacketProblem::Kind::NotAPacket:
        return Words::tr("This is not a calibration packet.");
    case PacketProblem::Kind::TooLarge:
        return Words::tr("It is larger than %1 MB, which no packet is.").arg(largestPacket >> 20);
    case PacketProblem::Kind::TooDeep:
        return Words::tr("It is built in a way that no packet is.");
    case PacketProblem::Kind::Damaged:
        return Words::tr(
            "It is not as it was when it was saved: it was changed or damaged on the way. Ask for "
            "it to be sent again.");
    case PacketProblem::Kind::OtherVersion:
        return Words::tr(
                   "It is a packet of version %1; this Coachbook reads version %2. Use the same version of "
                   "Coachbook on both sides.")
            .arg(problem.version)
            .arg(packetVersion);
    case PacketProblem::Kind::Incomplete:
        return Words::tr("Something in it is missing or cannot be: %1.").arg(problem.where);
    }
    return {};
}

QString replyRefusalText(const ReplyRefusal &refusal)
{
    using Kind = ReplyRefusal::Kind;
    const QString &detail = refusal.detail;
    switch (refusal.kind) {
    case Kind::OtherRound:
        return Words::tr("It answers another round: “%1”.").arg(detail);
    case Kind::NotRunHere:
        return Words::tr("This round is run in another book; the reply belongs there.");
    case Kind::Closed:
        return Words::tr("The round is closed, so its answers could be seen when this reply came. Undo the "
                         "closing if it was given before.");
    case Kind::UnknownEvaluator:
        return Words::tr("%1 is not an evaluator of this round. Add the name with Change.").arg(detail);
    case Kind::OwnAnswers:
        return Words::tr("%1 answers this round in this book, not by packet.").arg(detail);
    case Kind::OtherScorecard:
        return Words::tr("It answers another scorecard than this round's: %1.").arg(detail);
    case Kind::UnknownInteraction:
        return Words::tr("It answers an interaction that is not in this round: %1.").arg(detail);
    case Kind::UnknownQuestion:
        return Words::tr("It answers a question %1, which the scorecard does not have.").arg(detail);
    case Kind::NotAnAnswer:
        return Words::tr("It has an answer that the question does not allow: “%1”.").arg(detail);
    case Kind::AnsweredTwice:
        return Words::tr("It answers a question twice: “%1”.").arg(detail);
    }
    return {};
}

QString unansweredText(int questions)
{
    return questions == 1 ? Words::tr("one question without an answer")
                          : Words::tr("%1 questions without an answer").arg(questions);
}

QString nextStepText(const CalibrationRound &round, QDate today)
{
    if (round.calibration.role == CalibrationRole::Guest)
        return guestStep(round);
    if (round.calibration.state == CalibrationState::Open)
        return openStep(round);
    const QStringList missing = missingEvaluators(round);
    QString text = Words::tr("Closed on %1.").arg(dayText(round.calibration.closedOn.value_or(today), today));
    if (!missing.isEmpty())
        text += QLatin1Char(' ') + Words::tr("Without the answers of %1.").arg(listed(missing));
    return text;
}

QString shareText(const std::optional<double> &share)
{
    return share ? Words::tr("%1 %", "a share").arg(fixed(*share * 100, 0)) : none;
}

QString coefficientText(const std::optional<double> &coefficient)
{
    return coefficient ? fixed(*coefficient, 2) : none;
}

QString intervalText(const std::optional<ConfidenceInterval> &interval)
{
    return interval ? Words::tr("%1 to %2").arg(fixed(interval->low, 2), fixed(interval->high, 2)) : none;
}

QString pointsApartText(const std::optional<double> &points)
{
    return points ? fixed(*points, 1) : none;
}

QString gwetName(AnswerScale scale)
{
    return scale == AnswerScale::Nominal ? Words::tr("Gwet's AC1") : Words::tr("Gwet's AC2");
}

QString kappaName(const QuestionFinding &finding)
{
    return finding.cohen ? Words::tr("Cohen's kappa") : Words::tr("Fleiss' kappa");
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
        return Words::tr("poor");
    case AgreementBand::Slight:
        return Words::tr("slight");
    case AgreementBand::Fair:
        return Words::tr("fair");
    case AgreementBand::Moderate:
        return Words::tr("moderate");
    case AgreementBand::Substantial:
        return Words::tr("substantial");
    case AgreementBand::AlmostPerfect:
        return Words::tr("almost perfect");
    }
    return {};
}

Badge badgeOf(const QuestionFinding &finding)
{
    if (!finding.agreeing)
        return {Badge::Shape::None, theme::Tone::Muted, Words::tr("not compared")};
    if (!isAgreed(finding))
        return {Badge::Shape::Triangle, theme::Tone::Warn, Words::tr("does not agree")};
    return {Badge::Shape::Tick, theme::Tone::Good,
            *finding.agreeing >= 1 ? Words::tr("all the same") : Words::tr("agrees")};
}

QString leniencyText(const Leniency &leniency)
{
    const double shown = std::abs(leniency.bias);
    if (shown < 0.05)
        return Words::tr("gives what the others give");
    return leniency.bias > 0 ? Words::tr("gives %1 points more than the mean of all").arg(fixed(shown, 1))
                             : Words::tr("gives %1 points less than the mean of all").arg(fixed(shown, 1));
}

QString questionText(const CalibrationRound &round, QuestionId id)
{
    const Question *question = findQuestion(round, id);
    return question ? question->text : QString();
}

QString evaluatorName(const CalibrationRound &round, EvaluatorId id)
{
    const CalibrationEvaluator *evaluator = findEvaluator(round, id);
    return evaluator ? evaluator->name : QString();
}

QString whoSaidWhat(const CalibrationRound &round, const Disagreement &disagreement)
{
    const Question *question = findQuestion(round, disagreement.question);
    QStringList parts;
    for (const CalibrationEvaluator &evaluator : round.evaluators) {
        for (const Answer &answer : answersOf(round, evaluator.id, disagreement.item)) {
            if (!question || !evaluator.in || answer.question != question->id || !answer.answered)
                continue;
            QString part = Words::tr("%1: %2", "evaluator: answer")
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
    return Words::tr("%1: %2", "score: reason").arg(answerText(*question, agreed.score), agreed.reason);
}

QString resultsSentence(const CalibrationRound &round, const CalibrationResults &results)
{
    QString text = Words::tr("%1 evaluators, %2 interactions: %3 of the answers are the same.")
                       .arg(results.evaluators.size())
                       .arg(round.items.size())
                       .arg(shareText(results.agreeing));
    QStringList names;
    for (const QuestionFinding &each : disputedQuestions(results)) {
        if (!isAgreed(each))
            names << quoted(questionText(round, each.question));
    }
    text += QLatin1Char(' ');
    return text + (names.isEmpty() ? Words::tr("Every question agrees.")
                                   : Words::tr("Do not agree: %1.").arg(listed(names)));
}

QString findingText(const QuestionFinding &finding)
{
    if (!finding.agreeing)
        return Words::tr("No interaction was answered here by two evaluators.");
    QStringList parts{Words::tr("%1 of the pairs of answers are the same, n = %2 interactions.")
                          .arg(shareText(finding.agreeing))
                          .arg(finding.interactions)};
    if (!finding.coefficients) {
        parts << (finding.units < leastUnitsForCoefficients
                      ? Words::tr("Fewer than %1 items: no coefficient.").arg(leastUnitsForCoefficients)
                      : Words::tr("The scale is too long for a coefficient."));
        return parts.join(QLatin1Char(' '));
    }
    const AgreementCoefficients &found = *finding.coefficients;
    parts << Words::tr("%1 %2 (95 %: %3), Krippendorff's alpha %4, %5 %6, n = %7.")
                 .arg(gwetName(finding.scale), coefficientText(found.gwet), intervalText(found.gwetInterval),
                      coefficientText(found.alpha), kappaName(finding), coefficientText(kappaOf(finding)))
                 .arg(finding.units);
    if (found.gwetInterval)
        parts << Words::tr("By the lower end of the interval: %1.")
                     .arg(agreementBandText(agreementBand(found.gwetInterval->low)));
    if (!found.alpha || !kappaOf(finding))
        parts << Words::tr(
            "Where everybody gave one answer, chance alone would agree, and some coefficients are "
            "not defined.");
    return parts.join(QLatin1Char(' '));
}

QString minutesProposal(const CalibrationRound &round, const CalibrationResults &results, QDate today)
{
    QStringList present;
    for (const EvaluatorResult &each : results.evaluators)
        present << evaluatorName(round, each.evaluator);
    QStringList lines{Words::tr("%1, evaluators: %2.").arg(dayText(today, today), listed(present))};
    if (const QStringList missing = missingEvaluators(round); !missing.isEmpty())
        lines << Words::tr("Answers missing: %1.").arg(listed(missing));
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
        lines << Words::tr("- We read it like this from now on:");
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace coachbook::ui
