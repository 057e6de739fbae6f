// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/calendarevent.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QDateTime first(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const QDateTime later = first.addSecs(3600);

CalendarEvent session()
{
    CalendarEvent event;
    event.uid = QStringLiteral("a");
    event.first = event.last = QDate(2026, 11, 24);
    event.span = MinuteSpan{600, 630};
    event.title = QStringLiteral("Maya");
    return event;
}

} // namespace

TEST_CASE("CAL-3: a UID is the same for good, and another for another book, record or agent")
{
    const QString book = QStringLiteral("0123");
    const QString uid = calendarUid(book, CalendarKind::Session, 7, AgentId(3));
    REQUIRE(uid.endsWith(QLatin1String("@coachbook")));
    REQUIRE(uid == calendarUid(book, CalendarKind::Session, 7, AgentId(3)));
    REQUIRE(uid != calendarUid(QStringLiteral("0124"), CalendarKind::Session, 7, AgentId(3)));
    REQUIRE(uid != calendarUid(book, CalendarKind::CheckIn, 7, AgentId(3)));
    REQUIRE(uid != calendarUid(book, CalendarKind::Session, 8, AgentId(3)));
    REQUIRE(uid != calendarUid(book, CalendarKind::Session, 7, AgentId(4)));
    REQUIRE(uid != calendarUid(book, CalendarKind::Session, 7, std::nullopt));
}

TEST_CASE("CAL-3: SEQUENCE grows with time and state, the time of change with words, neither with nothing")
{
    const CalendarEvent given = revised(session(), std::nullopt, first);
    REQUIRE(given.sequence == 0);
    REQUIRE(given.changedAt == first);
    REQUIRE(revised(session(), given, later) == given);

    CalendarEvent moved = session();
    moved.span = MinuteSpan{660, 690};
    moved = revised(moved, given, later);
    REQUIRE(moved.sequence == 1);
    REQUIRE(moved.changedAt == later);
    REQUIRE(revised(session(), moved, later.addSecs(5)).sequence == 2); // moved back is moved

    CalendarEvent renamed = session();
    renamed.title = QStringLiteral("Maya O.");
    renamed = revised(renamed, given, later);
    REQUIRE(renamed.sequence == 0);
    REQUIRE(renamed.changedAt == later);
}

TEST_CASE("CAL-3: called off once, and a clock that was set back leads to no earlier change")
{
    const CalendarEvent given = revised(session(), std::nullopt, later);
    const CalendarEvent off = calledOff(given, first);
    REQUIRE(off.isCancelled);
    REQUIRE(off.sequence == 1);
    REQUIRE(off.changedAt == later.addSecs(1));
    REQUIRE(calledOff(off, later.addDays(1)) == off);
}
