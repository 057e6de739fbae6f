// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationreply.h"

#include "core/domain/answerscale.h"
#include <algorithm>
#include <map>
#include <set>

namespace coachbook {

namespace {

using Places = std::set<std::pair<CalibrationItemId, QuestionId>>;
using RefusalKind = ReplyRefusal::Kind;

std::optional<ReplyRefusal> refusalOf(const CalibrationReply &reply, const CalibrationRound &round)
{
    if (reply.round != round.calibration.uid)
        return ReplyRefusal{RefusalKind::OtherRound, reply.name};
    if (round.calibration.role == CalibrationRole::Guest)
        return ReplyRefusal{RefusalKind::NotRunHere};
    if (round.calibration.state == CalibrationState::Closed)
        return ReplyRefusal{RefusalKind::Closed};
    const CalibrationEvaluator *evaluator = findEvaluator(round, reply.evaluator);
    if (!evaluator)
        return ReplyRefusal{RefusalKind::UnknownEvaluator, reply.evaluator};
    if (evaluator->own)
        return ReplyRefusal{RefusalKind::OwnAnswers, reply.evaluator};
    if (reply.cardPrint != scorecardPrint(round.card))
        return ReplyRefusal{RefusalKind::OtherScorecard,
                            QStringLiteral("%1, version %2").arg(reply.cardName).arg(reply.cardVersion)};
    return std::nullopt;
}

const CalibrationItem *itemOf(const CalibrationRound &round, const QString &ref)
{
    const auto found =
        std::find_if(round.items.begin(), round.items.end(),
                     [&ref](const CalibrationItem &each) { return each.interactionRef == ref; });
    return found == round.items.end() ? nullptr : &*found;
}

std::optional<ReplyRefusal> addAnswer(const PacketAnswer &given, const CalibrationRound &round,
                                      Places &answered, FittingReply &reply)
{
    const CalibrationItem *item = itemOf(round, given.interaction);
    if (!item)
        return ReplyRefusal{RefusalKind::UnknownInteraction, given.interaction};
    if (given.question < 0 || given.question >= static_cast<int>(round.card.questions.size()))
        return ReplyRefusal{RefusalKind::UnknownQuestion, QString::number(given.question + 1)};
    const Question &question = round.card.questions[static_cast<std::size_t>(given.question)];
    if (!isAnswerTo(question, given.score))
        return ReplyRefusal{RefusalKind::NotAnAnswer, question.text};
    if (!answered.insert({item->id, question.id}).second)
        return ReplyRefusal{RefusalKind::AnsweredTwice, question.text};
    reply.answers.push_back(
        {reply.evaluator,
         item->id,
         {question.id, given.score, given.comment, momentInComment(given.comment), true}});
    return std::nullopt;
}

/// How many of the answers were not given like this before.
int changedAnswers(const CalibrationRound &before, const FittingReply &after)
{
    std::map<std::pair<CalibrationItemId, QuestionId>, std::optional<double>> old;
    for (const CalibrationAnswer &each : before.answers) {
        if (each.evaluator == after.evaluator && each.answer.answered)
            old.emplace(std::pair(each.item, each.answer.question), each.answer.score);
    }
    return static_cast<int>(
        std::count_if(after.answers.begin(), after.answers.end(), [&old](const CalibrationAnswer &each) {
            const auto found = old.find({each.item, each.answer.question});
            return found == old.end() || found->second != each.answer.score;
        }));
}

} // namespace

CalibrationReply replyOf(const CalibrationRound &round, EvaluatorId evaluator, QDate today)
{
    CalibrationReply reply;
    reply.round = round.calibration.uid;
    reply.name = round.calibration.name;
    if (const CalibrationEvaluator *who = findEvaluator(round, evaluator))
        reply.evaluator = who->name;
    reply.on = today;
    reply.cardName = round.card.name;
    reply.cardVersion = round.card.version;
    reply.cardPrint = scorecardPrint(round.card);
    for (const CalibrationItem &item : round.items) {
        for (const Answer &answer : answersOf(round, evaluator, item.id)) {
            const auto place = std::find_if(round.card.questions.begin(), round.card.questions.end(),
                                            [&](const Question &each) { return each.id == answer.question; });
            if (answer.answered && place != round.card.questions.end())
                reply.answers.push_back({item.interactionRef,
                                         static_cast<int>(place - round.card.questions.begin()), answer.score,
                                         answer.comment});
        }
    }
    return reply;
}

std::variant<FittingReply, ReplyRefusal> fitReply(const CalibrationReply &reply,
                                                  const CalibrationRound &round)
{
    if (const std::optional<ReplyRefusal> refusal = refusalOf(reply, round))
        return *refusal;
    const CalibrationEvaluator *evaluator = findEvaluator(round, reply.evaluator);
    FittingReply fitting;
    fitting.evaluator = evaluator->id;
    fitting.replaces = evaluator->in.has_value();
    Places answered;
    for (const PacketAnswer &each : reply.answers) {
        if (const std::optional<ReplyRefusal> refusal = addAnswer(each, round, answered, fitting))
            return *refusal;
    }
    fitting.unanswered =
        static_cast<int>(round.items.size() * round.card.questions.size() - fitting.answers.size());
    fitting.changed = fitting.replaces ? changedAnswers(round, fitting) : 0;
    return fitting;
}

} // namespace coachbook
