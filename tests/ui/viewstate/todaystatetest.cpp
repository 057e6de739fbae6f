// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/todaystate.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 18); // a Wednesday

Agent agent(qint64 id, const char *name)
{
    Agent made;
    made.id = AgentId(id);
    made.name = QString::fromUtf8(name);
    return made;
}

DueEntry due(qint64 id, DueState state, QDate day, int overdue = 0)
{
    DueEntry entry;
    entry.agent = AgentId(id);
    entry.state = state;
    entry.nextDue = day;
    entry.daysOverdue = overdue;
    return entry;
}

Session draft(qint64 id, qint64 of, QDate day)
{
    Session session;
    session.id = SessionId(id);
    session.agent = AgentId(of);
    session.day = day;
    return session;
}

TodayInput team()
{
    TodayInput input;
    input.agents = {agent(1, "Maya"), agent(2, "Ben"), agent(3, "Chi"), agent(4, "Dee")};
    input.due = {due(1, DueState::Overdue, QDate(2026, 11, 16), 2), due(2, DueState::Due, today),
                 due(3, DueState::DueSoon, QDate(2026, 11, 20)),
                 due(4, DueState::OnTrack, QDate(2026, 12, 9))};
    return input;
}

} // namespace

TEST_CASE("overdue and due are now, due soon is next, on track is nowhere")
{
    const TodayState state = buildToday(team(), today);
    REQUIRE(state.now.size() == 2);
    REQUIRE(state.now[0].who == QStringLiteral("Maya"));
    REQUIRE(state.now[0].what == QStringLiteral("overdue by 2 days"));
    REQUIRE(state.now[0].verb == TodayRow::Verb::Prepare);
    REQUIRE(state.now[1].what == QStringLiteral("due today"));
    REQUIRE(state.next.size() == 1);
    REQUIRE(state.next[0].who == QStringLiteral("Chi"));
    REQUIRE(todaySentence(state) == QStringLiteral("1 overdue, 2 due this week"));
}

TEST_CASE("who has a draft continues it, and is listed once")
{
    TodayInput input = team();
    input.drafts = {draft(70, 1, today), draft(71, 4, today.addDays(2)), draft(72, 2, today.addDays(60))};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.now.size() == 2);
    REQUIRE(state.now[0].verb == TodayRow::Verb::Continue);
    REQUIRE(state.now[0].id == 70);
    REQUIRE(state.now[0].why.startsWith(QStringLiteral("draft for today; ")));
    REQUIRE(state.next.size() == 2);
    REQUIRE(state.next[1].who == QStringLiteral("Dee"));
}

TEST_CASE("a draft of a past day is now, even when nobody is due")
{
    TodayInput input;
    input.agents = {agent(1, "Maya")};
    input.drafts = {draft(70, 1, today.addDays(-3))};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.now.size() == 1);
    REQUIRE(state.now[0].verb == TodayRow::Verb::Continue);
    REQUIRE(state.now[0].state == DueState::Due);
}

TEST_CASE("promises that are due are to follow up, oldest first; later ones come next")
{
    TodayInput input = team();
    ActionItem item;
    item.id = ActionItemId(5);
    item.agent = AgentId(1);
    item.text = QStringLiteral("Confirm the solution");
    item.due = QDate(2026, 11, 13); // Friday: three working days ago
    CheckIn checkIn;
    checkIn.id = CheckInId(6);
    checkIn.agent = AgentId(2);
    checkIn.due = today;
    CoachingPlan plan;
    plan.id = PlanId(7);
    plan.agent = AgentId(3);
    plan.state = PlanState::Active;
    plan.review = QDate(2026, 11, 24);
    input.openItems = {item};
    input.openCheckIns = {checkIn};
    input.plans = {plan};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.followUp.size() == 2);
    REQUIRE(state.followUp[0].verb == TodayRow::Verb::RecordResult);
    REQUIRE(state.followUp[0].what == QStringLiteral("overdue by 3 days"));
    REQUIRE(state.followUp[1].verb == TodayRow::Verb::RecordCheckIn);
    REQUIRE(state.next.back().verb == TodayRow::Verb::OpenPlan);
}

TEST_CASE("nothing is asked about someone who left")
{
    TodayInput input = team();
    input.agents[0].left = today.addDays(-1);
    input.due[0].state = DueState::Paused;
    input.due[0].pause = PauseKind::Left;
    input.drafts = {draft(70, 1, today)};
    ActionItem item;
    item.agent = AgentId(1);
    item.due = today;
    input.openItems = {item};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.now.size() == 1);
    REQUIRE(state.followUp.empty());
    REQUIRE(state.agents == 3);
}

TEST_CASE("an empty book says so")
{
    const TodayState state = buildToday({}, today);
    REQUIRE(state.isEmpty());
    REQUIRE(todaySentence(state) == QStringLiteral("nobody in the team yet"));
}

TEST_CASE("QUAL-3 an awaited reply is followed up when its time is up, a dispute at once")
{
    TodayInput input = team();
    input.replies = {{EvaluationId(7), AgentId(1), QStringLiteral("C1"), QDate(2026, 11, 17), false},
                     {EvaluationId(8), AgentId(2), {}, QDate(2026, 11, 18), true},
                     {EvaluationId(9), AgentId(2), QStringLiteral("C3"), QDate(2026, 11, 19), false}};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.followUp.size() == 2);
    REQUIRE(state.followUp[0].verb == TodayRow::Verb::OpenEvaluation);
    REQUIRE(state.followUp[0].id == 7);
    REQUIRE(state.followUp[0].what == QStringLiteral("overdue by 1 day"));
    REQUIRE(state.followUp[0].why == QStringLiteral("reply to the evaluation of C1 awaited"));
    REQUIRE(state.followUp[1].why == QStringLiteral("dispute to decide"));
    REQUIRE(state.tomorrow.front().id == 9);
}

TEST_CASE("QUAL-6 a round of calibration is followed up when it is due, when all are in, and once a month")
{
    const QDate begun(2026, 11, 2);
    TodayInput input = team();
    input.rounds = {{CalibrationId(1),
                     QStringLiteral("November"),
                     {CalibrationTask::Collect, begun, QDate(2026, 11, 17)},
                     {QStringLiteral("Ana"), QStringLiteral("Ben")}},
                    {CalibrationId(2),
                     QStringLiteral("Chats"),
                     {CalibrationTask::TalkOver, begun, QDate(2026, 11, 30)},
                     {}},
                    {CalibrationId(3),
                     QStringLiteral("E-mail"),
                     {CalibrationTask::Answer, begun, QDate(2026, 11, 20)},
                     {QStringLiteral("Sam")}},
                    {CalibrationId(4),
                     QStringLiteral("October"),
                     {CalibrationTask::BeginNext, QDate(2026, 11, 17), QDate(2026, 12, 1)},
                     {}},
                    {CalibrationId(5),
                     QStringLiteral("Later"),
                     {CalibrationTask::BeginNext, QDate(2026, 12, 17), QDate(2027, 1, 4)},
                     {}}};
    const TodayState state = buildToday(input, today);
    REQUIRE(state.followUp.size() == 3);
    REQUIRE(state.followUp[0].who == QStringLiteral("November"));
    REQUIRE(state.followUp[0].verb == TodayRow::Verb::OpenCalibration);
    REQUIRE(state.followUp[0].what == QStringLiteral("overdue by 1 day"));
    REQUIRE(state.followUp[0].why == QStringLiteral("calibration: waiting for Ana, Ben"));
    REQUIRE(state.followUp[1].id == 4);
    REQUIRE(state.followUp[1].what == QStringLiteral("due 1 Dec"));
    REQUIRE(state.followUp[2].what == QStringLiteral("all answers in"));
    REQUIRE(state.next.size() == 2); // Chi and the answers
    REQUIRE(std::any_of(state.next.begin(), state.next.end(),
                        [](const TodayRow &row) { return row.who == QStringLiteral("E-mail"); }));
}
