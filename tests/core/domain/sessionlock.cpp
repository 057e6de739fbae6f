// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sessionlock.h"

#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QTimeZone berlin("Europe/Berlin");

Session completed(std::optional<QDateTime> at)
{
    Session session;
    session.status = SessionStatus::Completed;
    session.day = QDate(2026, 11, 2);
    session.completedAt = at;
    return session;
}

} // namespace

TEST_CASE("SESS-7: a completed session is locked after 14 days, counted in the book's zone")
{
    // 23:30 UTC is the next day in Berlin
    const Session session = completed(QDateTime(QDate(2026, 11, 2), QTime(23, 30), Qt::UTC));
    REQUIRE(lockDay(session, 14, berlin) == QDate(2026, 11, 17));
    REQUIRE_FALSE(isLocked(session, 14, berlin, QDate(2026, 11, 16)));
    REQUIRE(isLocked(session, 14, berlin, QDate(2026, 11, 17)));
}

TEST_CASE("SESS-7: an imported session is counted from its day; one that is not held is never locked")
{
    REQUIRE(lockDay(completed(std::nullopt), 14, berlin) == QDate(2026, 11, 16));
    Session open = completed(std::nullopt);
    for (const SessionStatus status :
         {SessionStatus::Draft, SessionStatus::Scheduled, SessionStatus::InProgress, SessionStatus::NoShow}) {
        open.status = status;
        REQUIRE_FALSE(isLocked(open, 14, berlin, QDate(2030, 1, 1)));
    }
}
