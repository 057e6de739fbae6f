// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/todayorder.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate friday(2026, 11, 20);

Session planned(qint64 id, QDate day, std::optional<QTime> start)
{
    Session session;
    session.id = SessionId(id);
    session.agent = AgentId(1);
    session.status = SessionStatus::Scheduled;
    session.type = SessionType::PostCallReview;
    session.day = day;
    session.start = start;
    return session;
}

TodayInput withSessions(std::vector<Session> sessions)
{
    TodayInput input;
    Agent maya;
    maya.id = AgentId(1);
    maya.name = QStringLiteral("Maya");
    input.agents = {maya};
    input.drafts = std::move(sessions);
    return input;
}

} // namespace

TEST_CASE("today's sessions come by their time, before what has none")
{
    const TodayState state =
        buildToday(withSessions({planned(1, friday, std::nullopt), planned(2, friday, QTime(15, 0)),
                                 planned(3, friday, QTime(9, 30))}),
                   friday);
    REQUIRE(state.now.size() == 3);
    REQUIRE(state.now[0].id == 3);
    REQUIRE(state.now[0].what == QStringLiteral("today at 09:30"));
    REQUIRE(state.now[1].id == 2);
    REQUIRE(state.now[2].id == 1);
    REQUIRE(state.now[2].what == QStringLiteral("today"));
}

TEST_CASE("what comes up to the next working day is tomorrow's, all else comes later")
{
    const QDate saturday(2026, 11, 21), monday(2026, 11, 23), tuesday(2026, 11, 24);
    TodayInput input = withSessions({planned(1, monday, QTime(14, 0)), planned(2, monday, QTime(9, 0)),
                                     planned(3, tuesday, QTime(9, 0))});
    CheckIn checkIn;
    checkIn.id = CheckInId(7);
    checkIn.agent = AgentId(1);
    checkIn.due = saturday;
    input.openCheckIns = {checkIn};
    for (Session &session : input.drafts)
        session.agendaSentAt = QDateTime(friday, QTime(8, 0), Qt::UTC);
    const TodayState state = buildToday(input, friday);
    REQUIRE(state.tomorrowDay == monday);
    REQUIRE(state.tomorrow.size() == 3);
    REQUIRE(state.tomorrow[0].id == 2);
    REQUIRE(state.tomorrow[1].id == 1);
    REQUIRE(state.tomorrow[2].id == 7);
    REQUIRE(state.next.size() == 1);
    REQUIRE(state.next[0].id == 3);
    REQUIRE_FALSE(state.isEmpty());
}

TEST_CASE("PREP-4: an agenda is followed up on the working day that is 24 hours ahead")
{
    const QDate monday(2026, 11, 23), tuesday(2026, 11, 24);
    const WorkCalendar calendar;
    REQUIRE(agendaDay(planned(1, monday, QTime(10, 0)), calendar, friday) == friday); // Sunday is not worked
    REQUIRE(agendaDay(planned(1, tuesday, QTime(10, 0)), calendar, friday) == monday);
    REQUIRE(agendaDay(planned(1, tuesday, std::nullopt), calendar, friday) == monday);
    REQUIRE_FALSE(agendaDay(planned(1, friday, QTime(17, 0)), calendar, friday)); // too late
    Session sent = planned(1, monday, QTime(10, 0));
    sent.agendaSentAt = QDateTime(friday, QTime(8, 0), Qt::UTC);
    REQUIRE_FALSE(agendaDay(sent, calendar, friday));
    Session draft = planned(1, monday, std::nullopt);
    draft.status = SessionStatus::Draft;
    REQUIRE_FALSE(agendaDay(draft, calendar, friday));
    const TodayState state = buildToday(withSessions({planned(4, monday, QTime(10, 0))}), friday);
    REQUIRE(state.followUp.size() == 1);
    REQUIRE(state.followUp[0].verb == TodayRow::Verb::Continue);
    REQUIRE(state.followUp[0].id == 4);
    REQUIRE(state.followUp[0].why == QStringLiteral("agenda to send; the session is Mon 23 Nov at 10:00"));
}

TEST_CASE("a one-on-one that is planned for today is today's, whenever it would be due")
{
    TodayInput input = withSessions({planned(5, friday, QTime(11, 30))});
    input.drafts.front().type = SessionType::OneOnOne;
    DueEntry entry;
    entry.agent = AgentId(1);
    entry.state = DueState::OnTrack;
    entry.nextDue = friday.addDays(14);
    input.due = {entry};
    const TodayState state = buildToday(input, friday);
    REQUIRE(state.now.size() == 1);
    REQUIRE(state.now[0].id == 5);
    REQUIRE(state.now[0].what == QStringLiteral("today at 11:30"));
    REQUIRE(state.next.empty());
}
