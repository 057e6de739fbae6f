// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/improvementplan.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate start(2026, 11, 2); // a Monday

Milestone milestone()
{
    Milestone m;
    m.id = MilestoneId(1);
    m.text = QStringLiteral("Verifies the identity before any account detail");
    m.countOf = QStringLiteral("calls with the identity verified, of 10");
    m.baseline = 4;
    m.target = 9;
    m.due = start.addDays(30);
    return m;
}

Checkpoint checkpoint(QDate due, std::optional<QDate> held = {})
{
    Checkpoint c;
    c.due = due;
    c.held = held;
    if (held)
        c.outcome = CheckpointOutcome::OnCourse;
    return c;
}

ImprovementPlanDraft wholePlan()
{
    ImprovementPlanDraft plan;
    plan.state = ImprovementState::Running;
    plan.starts = start;
    plan.ends = start.addDays(60);
    plan.reason = QStringLiteral("Identity not verified in six of ten calls over two reviews");
    plan.support = QStringLiteral("Two hours beside Priya");
    plan.milestones = {milestone()};
    plan.checkpoints = {checkpoint(start.addDays(14)), checkpoint(start.addDays(60))};
    return plan;
}

Session session(QDate day, const char *notes, int minutes = 30)
{
    Session s;
    s.id = SessionId(day.toJulianDay());
    s.day = day;
    s.status = SessionStatus::Completed;
    s.minutes = minutes;
    s.sharedNote = QString::fromLatin1(notes);
    return s;
}

std::vector<WeekState> statesOf(const std::vector<ImprovementWeek> &weeks)
{
    std::vector<WeekState> states;
    for (const ImprovementWeek &week : weeks)
        states.push_back(week.state);
    return states;
}

AgentPeriod leave(QDate from, QDate to)
{
    AgentPeriod period;
    period.from = from;
    period.to = to;
    return period;
}

struct Surroundings
{
    std::vector<Session> sessions;
    std::vector<AgentPeriod> periods;
    WorkCalendar calendar;
    ImprovementSurroundings around() const { return {sessions, periods, calendar, 20, {}}; }
};

} // namespace

TEST_CASE("FOLL-4: a plan starts with a reason, a milestone with target and day, a checkpoint and an end")
{
    REQUIRE(issuesOnStart(wholePlan()).empty());
    const auto issues = issuesOnStart({});
    REQUIRE(issues == std::vector{ImprovementIssue::ReasonMissing, ImprovementIssue::SupportMissing,
                                  ImprovementIssue::EndBeforeStart, ImprovementIssue::MilestoneMissing,
                                  ImprovementIssue::CheckpointMissing});
    REQUIRE(isRemark(ImprovementIssue::SupportMissing));
    REQUIRE_FALSE(isRemark(ImprovementIssue::ReasonMissing));

    ImprovementPlanDraft plan = wholePlan();
    plan.milestones.front().target.reset();
    REQUIRE(issuesOnStart(plan) == std::vector{ImprovementIssue::MilestoneIncomplete});
    plan = wholePlan();
    plan.milestones.front().countOf.clear(); // neither counted nor a KPI: nothing to measure it by
    REQUIRE(issuesOnStart(plan) == std::vector{ImprovementIssue::MilestoneIncomplete});
    plan = wholePlan();
    plan.milestones.front().due = plan.ends.addDays(1);
    plan.checkpoints.front().due = start.addDays(-1);
    REQUIRE(issuesOnStart(plan) ==
            std::vector{ImprovementIssue::MilestoneOutside, ImprovementIssue::CheckpointOutside});
}

TEST_CASE("FOLL-4: goals lock at the first held checkpoint; days and results may still change")
{
    ImprovementPlanDraft before = wholePlan();
    ImprovementPlanDraft after = before;
    after.milestones.front().target = 7;
    REQUIRE_FALSE(changesLockedGoals(before, after)); // nothing held yet
    lockGoals(before);
    REQUIRE_FALSE(before.lockedOn);
    before.checkpoints.front().held = start.addDays(15);
    lockGoals(before);
    REQUIRE(before.lockedOn == start.addDays(15));

    const auto refuses = [&](const std::function<void(ImprovementPlanDraft &)> &change) {
        ImprovementPlanDraft changed = before;
        change(changed);
        return changesLockedGoals(before, changed);
    };
    REQUIRE(refuses([](auto &p) { p.milestones.front().target = 7; }));
    REQUIRE(refuses([](auto &p) { p.milestones.front().text = QStringLiteral("Less"); }));
    REQUIRE(refuses([](auto &p) { p.milestones.front().kpi = Kpi::Qa; }));
    REQUIRE(refuses([](auto &p) { p.milestones.front().countOf = QStringLiteral("calls"); }));
    REQUIRE(refuses([](auto &p) { p.milestones.clear(); }));
    REQUIRE(refuses([](auto &p) { p.milestones.push_back(Milestone{}); }));
    REQUIRE_FALSE(refuses([](auto &p) { p.milestones.front().due = start.addDays(40); }));
    REQUIRE_FALSE(refuses([](auto &p) { p.milestones.front().state = MilestoneState::Reached; }));
    REQUIRE_FALSE(refuses([](auto &p) { p.reason = QStringLiteral("In other words"); }));
}

TEST_CASE("FOLL-4: each week of the plan has its documented session, or says what is missing")
{
    Surroundings s;
    s.sessions = {session(start.addDays(1), "written"), session(start.addDays(8), ""),
                  session(start.addDays(16), "written", 10)}; // too short to count
    s.periods = {leave(start.addDays(21), start.addDays(27))};
    ImprovementPlanDraft plan = wholePlan();
    plan.ends = start.addDays(37); // the last week has three days
    const auto weeks = weeksOf(plan, s.around(), start.addDays(29));
    REQUIRE(statesOf(weeks) == std::vector{WeekState::Documented, WeekState::WithoutNotes, WeekState::Missing,
                                           WeekState::Away, WeekState::Open, WeekState::Open});
    REQUIRE(weeks.front().held == start.addDays(1));
    REQUIRE(weeks.back().from == start.addDays(35));
    REQUIRE(weeks.back().to == plan.ends);
}

TEST_CASE("FOLL-4: the weeks end with the outcome, and with the day the agent left")
{
    Surroundings s;
    ImprovementPlanDraft plan = wholePlan();
    plan.outcomeOn = start.addDays(20);
    REQUIRE(weeksOf(plan, s.around(), start.addDays(70)).size() == 3);
    plan.outcomeOn.reset();
    ImprovementSurroundings around = s.around();
    around.left = start.addDays(7);
    REQUIRE(weeksOf(plan, around, start.addDays(70)).size() == 1);
    REQUIRE(remindersOf(plan, around, start.addDays(10)).empty());
}

TEST_CASE("FOLL-4: a checkpoint is due on its day and overdue from the next working day")
{
    const WorkCalendar calendar;
    const Checkpoint friday = checkpoint(QDate(2026, 11, 20));
    REQUIRE(standingOf(friday, calendar, QDate(2026, 11, 19)) == CheckpointStanding::Ahead);
    REQUIRE(standingOf(friday, calendar, QDate(2026, 11, 20)) == CheckpointStanding::Due);
    REQUIRE(standingOf(friday, calendar, QDate(2026, 11, 22)) == CheckpointStanding::Due);
    REQUIRE(standingOf(friday, calendar, QDate(2026, 11, 23)) == CheckpointStanding::Overdue);
    REQUIRE(standingOf(checkpoint(friday.due, friday.due), calendar, QDate(2026, 12, 1)) ==
            CheckpointStanding::Held);
}

TEST_CASE("FOLL-4: checkpoints are proposed every two weeks on days the agent is there, the last at the end")
{
    const WorkCalendar calendar;
    const QDate end = proposedEnd(start, calendar);
    REQUIRE(end == QDate(2027, 1, 1));
    const std::vector<QDate> plain = proposedCheckpoints(start, end, calendar, {});
    REQUIRE(plain == std::vector{QDate(2026, 11, 16), QDate(2026, 11, 30), QDate(2026, 12, 14), end});

    const WorkCalendar closed({true, true, true, true, true, false, false},
                              {{QDate(2026, 11, 16), QStringLiteral("Closed")}});
    const auto moved =
        proposedCheckpoints(start, end, closed, {leave(QDate(2026, 11, 30), QDate(2026, 12, 6))});
    REQUIRE(moved == std::vector{QDate(2026, 11, 17), QDate(2026, 12, 7), QDate(2026, 12, 14), end});

    // Away until after the end: the last day the agent is there.
    const auto away =
        proposedCheckpoints(start, start.addDays(11), calendar, {leave(start.addDays(9), start.addDays(40))});
    REQUIRE(away == std::vector{start.addDays(8)});
    REQUIRE(proposedCheckpoints(start, start, calendar, {}).empty());
    REQUIRE(proposedCheckpoints(start, end, calendar, {leave(start, end)}).empty());
}

TEST_CASE(
    "FOLL-4: a KPI milestone starts from the four weeks before, with n, and stands beside the last four")
{
    AgentMeasures measures;
    for (int day = -28; day < 28; ++day)
        measures.scores.push_back({start.addDays(day), day < 0 ? 60.0 : 80.0});
    ImprovementPlanDraft plan = wholePlan();
    Milestone kpi = milestone();
    kpi.kpi = Kpi::Qa;
    kpi.baseline = 12;
    kpi.target = 75;
    Milestone noData = kpi;
    noData.kpi = Kpi::Aht;
    plan.milestones = {kpi, noData, milestone()};
    freezeMilestones(plan, measures, start, true);
    REQUIRE(plan.milestones[0].baseline == 60.0);
    REQUIRE(plan.milestones[0].baselineN == 28);
    REQUIRE_FALSE(plan.milestones[1].baseline);
    REQUIRE(plan.milestones[2].baseline == 4.0); // counted by hand
    REQUIRE_FALSE(plan.milestones[2].baselineN);

    const auto late = figureOf(plan.milestones[0], plan, measures, start.addDays(27), true);
    REQUIRE(late.now->value == 80.0);
    REQUIRE(late.meets == true);
    const auto early = figureOf(plan.milestones[0], plan, measures, start.addDays(9), true);
    REQUIRE(early.from == start);
    REQUIRE(early.now->n == 10);
    REQUIRE_FALSE(early.meets); // KPI-2: fewer than 20 observations
}

TEST_CASE("FOLL-4: a running plan asks for its next checkpoint, this week's session, its notes and its end")
{
    using Kind = ImprovementReminder::Kind;
    Surroundings s;
    s.sessions = {session(start, "written"), session(start.addDays(7), "")};
    ImprovementPlanDraft plan = wholePlan();
    const QDate today = start.addDays(15);
    REQUIRE(remindersOf(plan, s.around(), today) ==
            std::vector<ImprovementReminder>{{Kind::Checkpoint, start.addDays(14)},
                                             {Kind::WeeklyNotes, start.addDays(7)},
                                             {Kind::WeeklySession, start.addDays(18)}});
    plan.checkpoints.clear();
    const auto last = remindersOf(plan, s.around(), start.addDays(55));
    REQUIRE(last.back() == ImprovementReminder{Kind::Ends, plan.ends});
    plan.state = ImprovementState::Draft;
    REQUIRE(remindersOf(plan, s.around(), today).empty());
}
