// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarfilter.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate today(2026, 11, 20);

CalendarEntry entry(CalendarKind kind, QDate day, bool isDone = false)
{
    CalendarEntry made;
    made.kind = kind;
    made.first = made.last = day;
    made.isDone = isDone;
    made.agent = AgentId(1);
    return made;
}

} // namespace

TEST_CASE("CAL-1: the calendar filtered by state")
{
    CalendarEntry cancelled = entry(CalendarKind::Session, today);
    cancelled.sessionStatus = SessionStatus::Cancelled;
    REQUIRE(stateOf(entry(CalendarKind::CheckIn, today), today) == CalendarState::ToDo);
    REQUIRE(stateOf(entry(CalendarKind::CheckIn, today.addDays(-1)), today) == CalendarState::Overdue);
    REQUIRE(stateOf(entry(CalendarKind::CheckIn, today.addDays(-1), true), today) == CalendarState::Done);
    REQUIRE(stateOf(cancelled, today) == CalendarState::NotHeld);
    REQUIRE(stateOf(entry(CalendarKind::Leave, today), today) == CalendarState::Any);
    const auto shown = [](const CalendarEntry &each, CalendarState state) {
        return isShown(each, {{}, {}, state}, today);
    };
    REQUIRE(shown(cancelled, CalendarState::Any));
    REQUIRE(shown(cancelled, CalendarState::NotHeld));
    REQUIRE_FALSE(shown(cancelled, CalendarState::ToDo));
    REQUIRE(shown(entry(CalendarKind::CheckIn, today.addDays(-1)), CalendarState::ToDo));
    REQUIRE_FALSE(shown(entry(CalendarKind::CheckIn, today), CalendarState::Overdue));
    REQUIRE(shown(entry(CalendarKind::Leave, today), CalendarState::Done));
}

TEST_CASE("CAL-1: the calendar filtered by agent and type")
{
    CalendarEntry session = entry(CalendarKind::Session, today);
    CalendarFilter maya, tom;
    maya.agent = AgentId(1);
    tom.agent = AgentId(2);
    REQUIRE(isShown(session, maya, today));
    REQUIRE_FALSE(isShown(session, tom, today));
    session.partner = AgentId(2);
    REQUIRE(isShown(session, tom, today));
    CalendarEntry closed = entry(CalendarKind::ClosedDay, today);
    closed.agent.reset();
    REQUIRE(isShown(closed, tom, today));
    CalendarFilter sessions;
    sessions.kind = CalendarKind::Session;
    REQUIRE(isShown(session, sessions, today));
    REQUIRE_FALSE(isShown(closed, sessions, today));
}

TEST_CASE("CAL-1: only what is not held yet is moved")
{
    CalendarEntry session = entry(CalendarKind::Session, today);
    for (const auto &[status, expected] : {std::pair(SessionStatus::Draft, true),
                                           {SessionStatus::Scheduled, true},
                                           {SessionStatus::InProgress, false},
                                           {SessionStatus::Completed, false},
                                           {SessionStatus::Cancelled, false}}) {
        session.sessionStatus = status;
        REQUIRE(canMove(session) == expected);
    }
    REQUIRE_FALSE(canMove(entry(CalendarKind::CheckIn, today)));
}

TEST_CASE("CAL-1: the order of the calendar")
{
    CalendarEntry leave = entry(CalendarKind::Leave, today), early = entry(CalendarKind::Session, today),
                  late = early, item = entry(CalendarKind::ActionItem, today),
                  next = entry(CalendarKind::CheckIn, today.addDays(1));
    leave.last = today.addDays(4);
    early.span = MinuteSpan{540, 570};
    late.span = MinuteSpan{600, 630};
    std::vector<CalendarEntry> entries{next, late, item, early, leave};
    sortForCalendar(entries);
    REQUIRE(entries == std::vector<CalendarEntry>{leave, early, late, item, next});
}
