// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/conductwords.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate today(2026, 11, 20);

FollowUpStep step(FollowUpStep::Kind kind, QDate day)
{
    FollowUpStep made;
    made.kind = kind;
    made.day = day;
    return made;
}

} // namespace

TEST_CASE("A clock is read as minutes and seconds, and as hours from the first on")
{
    REQUIRE(clockText(0) == QStringLiteral("0:00"));
    REQUIRE(clockText(65) == QStringLiteral("1:05"));
    REQUIRE(clockText(3725) == QStringLiteral("1:02:05"));
    REQUIRE(clockText(-30) == QStringLiteral("-0:30"));
}

TEST_CASE("SESS-4: what is left, over, and when it is time to close")
{
    SessionPace pace;
    pace.leftSeconds = 61;
    REQUIRE(paceText(pace) == QStringLiteral("2 min left"));
    pace.isClosing = true;
    REQUIRE(closingText(pace).startsWith(QStringLiteral("2 minutes are left")));
    pace.leftSeconds = 0;
    REQUIRE(paceText(pace) == QStringLiteral("time is up"));
    pace.leftSeconds = -125;
    REQUIRE(paceText(pace) == QStringLiteral("2 min over"));
    REQUIRE(closingText(pace).startsWith(QStringLiteral("The time is over")));
}

TEST_CASE("FOLL-3: what was tried before is said when a behaviour comes back")
{
    Recoaching before;
    REQUIRE(againText(before, today).isEmpty());
    before.timesBefore = 1;
    before.since = QDate(2026, 11, 3);
    REQUIRE(againText(before, today) == QStringLiteral("Coached in the last session too (3 Nov)."));
    before.timesBefore = 3;
    before.lastMethod = CoachingMethod::PeerShadowing;
    before.lastNote = QStringLiteral("an hour beside Ana");
    REQUIRE(
        againText(before, today) ==
        QStringLiteral(
            "Coached in the last 3 sessions, since 3 Nov. Last time: peer shadowing, an hour beside Ana."));
}

TEST_CASE("FOLL-1, TRUST-4: the recap says what was agreed and when we talk next, and nothing private")
{
    SessionDraft session;
    session.agreed = QStringLiteral("Say the next step\nbefore the farewell");
    session.privateNote = QStringLiteral("zebra");
    session.sharedNote = QStringLiteral("yak");
    ActionItem item;
    item.text = QStringLiteral("On the next three calls, say the next step");
    item.due = QDate(2026, 12, 4);
    FollowUpStep unwanted = step(FollowUpStep::Kind::CheckIn, QDate(2026, 11, 25));
    const QString recap =
        recapText(session, {item}, {unwanted, step(FollowUpStep::Kind::NextSession, QDate(2026, 12, 4))},
                  QStringLiteral("Maya Brandt"), QStringLiteral("Jo"));
    REQUIRE(recap.startsWith(QStringLiteral("Hi Maya,")));
    REQUIRE(recap.contains(QStringLiteral("We agreed: Say the next step before the farewell")));
    REQUIRE(recap.contains(QStringLiteral("Friday, 4 December 2026")));
    REQUIRE(recap.endsWith(QStringLiteral("Jo")));
    REQUIRE_FALSE(recap.contains(QStringLiteral("zebra")));
    unwanted.wanted = false;
    REQUIRE_FALSE(
        recapText(session, {}, {unwanted}, QStringLiteral("Maya"), {}).contains(QStringLiteral("25")));
}

TEST_CASE("FOLL-1: a day that was moved says from where and why")
{
    FollowUpStep moved = step(FollowUpStep::Kind::CheckIn, QDate(2026, 11, 30));
    REQUIRE(followUpRemark(moved, today).isEmpty());
    moved.movedFrom = QDate(2026, 11, 25);
    moved.moved = DueMove::Leave;
    REQUIRE(followUpRemark(moved, today) == QStringLiteral("moved from Wed 25 Nov: on leave"));
}
