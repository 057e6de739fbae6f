// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quiethours.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QTimeZone berlin("Europe/Berlin");

WorkCalendar weekdays()
{
    return {{true, true, true, true, true, false, false},
            {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}};
}

QDateTime wall(QDate day, QTime time)
{
    return instantOfWall(day, time, berlin);
}

} // namespace

TEST_CASE("CAL-2: quiet hours end when they say, over midnight, over days off and over both")
{
    const QuietHours night; // 19:00 to 7:30, days off
    const QDate friday(2026, 11, 20), monday(2026, 11, 23), tuesday(2026, 11, 24);
    struct Line
    {
        QDateTime at, until;
    };
    const std::vector<Line> lines{
        {wall(friday, QTime(7, 29)), wall(friday, QTime(7, 30))},
        {wall(friday, QTime(7, 30)), wall(friday, QTime(7, 30))},
        {wall(friday, QTime(18, 59)), wall(friday, QTime(18, 59))},
        {wall(friday, QTime(19, 0)), wall(monday, QTime(7, 30))},
        {wall(QDate(2026, 11, 21), QTime(12, 0)), wall(monday, QTime(7, 30))},
        {wall(monday, QTime(23, 0)), wall(tuesday, QTime(7, 30))},
        {wall(monday, QTime(0, 0)), wall(monday, QTime(7, 30))},
        {wall(QDate(2026, 12, 24), QTime(20, 0)), wall(QDate(2026, 12, 28), QTime(7, 30))}};
    for (const Line &line : lines) {
        INFO(line.at.toString(Qt::ISODate).toStdString());
        REQUIRE(quietUntil(line.at, night, weekdays(), berlin) == line.until);
    }
}

TEST_CASE("CAL-2: quiet hours within a day, none, and switched off")
{
    const QDate friday(2026, 11, 20), saturday(2026, 11, 21);
    const QuietHours noon{true, QTime(12, 0), QTime(13, 0), false};
    REQUIRE(quietUntil(wall(friday, QTime(12, 30)), noon, weekdays(), berlin) == wall(friday, QTime(13, 0)));
    REQUIRE(quietUntil(wall(saturday, QTime(14, 0)), noon, weekdays(), berlin) ==
            wall(saturday, QTime(14, 0)));
    const QuietHours empty{true, QTime(12, 0), QTime(12, 0), false};
    REQUIRE(quietUntil(wall(friday, QTime(12, 0)), empty, weekdays(), berlin) == wall(friday, QTime(12, 0)));
    const QuietHours off{false, QTime(0, 0), QTime(23, 0), true};
    REQUIRE(quietUntil(wall(saturday, QTime(3, 0)), off, weekdays(), berlin) == wall(saturday, QTime(3, 0)));
}

TEST_CASE("CAL-2: quiet hours follow the machine and end on both nights the clocks change")
{
    const WorkCalendar always({true, true, true, true, true, true, true}, {});
    const QuietHours night;
    const QDateTime eight =
        QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC); // 8:00 in Berlin, 2:00 in New York
    REQUIRE(quietUntil(eight, night, always, berlin) == eight);
    REQUIRE(quietUntil(eight, night, always, QTimeZone("America/New_York")) ==
            QDateTime(QDate(2026, 11, 20), QTime(12, 30), Qt::UTC));
    const QuietHours early{true, QTime(22, 0), QTime(2, 30), false};
    REQUIRE(quietUntil(wall(QDate(2026, 3, 28), QTime(23, 0)), early, always, berlin) ==
            QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
    // 2:10 comes twice: the first is quiet until the first 2:30, the second for an hour at most.
    const QDateTime second(QDate(2026, 10, 25), QTime(1, 10), Qt::UTC);
    const QDateTime end = quietUntil(second, early, always, berlin);
    REQUIRE(end > second);
    REQUIRE(second.secsTo(end) <= 3600);
}

TEST_CASE(
    "CAL-2: a week without a worked day is read as Monday to Friday, and years of closed days end the search")
{
    std::vector<Holiday> closed;
    for (int day = 0; day < 1200; ++day)
        closed.push_back({QDate(2026, 11, 20).addDays(day), QStringLiteral("Closed")});
    const QDateTime noon = wall(QDate(2026, 11, 20), QTime(12, 0));
    REQUIRE(quietUntil(noon, QuietHours{}, WorkCalendar({true, true, true, true, true, false, false}, closed),
                       berlin) == noon);
}

TEST_CASE("CAL-2: a session that lies in the quiet hours is reminded of in them")
{
    Reminder reminder;
    reminder.kind = ReminderKind::Session;
    reminder.time = QTime(6, 30);
    reminder.due = wall(QDate(2026, 11, 20), QTime(6, 30));
    REQUIRE(comesInQuietHours(reminder, {}, weekdays(), berlin));
    reminder.due = wall(QDate(2026, 11, 20), QTime(10, 0));
    REQUIRE_FALSE(comesInQuietHours(reminder, {}, weekdays(), berlin));
    reminder.due = wall(QDate(2026, 11, 20), QTime(6, 30));
    reminder.kind = ReminderKind::Reply;
    REQUIRE_FALSE(comesInQuietHours(reminder, {}, weekdays(), berlin));
}
