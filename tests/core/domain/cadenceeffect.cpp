// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cadenceeffect.h"
#include "tests/support/catch.h"

using namespace coachbook;
using Kind = CadenceEffect::Kind;

namespace {

const QDate today(2026, 11, 20); // a Friday
const WorkCalendar calendar;

DueInput tenured(QDate last)
{
    DueInput input;
    input.agent.id = AgentId(1);
    input.agent.hired = QDate(2020, 1, 1);
    Session session;
    session.id = SessionId(1);
    session.agent = AgentId(1);
    session.day = last;
    session.status = SessionStatus::Completed;
    session.minutes = 30;
    input.sessions = {session};
    return input;
}

Session planned(int id, QDate day, int minutes = 30)
{
    Session session;
    session.id = SessionId(id);
    session.agent = AgentId(1);
    session.day = day;
    session.status = SessionStatus::Scheduled;
    session.plannedMinutes = minutes;
    return session;
}

CadenceEffect effectOf(const DueInput &input, const Session &proposed,
                       const std::vector<Session> &others = {})
{
    return cadenceEffect(input, others, proposed, proposed.id, {}, calendar, today);
}

} // namespace

TEST_CASE("CAL-1, CAD-2: a session before, on and after the due date")
{
    const DueInput input = tenured({2026, 11, 10}); // due on 24 November, a Tuesday
    const QDate due(2026, 11, 24);
    REQUIRE(effectOf(input, planned(2, due)) == CadenceEffect{Kind::OnDue, due, 0, QDate(2026, 12, 8)});
    REQUIRE(effectOf(input, planned(2, {2026, 11, 26})) ==
            CadenceEffect{Kind::Late, due, 2, QDate(2026, 12, 10)});
    REQUIRE(effectOf(input, planned(2, {2026, 11, 30})) ==
            CadenceEffect{Kind::Late, due, 4, QDate(2026, 12, 14)}); // the weekend is none
    REQUIRE(effectOf(input, planned(2, {2026, 11, 20})) ==
            CadenceEffect{Kind::Early, due, 2, QDate(2026, 12, 4)});
}

TEST_CASE("CAD-3: what does not count says so")
{
    const DueInput input = tenured({2026, 11, 10});
    REQUIRE(effectOf(input, planned(2, {2026, 11, 24}, 15)).kind == Kind::TooShort);
    Session review = planned(2, {2026, 11, 24});
    review.type = SessionType::PostCallReview;
    REQUIRE(effectOf(input, review).kind == Kind::OtherType);
    REQUIRE_FALSE(effectOf(input, review).due);
}

TEST_CASE("CAL-1: sessions planned before it move the date; itself as it was, and later ones, do not")
{
    const DueInput input = tenured({2026, 11, 10});
    const Session moved = planned(3, {2026, 12, 9});
    REQUIRE(effectOf(input, moved).kind == Kind::Late);
    const std::vector<Session> others{planned(2, {2026, 11, 25}), planned(3, {2026, 11, 27}),
                                      planned(4, {2026, 12, 23})};
    REQUIRE(effectOf(input, moved, others) ==
            CadenceEffect{Kind::OnDue, QDate(2026, 12, 9), 0, QDate(2026, 12, 23)});
    std::vector<Session> ofOther = others;
    ofOther[0].agent = AgentId(9);
    REQUIRE(effectOf(input, moved, ofOther).kind == Kind::Late);
}

TEST_CASE("CAL-1, TIER-3: nobody is late while on leave, and there is no date on it")
{
    DueInput input = tenured({2026, 11, 10});
    AgentPeriod leave;
    leave.agent = AgentId(1);
    leave.from = QDate(2026, 11, 23);
    leave.to = QDate(2026, 11, 27);
    input.periods = {leave};
    REQUIRE(effectOf(input, planned(2, {2026, 11, 25})).kind == Kind::Paused);
    REQUIRE(effectOf(input, planned(2, {2026, 11, 30})).kind == Kind::OnDue);
}

TEST_CASE("CAL-1: who was never coached is due today")
{
    DueInput input = tenured(today);
    input.sessions.clear();
    REQUIRE(effectOf(input, planned(2, today)).kind == Kind::OnDue);
    const CadenceEffect later = effectOf(input, planned(2, {2026, 11, 24}));
    REQUIRE(later.kind == Kind::Late);
    REQUIRE(later.workingDays == 2);
}
