// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/reminderservice.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/reminderstore.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include "tests/ui/reminding/fakenotifier.h"
#include <QFile>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate friday(2026, 11, 20);
const QTimeZone berlin("Europe/Berlin");

/// A book on the disk, a clock that is moved, and a desktop that is pressed.
struct Desk
{
    Desk()
    {
        book->transact({QStringLiteral("agent.add"), {}}, [this](Db &db) {
            AgentDraft draft;
            draft.name = QStringLiteral("Maya Okafor");
            draft.hired = QDate(2020, 1, 6);
            agent = agentstore::insert(db, draft);
            BookSettings settings = settingstore::load(db);
            settings.zone = QStringLiteral("Europe/Berlin");
            settingstore::save(db, settings);
            checkIn = checkinstore::insert(db, {agent, {}, friday, {}, {}, {}});
        });
        book.close();
        QObject::connect(&service, &ReminderService::openAsked, &service,
                         [this](const Place &place) { opened.push_back(place); });
        QObject::connect(&service, &ReminderService::failed, &service,
                         [this](const StorageError &error, const QString &action, const QStringList &) {
                             failures.push_back(error.kind());
                             failedAction = action;
                         });
    }
    void at(QDate day, QTime time)
    {
        now = {instantOfWall(day, time, berlin), berlin};
        service.look();
    }
    std::unique_ptr<Book> open() const
    {
        return Book::open(book.path(), OpenMode::ReadWrite, test::TemporaryBook::fixedClock());
    }
    ReminderMarks marks() const { return reminderstore::marks(open()->db()); }

    test::TemporaryBook book;
    AgentId agent{0};
    CheckInId checkIn{0};
    ReminderNow now{instantOfWall(friday, QTime(8, 0), berlin), berlin};
    test::FakeNotifier desktop;
    FileReminderBook file{book.path(), [this] { return now.utc; }};
    ReminderService service{file, desktop, [this] { return now; }};
    std::vector<Place> opened;
    std::vector<StorageErrorKind> failures;
    QString failedAction;
};

} // namespace

TEST_CASE("CAL-2: what is due is shown once, and the book is free in between")
{
    Desk desk;
    desk.at(friday, QTime(8, 59));
    REQUIRE(desk.desktop.sent.empty());
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.desktop.titles() == QStringList{QStringLiteral("Check-in with Maya Okafor")});
    REQUIRE(desk.marks().begin()->second.shown);
    desk.at(friday, QTime(9, 1));
    desk.at(friday.addDays(-2), QTime(9, 0)); // the clock was set back
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.desktop.sent.size() == 1);
    REQUIRE(desk.failures.empty());
}

TEST_CASE("CAL-2: Open leads to where it is dealt with")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    desk.desktop.press(0, "open");
    REQUIRE(desk.opened == std::vector<Place>{{QStringLiteral("today")}});
    desk.desktop.press(0, "open"); // it is gone
    REQUIRE(desk.opened.size() == 1);
    Reminder reminder;
    const auto keyOf = [&](ReminderKind kind) {
        reminder.kind = kind;
        return placeOfReminder(reminder).key;
    };
    REQUIRE(keyOf(ReminderKind::Session) == QStringLiteral("session"));
    REQUIRE(keyOf(ReminderKind::Reply) == QStringLiteral("evaluate"));
    REQUIRE(keyOf(ReminderKind::Cadence) == QStringLiteral("agent"));
    REQUIRE(keyOf(ReminderKind::Review) == QStringLiteral("plan"));
    reminder.improvement = ImprovementPlanId(4);
    REQUIRE(placeOfReminder(reminder) == Place{QStringLiteral("improvement"), 4});
}

TEST_CASE("FOLL-2: Done records a check-in, and nothing twice")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.desktop.offers(0, "done"));
    desk.desktop.press(0, "done");
    const auto book = desk.open();
    REQUIRE(checkinstore::find(book->db(), desk.checkIn)->done == friday);
    REQUIRE(book->undoable()->key == QStringLiteral("checkin.done"));
    REQUIRE(book->undoable()->subject == QStringLiteral("Maya Okafor"));
}

TEST_CASE("SMART-3, PREP-4: Done closes an action item with a word, and records an agenda as sent")
{
    Desk desk;
    std::optional<ActionItemId> item;
    std::optional<SessionId> session;
    desk.open()->transact({QStringLiteral("session.schedule"), {}}, [&](Db &db) {
        ActionItemDraft draft;
        draft.agent = desk.agent;
        draft.text = QStringLiteral("Confirms the solution");
        draft.due = friday;
        item = actionitemstore::insert(db, draft);
        SessionDraft talk;
        talk.agent = desk.agent;
        talk.status = SessionStatus::Scheduled;
        talk.day = friday.addDays(3);
        talk.start = QTime(10, 0);
        session = sessionstore::insert(db, talk);
    });
    desk.at(friday, QTime(9, 30));
    REQUIRE(desk.desktop.titles().size() == 3);
    for (size_t place = 0; place < 3; ++place)
        desk.desktop.press(place, "done");
    const auto book = desk.open();
    const ActionItem closed = *actionitemstore::find(book->db(), *item);
    REQUIRE(closed.state == ActionState::Done);
    REQUIRE(closed.closedOn == friday);
    REQUIRE_FALSE(closed.result.isEmpty());
    REQUIRE(sessionstore::find(book->db(), *session)->agendaSentAt == desk.now.utc);
}

TEST_CASE("CAL-2: a snooze holds a quarter of an hour until a time is chosen")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    desk.desktop.press(0, "snooze");
    REQUIRE(desk.desktop.sent.size() == 2);
    REQUIRE(desk.desktop.offers(1, "snooze.morning"));
    desk.at(friday, QTime(9, 14));
    REQUIRE(desk.desktop.sent.size() == 2);
    desk.at(friday, QTime(9, 15));
    REQUIRE(desk.desktop.sent.size() == 3);
    desk.desktop.press(1, "snooze.morning"); // the choice still stands on the desktop
    desk.at(friday, QTime(18, 0));
    REQUIRE(desk.desktop.sent.size() == 3);
    desk.at(QDate(2026, 11, 23), QTime(9, 0)); // Monday
    REQUIRE(desk.desktop.sent.size() == 4);
}

TEST_CASE("CAL-2: what could not be shown is shown when it can be, also by another program")
{
    Desk desk;
    desk.desktop.answer = test::FakeNotifier::Answer::Failed;
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.marks().empty());
    desk.desktop.answer = test::FakeNotifier::Answer::Shown;
    Q_EMIT desk.desktop.available();
    REQUIRE(desk.desktop.sent.size() == 2);
    REQUIRE(desk.marks().size() == 1);
}

TEST_CASE("CAL-2: a program that is ended before the desktop answers has lost nothing")
{
    Desk desk;
    desk.desktop.answer = test::FakeNotifier::Answer::Later;
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.desktop.sent.size() == 1);
    desk.file.settle(); // as if it were gone
    REQUIRE_FALSE(desk.marks().begin()->second.shown);
    test::FakeNotifier other;
    FileReminderBook file(desk.book.path(), [&] { return desk.now.utc; });
    ReminderService next(file, other, [&] { return desk.now; });
    next.look();
    REQUIRE(other.sent.empty()); // it may be on its way still
    desk.now.utc = desk.now.utc.addSecs(lostClaimSeconds);
    next.look();
    REQUIRE(other.sent.size() == 1);
}

TEST_CASE("CAL-2: while another has the book nothing is shown, and a press says so")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    const auto window = desk.open();
    window->transact({QStringLiteral("checkin.add"), {}}, [&](Db &db) {
        checkinstore::insert(db, {desk.agent, {}, friday, {}, {}, {}});
    });
    desk.at(friday, QTime(9, 30));
    REQUIRE(desk.desktop.sent.size() == 1);
    REQUIRE(desk.failures == std::vector{StorageErrorKind::Busy});
    REQUIRE(desk.failedAction.isEmpty());
    desk.desktop.press(0, "done");
    REQUIRE(desk.failures.size() >= 2);
    REQUIRE_FALSE(checkinstore::find(window->db(), desk.checkIn)->done);
}

TEST_CASE(
    "CAL-2: a press while another has the book is done when the book is free, as of when it was pressed")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    int retried = 0;
    QObject::connect(&desk.service, &ReminderService::waits, &desk.service, [&] { ++retried; });
    auto window = desk.open();
    desk.desktop.press(0, "done");
    REQUIRE(desk.failedAction == QStringLiteral("done"));
    REQUIRE(desk.failures == std::vector{StorageErrorKind::Busy});
    REQUIRE(desk.service.wakesAt() == desk.now.utc.addSecs(lookAgainSeconds));
    desk.at(friday, QTime(9, 2));
    REQUIRE(retried >= 1);
    REQUIRE_FALSE(checkinstore::find(window->db(), desk.checkIn)->done);
    window.reset();
    desk.at(friday.addDays(1), QTime(9, 0));
    REQUIRE(checkinstore::find(desk.open()->db(), desk.checkIn)->done == friday);
    retried = 0;
    desk.at(friday.addDays(3), QTime(9, 0));
    REQUIRE(retried == 0);
    REQUIRE(desk.desktop.sent.size() == 1);
}

TEST_CASE("CAL-2: a snooze that could not be written offers no times; it holds once the book is free")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    auto window = desk.open();
    desk.desktop.press(0, "snooze");
    REQUIRE(desk.desktop.sent.size() == 1);
    window.reset();
    desk.at(friday, QTime(9, 10));
    REQUIRE(desk.marks().begin()->second.snoozedUntil == instantOfWall(friday, QTime(9, 15), berlin));
    desk.at(friday, QTime(9, 15));
    REQUIRE(desk.desktop.sent.size() == 2);
}

TEST_CASE("CAL-2: a press that another program takes over is not done here, too")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    QObject::connect(&desk.service, &ReminderService::failed, &desk.service,
                     [&](const StorageError &, const QString &action, const QStringList &keys) {
                         if (!action.isEmpty())
                             desk.service.takenOver(action, keys);
                     });
    auto window = desk.open();
    desk.desktop.press(0, "snooze");
    REQUIRE(desk.desktop.sent.size() == 2); // the times are offered
    window.reset();
    desk.at(friday, QTime(9, 10));
    REQUIRE_FALSE(desk.marks().begin()->second.snoozedUntil);
}

TEST_CASE("CAL-2: what waits is written when the reminding ends, and nothing is shown after it")
{
    Desk desk;
    desk.at(friday, QTime(9, 0));
    auto window = desk.open();
    desk.desktop.press(0, "done");
    window.reset();
    desk.service.giveUp();
    REQUIRE(checkinstore::find(desk.open()->db(), desk.checkIn)->done == friday);
    desk.desktop.press(0, "open");
    REQUIRE(desk.opened.empty());
    desk.service.look();
    REQUIRE_FALSE(desk.service.wakesAt());
}

TEST_CASE("CAL-2: a message whose showing could not be written is not sent twice")
{
    Desk desk;
    desk.desktop.answer = test::FakeNotifier::Answer::Later;
    desk.at(friday, QTime(9, 0));
    desk.file.settle(); // another has the book meanwhile
    auto window = desk.open();
    Q_EMIT desk.desktop.shown(desk.desktop.sent[0].ticket);
    REQUIRE(desk.failures == std::vector{StorageErrorKind::Busy});
    window.reset();
    desk.at(friday, QTime(9, 0).addSecs(lostClaimSeconds));
    REQUIRE(desk.desktop.sent.size() == 1);
    REQUIRE(desk.marks().begin()->second.shown);
}

TEST_CASE("CAL-2: a look that fails is made again two minutes later")
{
    Desk desk;
    {
        const auto window = desk.open();
        desk.at(friday, QTime(9, 0));
        REQUIRE(desk.failures == std::vector{StorageErrorKind::Busy});
        REQUIRE(desk.service.wakesAt() == desk.now.utc.addSecs(lookAgainSeconds));
    }
    desk.at(friday, QTime(9, 2));
    REQUIRE(desk.desktop.sent.size() == 1);
    REQUIRE(desk.service.wakesAt() != desk.now.utc.addSecs(lookAgainSeconds));
}

TEST_CASE("CAL-2: a book that is gone is told, and looked for again")
{
    Desk desk;
    REQUIRE(QFile::rename(desk.book.path(), desk.book.path() + QStringLiteral(".away")));
    desk.at(friday, QTime(9, 0));
    REQUIRE(desk.failures == std::vector{StorageErrorKind::NotFound});
    REQUIRE(desk.service.wakesAt() == desk.now.utc.addSecs(lookAgainSeconds));
    REQUIRE(QFile::rename(desk.book.path() + QStringLiteral(".away"), desk.book.path()));
    desk.service.look();
    REQUIRE(desk.desktop.sent.size() == 1);
}

TEST_CASE("CAL-2: keys from another program are done here; what is no key is left alone")
{
    Desk desk;
    desk.service.act(QStringLiteral("done"),
                     {QStringLiteral("check_in:1:1:2026-11-20"), QStringLiteral("nonsense"),
                      QStringLiteral("check_in:x:y"), QStringLiteral("session:1:1:2026-11-20"),
                      QStringLiteral("check_in:99:1:2026-11-20"), QString()});
    REQUIRE(checkinstore::find(desk.open()->db(), desk.checkIn)->done.has_value());
    REQUIRE(desk.failures.empty());
}
