// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/duewords.h"
#include "tests/support/catch.h"
#include <QLocale>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 1, 10);

Session heldOn(QDate day, int minutes)
{
    Session session;
    session.day = day;
    session.status = SessionStatus::Completed;
    session.minutes = minutes;
    return session;
}

/// Months are named by the machine's language: the sentence is compared without them.
QString reason(const DueEntry &entry)
{
    return dueReason(entry, today);
}

} // namespace

TEST_CASE("CAD-2 the reason names the rule and the session")
{
    DueEntry entry;
    entry.cadenceDays = 7;
    entry.tier = {Tier::New, TierSource::HireDate, QDate(2026, 2, 13), {}};
    entry.lastCounting = heldOn(QDate(2026, 1, 4), 30);
    const QString text = reason(entry);
    REQUIRE(text.startsWith(QStringLiteral("weekly because New until ")));
    REQUIRE(text.contains(QStringLiteral("12")));
    REQUIRE(text.contains(QStringLiteral("; last one-on-one ")));
    REQUIRE_FALSE(text.contains(QStringLiteral("2026")));
}

TEST_CASE("the reason tells a talk that was too short, a moved date, a leave")
{
    DueEntry entry;
    entry.tier = {Tier::Tenured, TierSource::HireDate, {}, {}};
    entry.tooShort = heldOn(QDate(2026, 1, 8), 12);
    REQUIRE(reason(entry).contains(QStringLiteral("too short to count (12 min)")));
    REQUIRE(reason(entry).startsWith(QStringLiteral("every two weeks because Tenured; no one-on-one yet")));

    entry.moved = DueMove::ClosedDay;
    entry.movedFrom = QDate(2026, 1, 12);
    entry.nextDue = QDate(2026, 1, 13);
    entry.closedDay = QStringLiteral("Founders' day");
    REQUIRE(reason(entry).contains(QStringLiteral("(Founders' day)")));

    entry.pause = PauseKind::OnLeave;
    entry.pauseTo = QDate(2026, 1, 30);
    REQUIRE(reason(entry).startsWith(QStringLiteral("on leave until ")));

    entry.pause = PauseKind::Left;
    entry.pauseFrom = QDate(2026, 1, 2);
    REQUIRE(reason(entry).startsWith(QStringLiteral("left the team on ")));
    REQUIRE_FALSE(reason(entry).contains(QStringLiteral("because")));
}

TEST_CASE("intervals are said as people say them")
{
    REQUIRE(cadenceText(7) == QStringLiteral("weekly"));
    REQUIRE(cadenceText(14) == QStringLiteral("every two weeks"));
    REQUIRE(cadenceText(28) == QStringLiteral("every 4 weeks"));
    REQUIRE(cadenceText(31) == QStringLiteral("monthly"));
    REQUIRE(cadenceText(10) == QStringLiteral("every 10 days"));
    REQUIRE(overdueText(1) == QStringLiteral("overdue by 1 day"));
    REQUIRE(overdueText(4) == QStringLiteral("overdue by 4 days"));
}
