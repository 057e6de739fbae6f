// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/waker.h"
#include "tests/support/catch.h"
#include <QSignalSpy>
#include <QTest>

using namespace coachbook::ui;

TEST_CASE("CAL-2: it wakes once at its instant, also where the program's clock is not the system's")
{
    Waker waker;
    QSignalSpy woke(&waker, &Waker::woke);
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    waker.wakeAt(now.addMSecs(60), now);
    REQUIRE(woke.isEmpty());
    REQUIRE(woke.wait(5000));
    QTest::qWait(150);
    REQUIRE(woke.count() == 1);
    waker.wakeAt(now.addSecs(-3600), now); // passed while the machine slept
    REQUIRE(woke.wait(5000));
}

TEST_CASE("CAL-2: it sleeps when there is nothing to wake for, and until the instant named last")
{
    Waker waker;
    QSignalSpy woke(&waker, &Waker::woke);
    const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    waker.wakeAt(now.addMSecs(30), now);
    waker.wakeAt(now.addSecs(3600), now);
    QTest::qWait(120);
    REQUIRE(woke.isEmpty());
    waker.wakeAt(now.addMSecs(30), now);
    waker.sleep();
    QTest::qWait(120);
    REQUIRE(woke.isEmpty());
}
