// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/calibrationwords.h"
#include "ui/viewstate/daytext.h"
#include <QCoreApplication>

namespace coachbook::ui {
namespace {

struct CalibrationTexts
{
    Q_DECLARE_TR_FUNCTIONS(coachbook::ui::CalibrationWords)
};

QString named(const QStringList &names)
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
    const QString owner = round.calibration.owner.isEmpty() ? CalibrationTexts::tr("whoever sent the packet")
                                                            : round.calibration.owner;
    if (missingEvaluators(round).isEmpty())
        return CalibrationTexts::tr(
                   "Your answers are in the reply; send its file to %1. Change them and save the reply "
                   "again, and it takes the place of the first.")
            .arg(owner);
    return CalibrationTexts::tr(
               "Answer every interaction, then save the reply and send its file to %1. Nobody else's "
               "answers are in this book.")
        .arg(owner);
}

QString openStep(const CalibrationRound &round)
{
    const QStringList missing = colleaguesMissing(round);
    const CalibrationEvaluator *own = ownEvaluator(round);
    QStringList steps;
    if (!missing.isEmpty() && !round.calibration.sentOn)
        steps << CalibrationTexts::tr("Save the packet and send it to %1, or print the blank form.")
                     .arg(named(missing));
    if (own && !own->in)
        steps << CalibrationTexts::tr("Answer every interaction yourself and hand in.");
    if (!missing.isEmpty() && round.calibration.sentOn)
        steps << CalibrationTexts::tr("Waiting for %1: take in the replies, or type in the printed forms.")
                     .arg(named(missing));
    if (steps.isEmpty())
        return CalibrationTexts::tr(
            "All answers are in. Talk about the questions that do not agree, choose the score for "
            "each difference, then close the round.");
    steps << CalibrationTexts::tr("Nobody's answers are shown before all are in or the round is closed.");
    return steps.join(QLatin1Char(' '));
}

} // namespace

QString stageText(CalibrationStage stage)
{
    switch (stage) {
    case CalibrationStage::Collecting:
        return CalibrationTexts::tr("waiting for answers");
    case CalibrationStage::Overdue:
        return CalibrationTexts::tr("overdue");
    case CalibrationStage::AllIn:
        return CalibrationTexts::tr("all answers in");
    case CalibrationStage::Closed:
        return CalibrationTexts::tr("closed");
    case CalibrationStage::ToAnswer:
        return CalibrationTexts::tr("to answer");
    case CalibrationStage::Answered:
        return CalibrationTexts::tr("answered");
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
        return CalibrationTexts::tr("in this book");
    case AnswerWay::Packet:
        return CalibrationTexts::tr("by packet");
    case AnswerWay::Paper:
        return CalibrationTexts::tr("on paper");
    }
    return {};
}

QString calibrationIssueText(CalibrationIssue issue)
{
    switch (issue) {
    case CalibrationIssue::NoName:
        return CalibrationTexts::tr("A round needs a name.");
    case CalibrationIssue::NoInteraction:
        return CalibrationTexts::tr("Choose the interactions, or type their ids.");
    case CalibrationIssue::TooManyInteractions:
        return CalibrationTexts::tr("At most %1 interactions.").arg(mostCalibrationItems);
    case CalibrationIssue::InteractionTwice:
        return CalibrationTexts::tr("An interaction is chosen twice.");
    case CalibrationIssue::FewerThanTwoEvaluators:
        return CalibrationTexts::tr("It takes two evaluators or more to compare.");
    case CalibrationIssue::EvaluatorTwice:
        return CalibrationTexts::tr("An evaluator is named twice.");
    case CalibrationIssue::NameTooLong:
        return CalibrationTexts::tr("A name is too long.");
    case CalibrationIssue::DueBeforeCreated:
        return CalibrationTexts::tr("This is before the round began.");
    }
    return {};
}

QString packetProblemText(const PacketProblem &problem)
{
    switch (problem.kind) {
    case PacketProblem::Kind::NotAPacket:
        return CalibrationTexts::tr("This is not a calibration packet.");
    case PacketProblem::Kind::TooLarge:
        return CalibrationTexts::tr("It is larger than %1 MB, which no packet is.").arg(largestPacket >> 20);
    case PacketProblem::Kind::TooDeep:
        return CalibrationTexts::tr("It is built in a way that no packet is.");
    case PacketProblem::Kind::Damaged:
        return CalibrationTexts::tr(
            "It is not as it was when it was saved: it was changed or damaged on the way. Ask for "
            "it to be sent again.");
    case PacketProblem::Kind::OtherVersion:
        return CalibrationTexts::tr(
                   "It is a packet of version %1; this Coachbook reads version %2. Use the same version of "
                   "Coachbook on both sides.")
            .arg(problem.version)
            .arg(packetVersion);
    case PacketProblem::Kind::Incomplete:
        return CalibrationTexts::tr("Something in it is missing or cannot be: %1.").arg(problem.where);
    }
    return {};
}

QString replyRefusalText(const ReplyRefusal &refusal)
{
    using Kind = ReplyRefusal::Kind;
    const QString &detail = refusal.detail;
    switch (refusal.kind) {
    case Kind::OtherRound:
        return CalibrationTexts::tr("It answers another round: “%1”.").arg(detail);
    case Kind::NotRunHere:
        return CalibrationTexts::tr("This round is run in another book; the reply belongs there.");
    case Kind::Closed:
        return CalibrationTexts::tr(
            "The round is closed, so its answers could be seen when this reply came. Undo the "
            "closing if it was given before.");
    case Kind::UnknownEvaluator:
        return CalibrationTexts::tr("%1 is not an evaluator of this round. Add the name with Change.")
            .arg(detail);
    case Kind::OwnAnswers:
        return CalibrationTexts::tr("%1 answers this round in this book, not by packet.").arg(detail);
    case Kind::OtherScorecard:
        return CalibrationTexts::tr("It answers another scorecard than this round's: %1.").arg(detail);
    case Kind::UnknownInteraction:
        return CalibrationTexts::tr("It answers an interaction that is not in this round: %1.").arg(detail);
    case Kind::UnknownQuestion:
        return CalibrationTexts::tr("It answers a question %1, which the scorecard does not have.")
            .arg(detail);
    case Kind::NotAnAnswer:
        return CalibrationTexts::tr("It has an answer that the question does not allow: “%1”.").arg(detail);
    case Kind::AnsweredTwice:
        return CalibrationTexts::tr("It answers a question twice: “%1”.").arg(detail);
    }
    return {};
}

QString unansweredText(int questions)
{
    return questions == 1 ? CalibrationTexts::tr("one question without an answer")
                          : CalibrationTexts::tr("%1 questions without an answer").arg(questions);
}

QString nextStepText(const CalibrationRound &round, QDate today)
{
    if (round.calibration.role == CalibrationRole::Guest)
        return guestStep(round);
    if (round.calibration.state == CalibrationState::Open)
        return openStep(round);
    const QStringList missing = missingEvaluators(round);
    QString text =
        CalibrationTexts::tr("Closed on %1.").arg(dayText(round.calibration.closedOn.value_or(today), today));
    if (!missing.isEmpty())
        text += QLatin1Char(' ') + CalibrationTexts::tr("Without the answers of %1.").arg(named(missing));
    return text;
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

} // namespace coachbook::ui
