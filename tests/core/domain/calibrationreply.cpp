// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibrationreply.h"

#include "tests/core/domain/calibrationrounds.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::test;
using Kind = ReplyRefusal::Kind;

namespace {

const QDate today(2026, 11, 12);

/// Ana's answers to one interaction of a round of two, as her book sends them.
CalibrationReply anasReply()
{
    CalibrationRound hers = roundOf(2, {QStringLiteral("Ana")});
    answer(hers, 2, 1, 1, 1);
    answer(hers, 2, 1, 2, std::nullopt);
    hers.answers.push_back({EvaluatorId(2),
                            CalibrationItemId(2),
                            {QuestionId(2), std::nullopt, QStringLiteral("not yet"), std::nullopt, false}});
    return replyOf(hers, EvaluatorId(2), today);
}

ReplyRefusal refusalOf(const CalibrationReply &reply, const CalibrationRound &round)
{
    const auto fitted = fitReply(reply, round);
    REQUIRE(std::holds_alternative<ReplyRefusal>(fitted));
    return std::get<ReplyRefusal>(fitted);
}

} // namespace

TEST_CASE("QUAL-6: a reply carries one evaluator's answers and no other's")
{
    CalibrationRound round = roundOf(2, {QStringLiteral("Ana")});
    answer(round, 1, 1, 1, 0);
    answer(round, 2, 2, 2, 4);
    const CalibrationReply reply = replyOf(round, EvaluatorId(2), today);
    REQUIRE(reply.evaluator == QStringLiteral("Ana"));
    REQUIRE(reply.answers == std::vector<PacketAnswer>{{QStringLiteral("INT-2"), 1, 4, {}}});
}

TEST_CASE("QUAL-6: a reply goes in; what was only commented is unanswered")
{
    const CalibrationRound round = roundOf(2, {QStringLiteral("Ana")});
    CalibrationReply reply = anasReply();
    reply.evaluator = QStringLiteral(" ana ");
    const auto fitting = std::get<FittingReply>(fitReply(reply, round));
    REQUIRE(fitting.evaluator == EvaluatorId(2));
    REQUIRE(fitting.answers.size() == 2);
    REQUIRE(fitting.answers[1].answer.question == QuestionId(2));
    REQUIRE_FALSE(fitting.answers[1].answer.score);
    REQUIRE_FALSE(fitting.replaces);
    REQUIRE(fitting.unanswered == 2);
}

TEST_CASE("QUAL-6: a reply that comes twice takes the place of the first")
{
    CalibrationRound round = roundOf(2, {QStringLiteral("Ana")});
    answer(round, 2, 1, 1, 0);
    answer(round, 2, 1, 2, std::nullopt);
    handIn(round, 2);
    const auto fitting = std::get<FittingReply>(fitReply(anasReply(), round));
    REQUIRE(fitting.replaces);
    REQUIRE(fitting.changed == 1);
}

TEST_CASE("QUAL-6: replies that do not belong here are refused, each with its reason")
{
    CalibrationRound round = roundOf(2, {QStringLiteral("Ana")});
    CalibrationReply reply = anasReply();

    SECTION("another round")
    {
        round.calibration.uid = QStringLiteral("round-2");
        REQUIRE(refusalOf(reply, round) == ReplyRefusal{Kind::OtherRound, QStringLiteral("November")});
    }
    SECTION("a round that is only answered here")
    {
        round.calibration.role = CalibrationRole::Guest;
        REQUIRE(refusalOf(reply, round).kind == Kind::NotRunHere);
    }
    SECTION("after the round was closed")
    {
        round.calibration.state = CalibrationState::Closed;
        REQUIRE(refusalOf(reply, round).kind == Kind::Closed);
    }
    SECTION("nobody of the round")
    {
        reply.evaluator = QStringLiteral("Zoe");
        REQUIRE(refusalOf(reply, round) == ReplyRefusal{Kind::UnknownEvaluator, QStringLiteral("Zoe")});
    }
    SECTION("the one who answers here")
    {
        reply.evaluator = QStringLiteral("Sam");
        REQUIRE(refusalOf(reply, round).kind == Kind::OwnAnswers);
    }
    SECTION("another version of the scorecard")
    {
        round.card.questions[0].weight = 3;
        REQUIRE(refusalOf(reply, round) ==
                ReplyRefusal{Kind::OtherScorecard, QStringLiteral("Service, version 1")});
    }
    SECTION("an interaction that is not in the round")
    {
        reply.answers[0].interaction = QStringLiteral("INT-9");
        REQUIRE(refusalOf(reply, round) == ReplyRefusal{Kind::UnknownInteraction, QStringLiteral("INT-9")});
    }
    SECTION("a question the scorecard does not have")
    {
        reply.answers[0].question = 2;
        REQUIRE(refusalOf(reply, round) == ReplyRefusal{Kind::UnknownQuestion, QStringLiteral("3")});
    }
    SECTION("points the question does not have")
    {
        reply.answers[0].score = 4;
        REQUIRE(refusalOf(reply, round) ==
                ReplyRefusal{Kind::NotAnAnswer, QStringLiteral("Verifies identity")});
    }
    SECTION("the same question twice")
    {
        reply.answers.push_back(reply.answers[0]);
        REQUIRE(refusalOf(reply, round).kind == Kind::AnsweredTwice);
    }
}
