// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/followupplan.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate friday(2026, 11, 20);
using Kind = FollowUpStep::Kind;

BookSettings settingsWith(std::vector<Holiday> closed = {})
{
    BookSettings settings;
    settings.calendar = WorkCalendar({true, true, true, true, true, false, false}, std::move(closed));
    return settings;
}

Session heldOn(QDate day, int minutes = 25)
{
    Session session;
    session.id = SessionId(5);
    session.agent = AgentId(1);
    session.day = day;
    session.status = SessionStatus::InProgress;
    session.minutes = minutes;
    session.followUp = day.addDays(14);
    return session;
}

DueInput tenured(std::vector<AgentPeriod> periods = {})
{
    DueInput due;
    due.agent.id = AgentId(1);
    due.agent.hired = QDate(2020, 1, 1);
    due.periods = std::move(periods);
    return due;
}

AgentPeriod leave(QDate from, std::optional<QDate> to)
{
    AgentPeriod period;
    period.kind = PeriodKind::Leave;
    period.from = from;
    period.to = to;
    return period;
}

} // namespace

TEST_CASE(
    "FOLL-1: check-in after three working days, the follow-up as agreed, the next session by the cadence")
{
    const FollowUpPlan plan = followUpPlan(heldOn(friday), tenured(), settingsWith(), friday);
    REQUIRE(plan.steps.size() == 3);
    REQUIRE(plan.steps[0].kind == Kind::CheckIn);
    REQUIRE(plan.steps[0].day == QDate(2026, 11, 25));
    REQUIRE(plan.steps[1].kind == Kind::FollowUp);
    REQUIRE(plan.steps[1].day == QDate(2026, 12, 4));
    REQUIRE(plan.steps[2].kind == Kind::NextSession);
    REQUIRE(plan.steps[2].day == QDate(2026, 12, 4));
}

TEST_CASE("FOLL-1: days of leave and closed days are moved around, and the reason is kept")
{
    const auto away = leave(QDate(2026, 11, 24), QDate(2026, 11, 27));
    FollowUpPlan plan = followUpPlan(heldOn(friday), tenured({away}), settingsWith(), friday);
    REQUIRE(plan.steps[0].day == QDate(2026, 11, 30));
    REQUIRE(plan.steps[0].moved == DueMove::Leave);
    REQUIRE(plan.steps[0].movedFrom == QDate(2026, 11, 25));
    plan = followUpPlan(heldOn(friday), tenured(),
                        settingsWith({{QDate(2026, 12, 4), QStringLiteral("Closed")}}), friday);
    REQUIRE(plan.steps[1].day == QDate(2026, 12, 7));
    REQUIRE(plan.steps[1].moved == DueMove::ClosedDay);
    REQUIRE(plan.steps[1].closedDay == QLatin1String("Closed"));
}

TEST_CASE("FOLL-1: a session that is logged late asks for nothing in the past")
{
    const FollowUpPlan plan = followUpPlan(heldOn(friday.addDays(-30)), tenured(), settingsWith(), friday);
    for (const FollowUpStep &step : plan.steps)
        REQUIRE(step.day > friday);
}

TEST_CASE("FOLL-1, CAD-3: feedback does not count, and the next session comes by the one before")
{
    DueInput due = tenured();
    Session before = heldOn(friday.addDays(-7));
    before.id = SessionId(4);
    before.status = SessionStatus::Completed;
    due.sessions.push_back(before);
    const FollowUpPlan plan = followUpPlan(heldOn(friday, 10), due, settingsWith(), friday);
    REQUIRE(plan.steps.back().day == QDate(2026, 11, 27));
}

TEST_CASE("FOLL-1: nothing follows for an agent who has left or is away without an end")
{
    DueInput gone = tenured();
    gone.agent.left = friday.addDays(-1);
    REQUIRE(followUpPlan(heldOn(friday), gone, settingsWith(), friday).pause == PauseKind::Left);
    const auto away = tenured({leave(friday, std::nullopt)});
    const FollowUpPlan plan = followUpPlan(heldOn(friday), away, settingsWith(), friday);
    REQUIRE(plan.steps.empty());
    REQUIRE(plan.pause == PauseKind::OnLeave);
}

TEST_CASE("FOLL-1: without an agreed date there is no follow-up to move")
{
    Session session = heldOn(friday);
    session.followUp.reset();
    REQUIRE(followUpPlan(session, tenured(), settingsWith(), friday).steps.size() == 2);
}
