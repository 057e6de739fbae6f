// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminderdue.h"
#include "core/domain/snooze.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QTimeZone berlin("Europe/Berlin");
const WorkCalendar weekdays;

QDateTime utc(int day, int hour, int minute = 0) ///< of November 2026, in Berlin's wall time
{
    return instantOfWall(QDate(2026, 11, day), QTime(hour, minute), berlin).toUTC();
}

Reminder session(int id, int day, int hour, int minute = 0)
{
    const QDate date(2026, 11, day);
    return *reminderOf({ReminderKind::Session,
                        id,
                        AgentId(id),
                        QStringLiteral("Maya"),
                        date,
                        QTime(hour, minute),
                        date.toString(Qt::ISODate),
                        {}},
                       {}, weekdays, berlin);
}

Reminder checkIn(int id, int day)
{
    const QDate date(2026, 11, day);
    return *reminderOf({ReminderKind::CheckIn,
                        id,
                        AgentId(id),
                        QStringLiteral("Maya"),
                        date,
                        {},
                        date.toString(Qt::ISODate),
                        {}},
                       {}, weekdays, berlin);
}

/// Who reminds, with a clock that is moved: looks, shows and marks.
struct Desk
{
    std::vector<Reminder> reminders;
    ReminderMarks marks = {};
    ReminderSettings settings = {};
    QTimeZone zone = berlin;
    std::vector<QString> shown = {};

    int look(const QDateTime &at)
    {
        const auto due = remindersDue(reminders, marks, settings, weekdays, {at, zone});
        for (const Reminder &reminder : due) {
            marks[reminder.key] = {at, true, {}, {}};
            shown.push_back(reminder.key);
        }
        return static_cast<int>(due.size());
    }
    std::optional<QDateTime> next(const QDateTime &at) const
    {
        return nextReminder(reminders, marks, settings, weekdays, {at, zone});
    }
    /// Sleeps from one instant that is named to the next, as the background part does; how often it woke.
    int sleepThrough(QDateTime at, const QDateTime &end)
    {
        int wakes = 0;
        for (auto wake = next(at); wake && *wake <= end && wakes < 1000; wake = next(at)) {
            REQUIRE(*wake > at);
            at = *wake;
            ++wakes;
            look(at);
        }
        return wakes;
    }
};

} // namespace

TEST_CASE("CAL-2: a reminder comes from its instant on, once")
{
    Desk desk{{session(1, 20, 10)}};
    REQUIRE(desk.look(utc(20, 9, 44)) == 0);
    REQUIRE(desk.next(utc(20, 9, 44)) == utc(20, 9, 45));
    REQUIRE(desk.look(utc(20, 9, 45)) == 1);
    REQUIRE(desk.look(utc(20, 9, 45)) == 0);
    REQUIRE(desk.look(utc(20, 12)) == 0);
    REQUIRE(desk.next(utc(20, 12)) == std::nullopt);
}

TEST_CASE("CAL-2: what was due while the program was off, or the machine asleep, comes once")
{
    Desk desk{{session(1, 16, 10), checkIn(2, 18), checkIn(3, 20)}};
    REQUIRE(desk.look(utc(20, 11)) == 3);
    REQUIRE(desk.shown.front() == QStringLiteral("session:1:1:2026-11-16")); // the one due first, first
    REQUIRE(desk.look(utc(20, 11, 1)) == 0);
}

TEST_CASE("CAL-2: a clock set back or forward brings no reminder twice and loses none")
{
    Desk desk{{checkIn(1, 18), checkIn(2, 20)}};
    REQUIRE(desk.look(utc(18, 9)) == 1);
    REQUIRE(desk.look(utc(16, 12)) == 0); // set back two days
    REQUIRE(desk.look(utc(18, 9)) == 0);
    REQUIRE(desk.look(utc(27, 10)) == 1); // set forward a week: the second comes early
    REQUIRE(desk.look(utc(19, 10)) == 0); // and back again
    REQUIRE(desk.look(utc(20, 9)) == 0);
    REQUIRE(desk.shown.size() == 2);
}

TEST_CASE("CAL-2: another zone of the machine moves neither the reminder nor makes a second one")
{
    Desk desk{{session(1, 20, 16)}};
    desk.zone = QTimeZone("America/New_York"); // 15:45 in Berlin is 9:45 there
    REQUIRE(desk.look(utc(20, 15, 44)) == 0);
    REQUIRE(desk.look(utc(20, 15, 45)) == 1);
    desk.zone = QTimeZone("Asia/Tokyo");
    REQUIRE(desk.look(utc(20, 16)) == 0);
    Desk morning{{checkIn(1, 20)}};
    morning.zone = QTimeZone("America/New_York"); // 9:00 in Berlin is 3:00 there: quiet until 7:30
    REQUIRE(morning.look(utc(20, 9)) == 0);
    REQUIRE(morning.next(utc(20, 9)) == utc(20, 13, 30));
    morning.zone = berlin; // flown home
    REQUIRE(morning.look(utc(20, 10)) == 1);
}

TEST_CASE("CAL-2: a year of days, both changes of the clocks among them, brings each reminder once")
{
    Desk desk;
    desk.settings.quiet.on = false;
    int id = 0;
    for (QDate day(2026, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const QString occurrence = day.toString(Qt::ISODate);
        desk.reminders.push_back(
            *reminderOf({ReminderKind::Session, ++id, AgentId(1), {}, day, QTime(2, 30), occurrence, {}},
                        desk.settings, weekdays, berlin));
        desk.reminders.push_back(
            *reminderOf({ReminderKind::CheckIn, id, AgentId(1), {}, day, {}, occurrence, {}}, desk.settings,
                        weekdays, berlin));
    }
    const QDateTime start(QDate(2025, 12, 1), QTime(0, 0), Qt::UTC),
        end(QDate(2027, 2, 1), QTime(0, 0), Qt::UTC);
    // Days off fall together with the working day before: 365 nights and 261 mornings, and no wake-up more.
    REQUIRE(desk.sleepThrough(start, end) == 365 + 261);
    REQUIRE(desk.shown.size() == desk.reminders.size());
}

TEST_CASE("CAL-2: quiet hours hold reminders back to their end, but a session that lies in them")
{
    Desk desk{{checkIn(1, 20), session(2, 21, 6)}}; // Saturday at six
    desk.settings.quiet.to = QTime(10, 0);
    REQUIRE(desk.look(utc(20, 9)) == 0);
    REQUIRE(desk.next(utc(20, 9)) == utc(20, 10));
    REQUIRE(desk.look(utc(20, 10)) == 1);
    REQUIRE(desk.next(utc(20, 10)) == utc(21, 5, 45));
    REQUIRE(desk.look(utc(21, 5, 45)) == 1);
}

TEST_CASE("CAL-2: a snoozed reminder comes again at its time, once, also when the clock is set back")
{
    Desk desk{{checkIn(1, 20)}};
    REQUIRE(desk.look(utc(20, 9)) == 1);
    const QString key = desk.reminders.front().key;
    const auto snooze = [&](const QDateTime &at) {
        desk.marks[key].snoozedAt = at;
        desk.marks[key].snoozedUntil = snoozedUntil(SnoozeChoice::Hour, at, {}, weekdays, berlin);
    };
    snooze(utc(20, 9, 5));
    REQUIRE(desk.look(utc(20, 10, 4)) == 0);
    REQUIRE(desk.next(utc(20, 9, 5)) == utc(20, 10, 5));
    REQUIRE(desk.look(utc(20, 10, 5)) == 1);
    REQUIRE(desk.look(utc(20, 10, 6)) == 0);
    snooze(utc(20, 10, 10));
    REQUIRE(desk.look(utc(19, 10)) == 1); // set back a day: it does not wait for a day and an hour
    REQUIRE(desk.look(utc(20, 12)) == 0);
}

TEST_CASE("CAL-2: a claim of a program that was ended before it was shown is taken on again")
{
    Desk desk{{checkIn(1, 20)}};
    const QString key = desk.reminders.front().key;
    desk.marks[key] = {utc(20, 9), false, {}, {}};
    REQUIRE(desk.look(utc(20, 9, 1)) == 0);
    REQUIRE(desk.next(utc(20, 9, 1)) == utc(20, 9, 2));
    REQUIRE(desk.look(utc(20, 9, 2)) == 1);
    desk.marks[key] = {utc(20, 9), false, {}, {}};
    REQUIRE(desk.look(utc(19, 12)) == 1); // the clock was set back: how old it is cannot be told
}

TEST_CASE("CAL-2: a moved session is reminded of again, a finished one no more")
{
    Desk desk{{session(1, 20, 10)}};
    REQUIRE(desk.look(utc(20, 9, 45)) == 1);
    desk.reminders = {session(1, 23, 10)};
    REQUIRE(desk.look(utc(20, 9, 50)) == 0);
    REQUIRE(desk.next(utc(20, 9, 50)) == utc(23, 9, 45));
    REQUIRE(desk.look(utc(23, 9, 45)) == 1);
    desk.reminders.clear();
    REQUIRE(desk.next(utc(23, 9, 46)) == std::nullopt);
}

TEST_CASE("CAL-2: up to three reminders come singly, more as one summary with sessions beside it")
{
    const auto sizes = [](const std::vector<Reminder> &due) {
        std::vector<size_t> counts;
        for (const ReminderBundle &bundle : bundled(due))
            counts.push_back(bundle.size());
        return counts;
    };
    REQUIRE(sizes({}).empty());
    REQUIRE(sizes({checkIn(1, 20), checkIn(2, 20), session(3, 20, 10)}) == std::vector<size_t>{1, 1, 1});
    REQUIRE(sizes({checkIn(1, 20), checkIn(2, 20), session(3, 20, 10), checkIn(4, 20)}) ==
            std::vector<size_t>{1, 3});
    std::vector<Reminder> storm;
    for (int id = 0; id < 200; ++id)
        storm.push_back(checkIn(id, 20));
    REQUIRE(sizes(storm) == std::vector<size_t>{200});
    std::vector<Reminder> sessions;
    for (int id = 0; id < 6; ++id)
        sessions.push_back(session(id, 20, 10));
    REQUIRE(sizes(sessions) == std::vector<size_t>{1, 1, 1, 3});
}
