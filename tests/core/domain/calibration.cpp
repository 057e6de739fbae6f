// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calibration.h"

#include "tests/core/domain/calibrationrounds.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::test;

TEST_CASE("QUAL-6: nobody sees the others' answers until all are in or the round is closed")
{
    CalibrationRound round = roundOf(1, {QStringLiteral("Ana"), QStringLiteral("Ben")});
    const EvaluatorId sam(1), ana(2), ben(3);
    REQUIRE(maySee(round, sam));
    REQUIRE_FALSE(maySee(round, ana));
    handIn(round, 1);
    handIn(round, 2);
    REQUIRE_FALSE(resultsVisible(round));
    REQUIRE_FALSE(maySee(round, ana));
    REQUIRE(missingEvaluators(round) == QStringList{QStringLiteral("Ben")});

    SECTION("all are in")
    {
        handIn(round, 3);
        REQUIRE(resultsVisible(round));
        REQUIRE(maySee(round, ben));
    }
    SECTION("closed before")
    {
        round.calibration.state = CalibrationState::Closed;
        REQUIRE(resultsVisible(round));
        REQUIRE(maySee(round, ana));
    }
    SECTION("somebody who is not in the round")
    {
        round.calibration.state = CalibrationState::Closed;
        REQUIRE_FALSE(maySee(round, EvaluatorId(9)));
    }
}

TEST_CASE("QUAL-6: a guest's book has nothing to compare, and one evaluator alone neither")
{
    CalibrationRound round = roundOf(1, {});
    handIn(round, 1);
    REQUIRE_FALSE(resultsVisible(round));
    round.calibration.role = CalibrationRole::Guest;
    round.calibration.state = CalibrationState::Closed;
    REQUIRE_FALSE(resultsVisible(round));
    REQUIRE(maySee(round, EvaluatorId(1)));
}

TEST_CASE("QUAL-6: a printed form is typed in after one's own answers are in")
{
    CalibrationRound round = roundOf(1, {QStringLiteral("Ana")});
    REQUIRE(mayAnswer(round, EvaluatorId(1)));
    REQUIRE_FALSE(mayAnswer(round, EvaluatorId(2)));
    handIn(round, 1);
    REQUIRE_FALSE(mayAnswer(round, EvaluatorId(1)));
    REQUIRE(mayAnswer(round, EvaluatorId(2)));
    REQUIRE(mayTakeBack(round, EvaluatorId(1)));
    handIn(round, 2);
    REQUIRE_FALSE(mayAnswer(round, EvaluatorId(2)));
    REQUIRE_FALSE(mayTakeBack(round, EvaluatorId(1)));

    CalibrationRound mine = roundOf(1, {QStringLiteral("Ana")});
    mine.evaluators[0].own = false; // nobody answers here
    REQUIRE(mayAnswer(mine, EvaluatorId(2)));
    mine.calibration.state = CalibrationState::Closed;
    REQUIRE_FALSE(mayAnswer(mine, EvaluatorId(2)));
}

TEST_CASE("QUAL-6: interactions can be changed until the packet is out or an answer is given")
{
    CalibrationRound round = roundOf(2, {QStringLiteral("Ana")});
    REQUIRE(mayChangeItems(round));
    CalibrationRound sent = round;
    sent.calibration.sentOn = QDate(2026, 11, 3);
    REQUIRE_FALSE(mayChangeItems(sent));
    answer(round, 1, 1, 1, 1);
    REQUIRE_FALSE(mayChangeItems(round));
}

TEST_CASE("QUAL-6: what is still to be answered")
{
    CalibrationRound round = roundOf(3, {});
    REQUIRE(openAnswers(round, EvaluatorId(1)).unanswered == 6);
    answer(round, 1, 1, 1, 1);
    answer(round, 1, 1, 2, std::nullopt);
    answer(round, 1, 3, 1, 0);
    const OpenCalibration open = openAnswers(round, EvaluatorId(1));
    REQUIRE(open.unanswered == 3);
    REQUIRE(open.first == CalibrationItemId(2));
}

TEST_CASE("QUAL-6: the stage of a round")
{
    CalibrationDraft round;
    round.due = QDate(2026, 11, 20);
    REQUIRE(stageOf(round, 2, QDate(2026, 11, 20)) == CalibrationStage::Collecting);
    REQUIRE(stageOf(round, 2, QDate(2026, 11, 21)) == CalibrationStage::Overdue);
    REQUIRE(stageOf(round, 0, QDate(2026, 11, 21)) == CalibrationStage::AllIn);
    round.state = CalibrationState::Closed;
    REQUIRE(stageOf(round, 2, QDate(2026, 11, 21)) == CalibrationStage::Closed);
    round.role = CalibrationRole::Guest;
    REQUIRE(stageOf(round, 1, QDate(2026, 11, 1)) == CalibrationStage::ToAnswer);
    REQUIRE(stageOf(round, 0, QDate(2026, 11, 1)) == CalibrationStage::Answered);
}

TEST_CASE("QUAL-6: what keeps a round from being made")
{
    CalibrationPlan plan;
    plan.name = QStringLiteral("November");
    plan.created = QDate(2026, 11, 2);
    plan.due = QDate(2026, 11, 20);
    plan.self = QStringLiteral("Sam");
    plan.colleagues = {QStringLiteral("Ana")};
    plan.interactions = {QStringLiteral("INT-1")};
    REQUIRE(issues(plan).empty());
    const auto only = [](const CalibrationPlan &wrong) {
        const std::vector<CalibrationIssue> found = issues(wrong);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    CalibrationPlan wrong = plan;
    wrong.name = QStringLiteral("  ");
    REQUIRE(only(wrong) == CalibrationIssue::NoName);
    wrong = plan;
    wrong.interactions.clear();
    REQUIRE(only(wrong) == CalibrationIssue::NoInteraction);
    wrong.interactions = {QStringLiteral("INT-1"), QStringLiteral("INT-1")};
    REQUIRE(only(wrong) == CalibrationIssue::InteractionTwice);
    wrong.interactions.clear();
    for (int i = 0; i <= mostCalibrationItems; ++i)
        wrong.interactions << QString::number(i);
    REQUIRE(only(wrong) == CalibrationIssue::TooManyInteractions);
    wrong = plan;
    wrong.colleagues.clear();
    REQUIRE(only(wrong) == CalibrationIssue::FewerThanTwoEvaluators);
    wrong.colleagues = {QStringLiteral(" sam ")};
    REQUIRE(only(wrong) == CalibrationIssue::EvaluatorTwice);
    wrong.colleagues = {QString(201, QLatin1Char('x'))};
    REQUIRE(only(wrong) == CalibrationIssue::NameTooLong);
    wrong = plan;
    wrong.due = QDate(2026, 11, 1);
    REQUIRE(only(wrong) == CalibrationIssue::DueBeforeCreated);
    plan.self.clear();
    plan.colleagues << QStringLiteral("Ben");
    REQUIRE(issues(plan).empty());
}

TEST_CASE("QUAL-6: a monthly series keeps its day of the month")
{
    struct Case
    {
        QDate due;
        int day;
        QDate next;
    };
    const Case each = GENERATE(
        Case{QDate(2026, 11, 20), 20, QDate(2026, 12, 21)}, // the 20th is a Sunday
        Case{QDate(2026, 12, 21), 20, QDate(2027, 1, 20)},
        Case{QDate(2026, 1, 30), 31, QDate(2026, 2, 27)}, // Saturday the 28th; the next month is March
        Case{QDate(2026, 2, 27), 31, QDate(2026, 3, 31)}, Case{QDate(2028, 1, 31), 31, QDate(2028, 2, 29)});
    CAPTURE(each.due, each.day);
    REQUIRE(nextCalibrationDue(each.due, each.day, {}) == each.next);
}

TEST_CASE("QUAL-6: what a round asks for, and when the next of a series begins")
{
    CalibrationDraft round = roundOf(1, {QStringLiteral("Ana")}).calibration;
    const auto task = [&round](const CalibrationProgress &progress) {
        const std::optional<CalibrationTodo> todo = todoOf(round, progress, {});
        REQUIRE(todo);
        return todo->task;
    };
    REQUIRE(task({2, true, false}) == CalibrationTask::Answer);
    REQUIRE(task({1, false, false}) == CalibrationTask::Collect);
    REQUIRE(task({}) == CalibrationTask::TalkOver);
    REQUIRE(todoOf(round, {}, {})->due == round.due);

    SECTION("a guest answers, and that is all")
    {
        round.role = CalibrationRole::Guest;
        REQUIRE(task({1, true, false}) == CalibrationTask::Answer);
        REQUIRE_FALSE(todoOf(round, {}, {}));
    }
    SECTION("closed")
    {
        round.state = CalibrationState::Closed;
        REQUIRE_FALSE(todoOf(round, {1, false, false}, {}));
        round.monthlyOn = 20;
        const CalibrationTodo next{CalibrationTask::BeginNext, QDate(2026, 12, 7), QDate(2026, 12, 21)};
        REQUIRE(todoOf(round, {}, {}) == next);
        REQUIRE_FALSE(todoOf(round, {0, false, true}, {}));
    }
}
