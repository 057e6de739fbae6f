// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reminderstore.h"
#include "core/domain/reminder.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/groupstore.h"
#include "core/storage/reminderdone.h"
#include "core/storage/reminderquery.h"
#include "core/storage/sessionstore.h"
#include "core/storage/settingstore.h"
#include "core/storage/sqlite/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QFile>
#include <QStringList>

using namespace coachbook;
using test::TemporaryBook;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QDate friday(2026, 11, 20);

ReminderNow at(QDate day, QTime time)
{
    return {instantOfWall(day, time, berlin), berlin};
}

AgentId addMaya(TemporaryBook &book)
{
    std::optional<AgentId> id;
    book->transact({QStringLiteral("agent.add"), {}}, [&](Db &db) {
        AgentDraft draft;
        draft.name = QStringLiteral("Maya Okafor");
        draft.hired = QDate(2026, 11, 16);
        id = agentstore::insert(db, draft);
        BookSettings settings = settingstore::load(db);
        settings.zone = QStringLiteral("Europe/Berlin");
        settingstore::save(db, settings);
    });
    return *id;
}

CheckInId addCheckIn(TemporaryBook &book, AgentId agent, QDate due)
{
    std::optional<CheckInId> id;
    book->transact({QStringLiteral("checkin.add"), {}}, [&](Db &db) {
        id = checkinstore::insert(db, {agent, {}, due, {}, {}, {}});
    });
    return *id;
}

SessionId addSession(TemporaryBook &book, AgentId agent, SessionStatus status, QDate day,
                     std::optional<QTime> start)
{
    SessionDraft draft;
    draft.agent = agent;
    draft.status = status;
    draft.day = day;
    draft.start = start;
    std::optional<SessionId> id;
    book->transact({QStringLiteral("session.prepare"), {}},
                   [&](Db &db) { id = sessionstore::insert(db, draft); });
    return *id;
}

QStringList keysOf(const std::vector<Reminder> &reminders)
{
    QStringList keys;
    for (const Reminder &reminder : reminders)
        keys << reminder.key;
    return keys;
}

} // namespace

TEST_CASE("CAL-2: what is due is claimed once, and stays so across a restart")
{
    TemporaryBook book;
    addCheckIn(book, addMaya(book), friday);
    REQUIRE(claimDue(*book, at(friday, QTime(8, 59))).due.empty());
    const ReminderRound round = claimDue(*book, at(friday, QTime(9, 0)));
    REQUIRE(keysOf(round.due) == QStringList{QStringLiteral("check_in:1:1:2026-11-20")});
    REQUIRE(round.due.front().agentName == QStringLiteral("Maya Okafor"));
    book->keep([&](Db &db) { reminderstore::markShown(db, keysOf(round.due)); });
    book.reopen();
    REQUIRE(claimDue(*book, at(friday, QTime(9, 10))).due.empty());
    REQUIRE(claimDue(*book, at(friday.addDays(3), QTime(9, 10))).due.empty());
    REQUIRE_FALSE(book->undoable()->key.startsWith(QLatin1String("reminder"))); // no step of undo
}

TEST_CASE("CAL-2: two programs on a book do not both remind")
{
    TemporaryBook book;
    addCheckIn(book, addMaya(book), friday);
    // The second one cannot write while the first has the book, and sees the claim after it.
    REQUIRE_THROWS_AS(Book::open(book.path(), OpenMode::ReadWrite, TemporaryBook::fixedClock()),
                      StorageError);
    const auto second = Book::open(book.path(), OpenMode::ReadWriteElseReadOnly, TemporaryBook::fixedClock());
    REQUIRE_THROWS_AS(claimDue(*second, at(friday, QTime(9, 0))), StorageError);
    REQUIRE(claimDue(*book, at(friday, QTime(9, 0))).due.size() == 1);
    REQUIRE(reminderRound(second->db(), at(friday, QTime(9, 0))).due.empty());
    // The one that looked before the other's claim, and claims after it, gets nothing.
    REQUIRE(claimDue(*book, at(friday, QTime(9, 0))).due.empty());
}

TEST_CASE("CAL-2: a snooze and a claim that was given up survive a restart")
{
    TemporaryBook book;
    addCheckIn(book, addMaya(book), friday);
    QStringList keys = keysOf(claimDue(*book, at(friday, QTime(9, 0))).due);
    book->keep([&](Db &db) { reminderstore::release(db, keys); });
    book.reopen();
    REQUIRE(claimDue(*book, at(friday, QTime(9, 0))).due.size() == 1);
    book->keep([&](Db &db) {
        reminderstore::snooze(db, keys, at(friday, QTime(9, 5)).utc, at(friday, QTime(10, 5)).utc);
    });
    book.reopen();
    const ReminderRound waiting = claimDue(*book, at(friday, QTime(9, 30)));
    REQUIRE(waiting.due.empty());
    REQUIRE(waiting.next == at(friday, QTime(10, 5)).utc);
    REQUIRE(claimDue(*book, at(friday, QTime(10, 5))).due.size() == 1);
    REQUIRE(claimDue(*book, at(friday, QTime(10, 6))).due.empty());
}

TEST_CASE(
    "CAL-2: sessions that are planned are reminded of, drafts without a time and talks that are on are not")
{
    TemporaryBook book;
    const AgentId maya = addMaya(book);
    const QDate monday = friday.addDays(3);
    addSession(book, maya, SessionStatus::Scheduled, monday, QTime(10, 0));
    addSession(book, maya, SessionStatus::Draft, friday, std::nullopt);
    addSession(book, maya, SessionStatus::InProgress, friday, QTime(9, 0));
    addSession(book, maya, SessionStatus::Scheduled, friday, QTime(11, 0)); // today: too late for an agenda
    QStringList keys;
    for (const ReminderSubject &each : reminderSubjects(book->db(), at(friday, QTime(8, 0)))) {
        if (each.kind != ReminderKind::Cadence)
            keys << reminderKindKey(each.kind) + QLatin1Char(' ') + each.occurrence;
    }
    keys.sort();
    REQUIRE(keys == QStringList{QStringLiteral("agenda 2026-11-23T10:00"),
                                QStringLiteral("session 2026-11-20T11:00"),
                                QStringLiteral("session 2026-11-23T10:00")});
}

TEST_CASE("CAD-4: a one-on-one that is overdue is reminded of once, however its date moves")
{
    TemporaryBook book;
    addMaya(book); // hired on Monday the 16th, weekly: due on the 23rd, overdue on the 24th
    REQUIRE(claimDue(*book, at(QDate(2026, 11, 23), QTime(12, 0))).due.empty());
    const ReminderRound round = claimDue(*book, at(QDate(2026, 11, 24), QTime(9, 0)));
    REQUIRE(keysOf(round.due) == QStringList{QStringLiteral("cadence:1:1:first")});
    book->keep([&](Db &db) { reminderstore::markShown(db, keysOf(round.due)); });
    book->transact({QStringLiteral("settings.edit"), {}}, [](Db &db) {
        BookSettings settings = settingstore::load(db);
        settings.cadence.newEvery = 8;
        settingstore::save(db, settings);
    });
    REQUIRE(claimDue(*book, at(QDate(2026, 11, 27), QTime(9, 0))).due.empty());
}

TEST_CASE("CAL-2, PREP-4: of a group session comes one reminder for all; Done of its agenda is for all")
{
    TemporaryBook book;
    const QDate monday = friday.addDays(3);
    const AgentId maya = addMaya(book);
    std::vector<SessionId> sessions;
    book->transact({QStringLiteral("group.add"), {}}, [&](Db &db) {
        const SessionGroupId group = groupstore::insert(db, {QStringLiteral("Hold times"), friday, {}});
        for (const char *name : {"", "Ben Adler", "Cara Diaz"}) {
            SessionDraft draft;
            AgentDraft agent;
            agent.name = QLatin1String(name);
            agent.hired = QDate(2026, 11, 16);
            draft.agent = agent.name.isEmpty() ? maya : agentstore::insert(db, agent);
            draft.status = SessionStatus::Scheduled;
            draft.day = monday;
            draft.start = QTime(10, 0);
            draft.group = group;
            sessions.push_back(sessionstore::insert(db, draft));
        }
    });
    const ReminderNow now = at(friday, QTime(12, 0));
    const auto planned = [&] {
        QStringList names;
        for (const ReminderSubject &each : reminderSubjects(book->db(), now)) {
            if (each.kind != ReminderKind::Cadence)
                names << reminderKindKey(each.kind) + QLatin1Char(' ') + each.agentName;
        }
        names.sort();
        return names;
    };
    REQUIRE(planned() ==
            QStringList{QStringLiteral("agenda Hold times"), QStringLiteral("session Hold times")});
    const ReminderRound round = claimDue(*book, now);
    REQUIRE(keysOf(round.due) == QStringList{QStringLiteral("agenda:g1:2026-11-23T10:00-made-2026-11-20")});
    // The first of the group is held on its own: the same reminder still.
    book->transact({QStringLiteral("session.edit"), {}}, [&](Db &db) {
        Session first = *sessionstore::find(db, sessions.front());
        first.status = SessionStatus::Cancelled;
        sessionstore::update(db, first);
    });
    REQUIRE(claimDue(*book, now).due.empty());
    const ReminderRecord record = *recordOfKey(round.due.front().key);
    REQUIRE(record.group == SessionGroupId(1));
    const ReminderDone done{record.kind, record.id, friday, now.utc, {}, record.agent, record.group};
    REQUIRE(markDone(*book, done));
    REQUIRE_FALSE(sessionstore::find(book->db(), sessions[0])->agendaSentAt);
    REQUIRE(sessionstore::find(book->db(), sessions[1])->agendaSentAt == now.utc);
    REQUIRE(sessionstore::find(book->db(), sessions[2])->agendaSentAt == now.utc);
    REQUIRE(planned() == QStringList{QStringLiteral("session Hold times")});
    REQUIRE_FALSE(markDone(*book, done));
    book->undo(); // one step
    REQUIRE_FALSE(sessionstore::find(book->db(), sessions[2])->agendaSentAt);
}

TEST_CASE("FOLL-2: a number that was given again is reminded of anew, and not done for another agent")
{
    TemporaryBook book;
    const AgentId maya = addMaya(book);
    const CheckInId first = addCheckIn(book, maya, friday);
    const QStringList keys = keysOf(claimDue(*book, at(friday, QTime(9, 0))).due);
    book->keep([&](Db &db) { reminderstore::markShown(db, keys); });
    std::optional<AgentId> ben;
    book->transact({QStringLiteral("checkin.remove"), {}}, [&](Db &db) {
        db.exec("DELETE FROM check_in");
        AgentDraft draft;
        draft.name = QStringLiteral("Ben Adler");
        draft.hired = QDate(2026, 11, 16);
        ben = agentstore::insert(db, draft);
    });
    REQUIRE(addCheckIn(book, *ben, friday) == first);
    REQUIRE(claimDue(*book, at(friday, QTime(9, 5))).due.size() == 1);
    const ReminderRecord record = *recordOfKey(keys.front());
    REQUIRE(record.agent == maya);
    REQUIRE_FALSE(markDone(*book, {record.kind, record.id, friday, {}, {}, record.agent, {}}));
    REQUIRE_FALSE(checkinstore::find(book->db(), first)->done);
    for (const char *none : {"", "check_in", "check_in:1", "check_in:x:1:a", "check_in:1:x:a", "talk:1:1:a"})
        REQUIRE_FALSE(recordOfKey(QLatin1String(none)));
}

TEST_CASE("CAL-2: nobody is reminded of an agent who left, and old marks go")
{
    TemporaryBook book;
    const AgentId maya = addMaya(book);
    const CheckInId id = addCheckIn(book, maya, friday);
    REQUIRE(claimDue(*book, at(friday, QTime(9, 0))).due.size() == 1);
    book->transact({QStringLiteral("checkin.done"), {}}, [&](Db &db) {
        CheckIn done = *checkinstore::find(db, id);
        done.done = friday;
        checkinstore::update(db, done);
        Agent agent = *agentstore::find(db, maya);
        agent.left = friday;
        agentstore::update(db, agent);
    });
    REQUIRE(reminderSubjects(book->db(), at(friday.addDays(1), QTime(9, 0))).empty());
    book->keep([](Db &db) {
        reminderstore::forget(db, {}, at(friday.addDays(31), QTime(9, 0)).utc);
        REQUIRE(reminderstore::marks(db).empty());
    });
}

TEST_CASE("CAL-2: the settings of reminders are kept, undone, and what makes no sense is a default")
{
    TemporaryBook book;
    REQUIRE(reminderstore::settings(book->db()) == ReminderSettings{});
    ReminderSettings changed;
    changed.of(ReminderKind::Review).on = false;
    changed.of(ReminderKind::Session).lead = 45;
    changed.quiet = {false, QTime(20, 15), QTime(6, 0), false};
    changed.dayTime = QTime(8, 30);
    book->transact({QStringLiteral("settings.edit"), {}},
                   [&](Db &db) { reminderstore::saveSettings(db, changed); });
    book.reopen();
    REQUIRE(reminderstore::settings(book->db()) == changed);
    REQUIRE(settingstore::load(book->db()) == BookSettings(settingstore::load(book->db())));
    book->undo();
    REQUIRE(reminderstore::settings(book->db()) == ReminderSettings{});
    book->transact({QStringLiteral("settings.edit"), {}}, [](Db &db) {
        db.exec("INSERT INTO setting VALUES ('reminder.session.lead', '-5'), ('reminder.day_time', '29:00'), "
                "('reminder.agenda.lead', 'soon')");
    });
    REQUIRE(reminderstore::settings(book->db()) == ReminderSettings{});
}

TEST_CASE("CAL-2: a book that was moved says so when it is looked at, and is not made anew")
{
    TemporaryBook book;
    addCheckIn(book, addMaya(book), friday);
    const QString path = book.path();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".elsewhere")));
    try {
        claimDue(*book, at(friday, QTime(9, 0)));
        FAIL("it was claimed in a file without a name");
    } catch (const StorageError &error) {
        REQUIRE(error.kind() == StorageErrorKind::Moved);
    }
    REQUIRE_FALSE(QFile::exists(path));
}
