// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/windowreminders.h"
#include "core/storage/checkinstore.h"
#include "core/storage/reminderstore.h"
#include "tests/support/catch.h"
#include "tests/ui/plan/planbook.h"
#include "tests/ui/reminding/fakenotifier.h"
#include <QFile>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

struct Desk : test::PlanBook
{
    Desk()
    {
        QObject::connect(&controller, &BookController::said, &controller,
                         [this](const QString &text, bool) { said << text; });
        controller.transact({QStringLiteral("settings.edit"), {}}, [](Db &db) {
            ReminderSettings settings;
            settings.quiet.on = false;
            settings.of(ReminderKind::Cadence).on = false;
            reminderstore::saveSettings(db, settings);
        });
    }
    void addCheckIn(QDate due)
    {
        controller.transact({QStringLiteral("checkin.add"), {}}, [&](Db &db) {
            checkinstore::insert(db, {agent, {}, due, {}, {}, {}});
        });
    }
    bool waitFor(const std::function<bool()> &wanted) { return QTest::qWaitFor(wanted, 8000); }
    ReminderService::Clock clock() const
    {
        return [this] { return ReminderNow{QDateTime(today, QTime(12, 0), Qt::UTC), QTimeZone::utc()}; };
    }
    QStringList said;
};

} // namespace

TEST_CASE("CAL-2: the window reminds of its book, and of what a change makes due")
{
    Desk desk;
    desk.addCheckIn(desk.today);
    auto *desktop = new test::FakeNotifier;
    const WindowReminders reminders(desk.controller, desk.clock(), desktop);
    REQUIRE(desk.waitFor([&] { return desktop->sent.size() == 1; }));
    desk.addCheckIn(desk.today.addDays(-1));
    REQUIRE(desk.waitFor([&] { return desktop->sent.size() == 2; }));
    REQUIRE(desk.prompts.said.isEmpty());
}

TEST_CASE("CAL-2: a window that only reads leaves the reminding to the one that writes")
{
    Desk desk;
    desk.addCheckIn(desk.today);
    test::FakePrompts prompts;
    BookController second({[&] { return desk.today; }, test::TemporaryBook::fixedClock()}, prompts);
    REQUIRE(second.open(desk.controller.book().path()));
    REQUIRE(second.isReadOnly());
    auto *desktop = new test::FakeNotifier;
    const WindowReminders reminders(second, desk.clock(), desktop);
    QTest::qWait(2500);
    REQUIRE(desktop->sent.empty());
}

TEST_CASE("CAL-2: with no desktop to say it, the foot of the window does; at the opening Today has it all")
{
    Desk desk;
    FootNotifier foot(desk.controller);
    int shown = 0;
    QObject::connect(&foot, &Notifier::shown, &foot, [&] { ++shown; });
    foot.show(1, {QStringLiteral("Session with Maya"), QStringLiteral("today at 10:00"), {}, false});
    REQUIRE(desk.waitFor([&] { return shown == 1; }));
    REQUIRE(desk.said.isEmpty());
    foot.opened();
    foot.show(2, {QStringLiteral("Session with Maya"), QStringLiteral("today at 10:00"), {}, false});
    REQUIRE(desk.said == QStringList{QStringLiteral("Session with Maya: today at 10:00")});
}

TEST_CASE("CAL-2: a book that was moved under the window is told once, quietly")
{
    Desk desk;
    desk.addCheckIn(desk.today);
    auto *desktop = new test::FakeNotifier;
    const WindowReminders reminders(desk.controller, desk.clock(), desktop);
    const QString path = desk.controller.book().path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    REQUIRE(desk.waitFor([&] { return !desk.said.isEmpty(); }));
    REQUIRE(desk.said.last().startsWith(QStringLiteral("No reminders: ")));
    const qsizetype told = desk.said.size();
    Q_EMIT desk.controller.dayChanged();
    QTest::qWait(2500);
    REQUIRE(desk.said.size() == told);
    REQUIRE(desktop->sent.empty());
    REQUIRE(desk.prompts.said.isEmpty());
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
}

TEST_CASE("CAL-2: a window that closes takes its messages away, and gives back what was on its way")
{
    Desk desk;
    desk.addCheckIn(desk.today);
    desk.addCheckIn(desk.today.addDays(-1));
    const QString path = desk.controller.book().path();
    auto *desktop = new test::FakeNotifier;
    const WindowReminders reminders(desk.controller, desk.clock(), desktop);
    desktop->answer = test::FakeNotifier::Answer::Later;
    REQUIRE(desk.waitFor([&] { return desktop->sent.size() == 2; }));
    Q_EMIT desktop->shown(desktop->sent[0].ticket);
    REQUIRE(desktop->away.empty());
    desk.controller.close();
    REQUIRE(desktop->away == std::set<quint64>{desktop->sent[0].ticket, desktop->sent[1].ticket});
    const auto book = Book::open(path, OpenMode::ReadOnly, test::TemporaryBook::fixedClock());
    const ReminderMarks marks = reminderstore::marks(book->db());
    REQUIRE(marks.size() == 1);
    REQUIRE(marks.begin()->second.shown);
}

TEST_CASE("CAL-2: what is pressed on a message of one book is not done in the next")
{
    test::TemporaryBook other; // outlives the controller that opens it
    Desk first;
    first.addCheckIn(first.today);
    auto *desktop = new test::FakeNotifier;
    const WindowReminders reminders(first.controller, first.clock(), desktop);
    REQUIRE(first.waitFor([&] { return desktop->sent.size() == 1; }));
    const QString path = other.path();
    other.close();
    REQUIRE(first.controller.open(path));
    first.controller.transact({QStringLiteral("agent.add"), {}}, [&](Db &db) {
        AgentDraft draft;
        draft.name = QStringLiteral("Ben");
        draft.hired = QDate(2020, 1, 6);
        const AgentId ben = agentstore::insert(db, draft);
        checkinstore::insert(db, {ben, {}, first.today, {}, {}, {}});
        ReminderSettings settings;
        settings.quiet.on = false;
        reminderstore::saveSettings(db, settings);
    });
    REQUIRE(first.waitFor([&] { return desktop->sent.size() == 2; }));
    desktop->press(0, "done");
    REQUIRE_FALSE(checkinstore::find(first.controller.db(), CheckInId(1))->done);
    desktop->press(1, "done");
    REQUIRE(checkinstore::find(first.controller.db(), CheckInId(1))->done);
}
