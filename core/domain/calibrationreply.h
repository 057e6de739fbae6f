// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calibrationpacket.h"

namespace coachbook {

/// What an evaluator gave, to be sent back.
CalibrationReply replyOf(const CalibrationRound &round, EvaluatorId evaluator, QDate today);

/// Why a reply does not go into a round.
struct ReplyRefusal
{
    enum class Kind {
        OtherRound,         ///< `detail`: the round it answers
        NotRunHere,         ///< this book only answers the round
        Closed,             ///< given when the others' answers could be seen
        UnknownEvaluator,   ///< `detail`: who
        OwnAnswers,         ///< whoever it is from answers in this book
        OtherScorecard,     ///< `detail`: name and version that were answered
        UnknownInteraction, ///< `detail`: its id
        UnknownQuestion,    ///< `detail`: its number, from 1
        NotAnAnswer,        ///< points the question does not have; `detail`: the question
        AnsweredTwice       ///< `detail`: the question
    } kind = Kind::OtherRound;
    QString detail = {};
    bool operator==(const ReplyRefusal &) const = default;
};

/// A reply that goes in. It takes the place of all the evaluator answered before.
struct FittingReply
{
    EvaluatorId evaluator{0};
    std::vector<CalibrationAnswer> answers;
    bool replaces = false; ///< the evaluator's answers were in already
    int changed = 0;       ///< answers that are other than before, when it replaces
    int unanswered = 0;
};

std::variant<FittingReply, ReplyRefusal> fitReply(const CalibrationReply &reply,
                                                  const CalibrationRound &round);

} // namespace coachbook
