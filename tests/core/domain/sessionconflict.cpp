// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionconflict.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDate thursday(2026, 11, 26);
const WorkCalendar calendar({true, true, true, true, true, false, false},
                            {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}});

CalendarEntry entry(CalendarKind kind, std::optional<int> agent, QDate day,
                    std::optional<MinuteSpan> span = {})
{
    CalendarEntry made;
    made.kind = kind;
    made.id = 7;
    if (agent)
        made.agent = AgentId(*agent);
    made.agentName = agent == 1 ? QStringLiteral("Maya") : agent ? QStringLiteral("Tom") : QString();
    made.first = made.last = day;
    made.span = span;
    if (kind == CalendarKind::Session)
        made.sessionStatus = SessionStatus::Scheduled;
    return made;
}

SessionProposal maya(std::optional<MinuteSpan> span = MinuteSpan{600, 630}, QDate day = thursday)
{
    return {AgentId(1), {}, {}, 0, day, span};
}

std::vector<ConflictKind> kindsOf(const SessionProposal &proposed,
                                  const std::vector<CalendarEntry> &entries = {})
{
    std::vector<ConflictKind> kinds;
    for (const SessionConflict &each : sessionConflicts(proposed, entries, calendar))
        kinds.push_back(each.kind);
    return kinds;
}

using Kinds = std::vector<ConflictKind>;

} // namespace

TEST_CASE("CAL-1: closed days, days off and leave speak against a session, also without a time")
{
    REQUIRE(kindsOf(maya()).empty());
    REQUIRE(kindsOf(maya({}, {2026, 12, 25})) == Kinds{ConflictKind::ClosedDay});
    REQUIRE(sessionConflicts(maya({}, {2026, 12, 25}), {}, calendar)[0].text ==
            QStringLiteral("Christmas Day"));
    REQUIRE(kindsOf(maya({}, {2026, 11, 28})) == Kinds{ConflictKind::DayOff});
    CalendarEntry leave = entry(CalendarKind::Leave, 1, thursday.addDays(-3));
    leave.last = thursday;
    REQUIRE(kindsOf(maya({}), {leave}) == Kinds{ConflictKind::Leave});
    REQUIRE(kindsOf(maya({}, thursday.addDays(1)), {leave}).empty());
    leave.agent = AgentId(2);
    REQUIRE(kindsOf(maya(), {leave}).empty());
    SessionProposal pair = maya();
    pair.partner = AgentId(2);
    REQUIRE(kindsOf(pair, {leave}) == Kinds{ConflictKind::Leave});
}

TEST_CASE("CAL-1: sessions and busy times of coach and agent")
{
    struct Case
    {
        const char *what;
        CalendarEntry other;
        Kinds expected;
    };
    CalendarEntry cancelled = entry(CalendarKind::Session, 2, thursday, MinuteSpan{600, 630});
    cancelled.sessionStatus = SessionStatus::Cancelled;
    CalendarEntry paired = entry(CalendarKind::Session, 2, thursday, MinuteSpan{600, 630});
    paired.partner = AgentId(1);
    const Case cases[] = {
        {"with another agent",
         entry(CalendarKind::Session, 2, thursday, MinuteSpan{615, 645}),
         {ConflictKind::CoachInSession}},
        {"with the same agent",
         entry(CalendarKind::Session, 1, thursday, MinuteSpan{615, 645}),
         {ConflictKind::AgentInSession}},
        {"as a partner", paired, {ConflictKind::AgentInSession}},
        {"one after the other", entry(CalendarKind::Session, 2, thursday, MinuteSpan{630, 660}), {}},
        {"the day before, over midnight",
         entry(CalendarKind::Session, 2, thursday.addDays(-1), MinuteSpan{1430, 2050}),
         {ConflictKind::CoachInSession}},
        {"without a time", entry(CalendarKind::Session, 2, thursday), {}},
        {"cancelled", cancelled, {}},
        {"the coach is busy",
         entry(CalendarKind::BusyTime, {}, thursday, MinuteSpan{540, 601}),
         {ConflictKind::CoachBusy}},
        {"busy all day", entry(CalendarKind::BusyTime, {}, thursday), {ConflictKind::CoachBusy}},
        {"the agent is busy",
         entry(CalendarKind::BusyTime, 1, thursday, MinuteSpan{540, 601}),
         {ConflictKind::AgentBusy}},
        {"another is busy", entry(CalendarKind::BusyTime, 2, thursday, MinuteSpan{540, 601}), {}},
        {"an action item is no appointment", entry(CalendarKind::ActionItem, 1, thursday), {}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.what);
        REQUIRE(kindsOf(maya(), {each.other}) == each.expected);
        REQUIRE(kindsOf(maya({}), {each.other}).empty());
    }
    SessionProposal same = maya();
    same.id = 7;
    REQUIRE(kindsOf(same, {cases[0].other}).empty());
    CalendarEntry group = cases[0].other;
    group.group = SessionGroupId(3);
    SessionProposal ofGroup = maya();
    ofGroup.group = SessionGroupId(3);
    REQUIRE(kindsOf(ofGroup, {group}).empty());
    REQUIRE(kindsOf(maya(), {group}) == Kinds{ConflictKind::CoachInSession});
}

TEST_CASE("CAL-1: a session lies in a shift and in none of its breaks")
{
    CalendarEntry shift = entry(CalendarKind::Shift, 1, thursday, MinuteSpan{480, 960});
    shift.breaks = {{720, 750}};
    REQUIRE(kindsOf(maya(), {shift}).empty());
    REQUIRE(kindsOf(maya(MinuteSpan{465, 495}), {shift}) == Kinds{ConflictKind::OutsideShift});
    REQUIRE(kindsOf(maya(MinuteSpan{945, 975}), {shift}) == Kinds{ConflictKind::OutsideShift});
    REQUIRE(kindsOf(maya(MinuteSpan{735, 765}), {shift}) == Kinds{ConflictKind::Break});
    REQUIRE(kindsOf(maya({}), {shift}).empty());
    REQUIRE(kindsOf(maya(MinuteSpan{600, 630}, thursday.addDays(1)), {shift}) ==
            Kinds{ConflictKind::NoShift});
    REQUIRE(kindsOf(maya({}, thursday.addDays(1)), {shift}) == Kinds{ConflictKind::NoShift});
    const CalendarEntry night =
        entry(CalendarKind::Shift, 1, thursday.addDays(-1), MinuteSpan{1320, 1320 + 480});
    REQUIRE(kindsOf(maya(MinuteSpan{60, 90}), {night}).empty());
    REQUIRE(kindsOf(maya(MinuteSpan{600, 630}), {night}) == Kinds{ConflictKind::OutsideShift});
    CalendarEntry ofOther = shift;
    ofOther.agent = AgentId(2);
    REQUIRE(kindsOf(maya(MinuteSpan{60, 90}), {ofOther}).empty());
}
