// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/agenttimeline.h"
#include "tests/support/catch.h"
#include "ui/agents/timelinemodel.h"
#include <QAbstractItemModelTester>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 18); // a Wednesday

Session session(qint64 id, QDate day, SessionStatus status = SessionStatus::Completed, int minutes = 30)
{
    Session made;
    made.id = SessionId(id);
    made.day = day;
    made.status = status;
    if (isHeld(status))
        made.minutes = minutes;
    return made;
}

ActionItem item(qint64 id, ActionState state, std::optional<QDate> due, std::optional<QDate> closed = {})
{
    ActionItem made;
    made.id = ActionItemId(id);
    made.state = state;
    made.due = due;
    made.closedOn = closed;
    made.text = QStringLiteral("Confirm the solution");
    return made;
}

std::vector<QDate> daysOf(const std::vector<TimelineEntry> &entries)
{
    std::vector<QDate> days;
    for (const TimelineEntry &entry : entries)
        days.push_back(entry.day);
    return days;
}

Scorecard scorecard()
{
    Scorecard card;
    card.id = ScorecardId(1);
    const std::pair<const char *, bool> questions[] = {{"Greets", false}, {"Verifies identity", true}};
    for (const auto &[text, critical] : questions) {
        Question question;
        question.id = QuestionId(static_cast<qint64>(card.questions.size()) + 1);
        question.text = QString::fromLatin1(text);
        question.critical = critical;
        card.questions.push_back(question);
    }
    return card;
}

Evaluation evaluation(std::optional<double> greets, std::optional<double> verifies)
{
    Evaluation made;
    made.id = EvaluationId(9);
    made.day = today;
    made.scorecard = ScorecardId(1);
    made.score = 50;
    made.evaluator = QStringLiteral("Dana");
    made.answers = {{QuestionId(1), greets, {}, {}}, {QuestionId(2), verifies, {}, {}}};
    return made;
}

} // namespace

TEST_CASE("the timeline is newest first, what is to come above it, months told apart")
{
    TimelineInput input;
    input.sessions = {session(1, QDate(2026, 10, 7)), session(2, QDate(2026, 11, 4)),
                      session(3, QDate(2026, 11, 25), SessionStatus::Scheduled)};
    input.actionItems = {item(4, ActionState::Open, QDate(2026, 11, 20)),
                         item(5, ActionState::Done, QDate(2026, 10, 20), QDate(2026, 10, 21))};
    const std::vector<TimelineEntry> entries = buildTimeline(input, today);
    REQUIRE(daysOf(entries) == std::vector<QDate>{QDate(2026, 11, 25), QDate(2026, 11, 20),
                                                  QDate(2026, 11, 4), QDate(2026, 10, 21),
                                                  QDate(2026, 10, 7)});
    QStringList headings;
    for (const TimelineEntry &entry : entries)
        headings << entry.heading;
    REQUIRE(headings == QStringList{QStringLiteral("To come"),
                                    {},
                                    QStringLiteral("November 2026"),
                                    QStringLiteral("October 2026"),
                                    {}});
    const std::vector<TimelineEntry> items = filterTimeline(entries, TimelineKind::ActionItem, today);
    REQUIRE(items.size() == 2);
    REQUIRE(items[1].heading == QStringLiteral("October 2026"));
}

TEST_CASE("a session says what it was about, and whether it counted")
{
    struct Case
    {
        SessionStatus status;
        SessionType type;
        int minutes;
        QString state;
    };
    const Case c = GENERATE(values<Case>(
        {{SessionStatus::Completed, SessionType::OneOnOne, 30, {}},
         {SessionStatus::Completed, SessionType::OneOnOne, 19, QStringLiteral("too short to count")},
         {SessionStatus::Completed, SessionType::PostCallReview, 10, {}},
         {SessionStatus::Draft, SessionType::OneOnOne, 0, QStringLiteral("draft")},
         {SessionStatus::NoShow, SessionType::OneOnOne, 0, QStringLiteral("no-show")}}));
    TimelineInput input;
    Session held = session(1, today, c.status, c.minutes);
    held.type = c.type;
    held.focus = {{{}, QStringLiteral("Verifies identity"), {}, {}}};
    input.sessions = {held};
    const TimelineEntry entry = buildTimeline(input, today).front();
    REQUIRE(entry.state == c.state);
    REQUIRE(entry.dayText == QStringLiteral("today"));
    REQUIRE(entry.detail.startsWith(QStringLiteral("Verifies identity")));
}

TEST_CASE("an evaluation names what was missed, and a failed critical question")
{
    TimelineInput input;
    input.scorecards = {scorecard()};
    input.evaluations = {evaluation(0, 1)};
    TimelineEntry entry = buildTimeline(input, today).front();
    REQUIRE(entry.title == QStringLiteral("Evaluation 50 %"));
    REQUIRE(entry.detail == QStringLiteral("missed: Greets · by Dana"));
    REQUIRE(entry.state.isEmpty());
    input.evaluations = {evaluation(1, 0)};
    entry = buildTimeline(input, today).front();
    REQUIRE(entry.state == QStringLiteral("critical question failed"));
    input.evaluations = {evaluation({}, 1)};
    REQUIRE(buildTimeline(input, today).front().detail == QStringLiteral("nothing missed · by Dana"));
}

TEST_CASE("an action item lies where it was closed, is due, or was agreed")
{
    TimelineInput input;
    input.sessions = {session(1, QDate(2026, 11, 2))};
    ActionItem agreed = item(4, ActionState::Open, {});
    agreed.session = SessionId(1);
    struct Case
    {
        ActionItem item;
        QDate day;
        QString state;
    };
    const Case c = GENERATE_COPY(values<Case>(
        {{item(4, ActionState::Done, QDate(2026, 11, 9), QDate(2026, 11, 10)), QDate(2026, 11, 10),
          QStringLiteral("done")},
         {item(4, ActionState::Open, QDate(2026, 11, 17)), QDate(2026, 11, 17), QStringLiteral("overdue")},
         {item(4, ActionState::Open, today), today, QStringLiteral("open")},
         {agreed, QDate(2026, 11, 2), QStringLiteral("open")},
         {item(4, ActionState::InProgress, {}), today, QStringLiteral("in progress")}}));
    input.actionItems = {c.item};
    for (const TimelineEntry &entry : buildTimeline(input, today)) {
        if (entry.kind != TimelineKind::ActionItem)
            continue;
        REQUIRE(entry.day == c.day);
        REQUIRE(entry.state == c.state);
    }
}

TEST_CASE("the history has hire, tenure, periods and leaving")
{
    TimelineInput input;
    input.agent.hired = QDate(2026, 1, 1);
    input.agent.left = QDate(2026, 11, 16);
    input.agent.leftReason = QStringLiteral("moved to sales");
    AgentPeriod leave;
    leave.id = AgentPeriodId(3);
    leave.from = QDate(2026, 7, 1);
    leave.to = QDate(2026, 7, 14);
    leave.reason = QStringLiteral("holiday");
    input.periods = {leave};
    const std::vector<TimelineEntry> entries = buildTimeline(input, today);
    QStringList words;
    for (const TimelineEntry &entry : entries)
        words << entry.title + QLatin1Char('|') + entry.detail;
    REQUIRE(words == QStringList{QStringLiteral("Left the team|moved to sales"),
                                 QStringLiteral("On leave|until 14 Jul · holiday"),
                                 QStringLiteral("Tenured|90 days after the hire date"),
                                 QStringLiteral("Hired|")});
    REQUIRE(entries[1].id == 3);
}

TEST_CASE("a check-in is due until it is done")
{
    TimelineInput input;
    CheckIn checkIn;
    checkIn.due = QDate(2026, 11, 16);
    input.checkIns = {checkIn};
    REQUIRE(buildTimeline(input, today).front().state == QStringLiteral("overdue"));
    input.checkIns[0].done = QDate(2026, 11, 17);
    input.checkIns[0].improvementAcknowledged = true;
    const TimelineEntry entry = buildTimeline(input, today).front();
    REQUIRE(entry.title == QStringLiteral("Check-in"));
    REQUIRE(entry.day == QDate(2026, 11, 17));
    REQUIRE(entry.mark == TimelineMark::Good);
}

TEST_CASE("the model of the timeline shows one kind and counts all")
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    TimelineInput input;
    input.agent.hired = QDate(2026, 1, 1);
    input.sessions = {session(1, QDate(2026, 10, 7)), session(2, QDate(2026, 11, 4))};
    model.setEntries(buildTimeline(input, today), today);
    REQUIRE(model.rowCount() == 4);
    model.setKind(TimelineKind::Session);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.countOf(TimelineKind::History) == 2);
    REQUIRE(model.index(0).data().toString() == QStringLiteral("One-on-one, 4 Nov, 30 min"));
}
