// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reminder.h"
#include "tests/support/catch.h"

using namespace coachbook;

namespace {

const QTimeZone berlin("Europe/Berlin");

WorkCalendar calendar()
{
    return {{true, true, true, true, true, false, false},
            {{QDate(2026, 12, 25), QStringLiteral("Christmas Day")}}};
}

ReminderSubject subject(ReminderKind kind, QDate day, std::optional<QTime> time = {})
{
    return {kind, 7, AgentId(1), QStringLiteral("Maya Okafor"), day, time, day.toString(Qt::ISODate), {}};
}

QString utcText(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString fromText(ReminderKind kind, QDate day, std::optional<QTime> time, int lead)
{
    ReminderSettings settings;
    settings.of(kind).lead = lead;
    return utcText(reminderOf(subject(kind, day, time), settings, calendar(), berlin)->from);
}

} // namespace

TEST_CASE("CAL-2: a reminder comes a lead before it is due")
{
    struct Line
    {
        ReminderKind kind;
        QDate day;
        std::optional<QTime> time;
        int lead;
        const char *from; ///< UTC; Berlin is an hour ahead of it in November
    };
    const QDate friday(2026, 11, 20), monday(2026, 11, 23), sunday(2026, 11, 22);
    const std::vector<Line> lines{
        {ReminderKind::Session, friday, QTime(10, 0), 15, "2026-11-20 08:45"},
        {ReminderKind::Session, friday, QTime(10, 0), 0, "2026-11-20 09:00"},
        {ReminderKind::Session, friday, QTime(0, 5), 15, "2026-11-19 22:50"}, // the evening before
        {ReminderKind::Session, friday, std::nullopt, 15, "2026-11-20 08:00"},
        {ReminderKind::Agenda, friday, QTime(10, 0), 0, "2026-11-19 09:00"},
        {ReminderKind::Agenda, friday, QTime(10, 0), 2, "2026-11-19 07:00"},
        {ReminderKind::Agenda, friday, std::nullopt, 0, "2026-11-19 08:00"},
        {ReminderKind::Agenda, monday, QTime(10, 0), 0, "2026-11-20 08:00"}, // Sunday is not worked
        {ReminderKind::Agenda, monday, QTime(10, 0), 2, "2026-11-20 06:00"},
        {ReminderKind::CheckIn, friday, std::nullopt, 0, "2026-11-20 08:00"},
        {ReminderKind::CheckIn, sunday, std::nullopt, 0, "2026-11-20 08:00"},
        {ReminderKind::ActionItem, monday, std::nullopt, 1, "2026-11-20 08:00"},
        {ReminderKind::Review, QDate(2026, 12, 28), std::nullopt, 1, "2026-12-24 08:00"}, // past Christmas
        {ReminderKind::Reply, friday, QTime(14, 30), 0, "2026-11-20 13:30"},
        {ReminderKind::Reply, friday, QTime(14, 30), 4, "2026-11-20 09:30"},
        {ReminderKind::Cadence, friday, std::nullopt, 0, "2026-11-20 08:00"}};
    for (const Line &line : lines) {
        INFO(reminderKindKey(line.kind).toStdString() << " " << line.from);
        REQUIRE(fromText(line.kind, line.day, line.time, line.lead) == QLatin1String(line.from));
    }
}

TEST_CASE("PREP-4: an agenda is due 24 hours ahead, also over the night the clocks change")
{
    const ReminderSettings settings;
    const auto due = [&](QDate day) {
        return utcText(reminderOf(subject(ReminderKind::Agenda, day, QTime(10, 0)), settings,
                                  WorkCalendar({}, {}), berlin)
                           ->due);
    };
    REQUIRE(due(QDate(2026, 3, 31)) == QStringLiteral("2026-03-30 08:00"));
    const WorkCalendar everyDay({true, true, true, true, true, true, true}, {});
    const auto sunday = reminderOf(subject(ReminderKind::Agenda, QDate(2026, 3, 29), QTime(10, 0)), settings,
                                   everyDay, berlin);
    REQUIRE(sunday->due.secsTo(instantOfWall(QDate(2026, 3, 29), QTime(10, 0), berlin)) == 24 * 3600);
}

TEST_CASE("CAL-2: wall times in the gap and in the hour that comes twice are those of RFC 5545")
{
    const auto at = [](QDate day, QTime time) { return utcText(instantOfWall(day, time, berlin)); };
    REQUIRE(at(QDate(2026, 3, 29), QTime(1, 59)) == QStringLiteral("2026-03-29 00:59"));
    REQUIRE(at(QDate(2026, 3, 29), QTime(2, 30)) == QStringLiteral("2026-03-29 01:30"));
    REQUIRE(at(QDate(2026, 3, 29), QTime(3, 0)) == QStringLiteral("2026-03-29 01:00"));
    REQUIRE(at(QDate(2026, 10, 25), QTime(2, 30)) == QStringLiteral("2026-10-25 00:30"));
    REQUIRE(at(QDate(2026, 10, 25), QTime(3, 0)) == QStringLiteral("2026-10-25 02:00"));
    REQUIRE(at(QDate(2026, 7, 1), QTime(9, 0)) == QStringLiteral("2026-07-01 07:00"));
}

TEST_CASE("CAL-2: a reminder's name holds no instant")
{
    const ReminderSettings settings;
    const ReminderSubject moved = subject(ReminderKind::Session, QDate(2026, 11, 20), QTime(10, 0));
    const auto here = reminderOf(moved, settings, calendar(), berlin);
    const auto there = reminderOf(moved, settings, calendar(), QTimeZone("America/New_York"));
    REQUIRE(here->key == QStringLiteral("session:7:1:2026-11-20"));
    REQUIRE(here->key == there->key);
    REQUIRE(here->from != there->from);
    ReminderSubject group = moved;
    group.group = SessionGroupId(3);
    const QString name = reminderOf(group, settings, calendar(), berlin)->key;
    REQUIRE(name == QStringLiteral("session:g3:2026-11-20"));
    group.id = 8; // of the group it does not matter which session is the first
    group.agent = AgentId(2);
    REQUIRE(reminderOf(group, settings, calendar(), berlin)->key == name);
}

TEST_CASE("CAL-2: what is switched off or has no day is not reminded of")
{
    ReminderSettings settings;
    settings.of(ReminderKind::CheckIn).on = false;
    REQUIRE_FALSE(
        reminderOf(subject(ReminderKind::CheckIn, QDate(2026, 11, 20)), settings, calendar(), berlin));
    REQUIRE_FALSE(reminderOf(subject(ReminderKind::ActionItem, QDate()), settings, calendar(), berlin));
    REQUIRE(reminderOf(subject(ReminderKind::ActionItem, QDate(2026, 11, 20)), settings, calendar(), berlin));
}
