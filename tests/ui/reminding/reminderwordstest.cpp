// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewstate/reminderwords.h"
#include "tests/support/catch.h"

using namespace coachbook;
using namespace coachbook::ui;

namespace {

const QDate friday(2026, 11, 20);
const QDateTime now(friday, QTime(9, 0), Qt::UTC);

Reminder of(ReminderKind kind, QDate day, std::optional<QTime> time = {}, const char *occurrence = "")
{
    Reminder reminder;
    reminder.kind = kind;
    reminder.agentName = QStringLiteral("Maya Okafor");
    reminder.day = day;
    reminder.time = time;
    reminder.occurrence = QLatin1String(occurrence);
    return reminder;
}

} // namespace

TEST_CASE("CAL-2: of a group session the reminder names the group")
{
    Reminder group = of(ReminderKind::Session, friday, QTime(10, 0));
    group.group = SessionGroupId(3);
    group.agentName = QStringLiteral("Late shift");
    REQUIRE(reminderTitle(group) == QStringLiteral("Group session: Late shift"));
}

TEST_CASE("CAL-2: a reminder says who, what kind and when")
{
    struct Line
    {
        Reminder reminder;
        const char *title, *text;
    };
    const Line lines[] = {
        {of(ReminderKind::Session, friday, QTime(10, 0)), "Session with Maya Okafor", "today at 10:00"},
        {of(ReminderKind::Session, friday.addDays(-1)), "Session with Maya Okafor",
         "yesterday; not recorded yet"},
        {of(ReminderKind::Agenda, friday.addDays(1), QTime(10, 0)), "Agenda for Maya Okafor",
         "The session is tomorrow at 10:00; the agenda goes out a day ahead"},
        {of(ReminderKind::CheckIn, friday), "Check-in with Maya Okafor", "due today"},
        {of(ReminderKind::ActionItem, friday.addDays(-1)), "Action item of Maya Okafor", "was due yesterday"},
        {of(ReminderKind::Review, friday.addDays(1)), "Review with Maya Okafor", "due tomorrow"},
        {of(ReminderKind::Reply, friday, QTime(8, 0), "reply"), "Reply of Maya Okafor", "due today at 08:00"},
        {of(ReminderKind::Reply, friday, QTime(8, 0), "dispute"), "Dispute of Maya Okafor",
         "waits for a decision"},
        {of(ReminderKind::Cadence, friday), "One-on-one with Maya Okafor", "overdue since today"},
        {of(ReminderKind::Cadence, friday.addDays(1)), "One-on-one with Maya Okafor",
         "overdue from tomorrow on"}};
    for (const Line &line : lines) {
        REQUIRE(reminderTitle(line.reminder) == QString::fromUtf8(line.title));
        REQUIRE(reminderText(line.reminder, now) == QString::fromUtf8(line.text));
    }
}

TEST_CASE("SESS-9: a reminder of an improvement plan does not say so")
{
    Reminder review = of(ReminderKind::Review, friday);
    review.improvement = ImprovementPlanId(3);
    const QString words = reminderTitle(review) + reminderText(review, now);
    REQUIRE_FALSE(words.contains(QStringLiteral("improvement"), Qt::CaseInsensitive));
}

TEST_CASE("CAL-2: a summary counts by kind, one and many")
{
    const Reminder checkIn = of(ReminderKind::CheckIn, friday), session = of(ReminderKind::Session, friday);
    REQUIRE(bundleTitle({checkIn}) == QStringLiteral("Check-in with Maya Okafor"));
    REQUIRE(bundleTitle({checkIn, session, checkIn}) == QStringLiteral("3 things are due"));
    REQUIRE(bundleText({checkIn, session, checkIn}, now) == QStringLiteral("1 session, 2 check-ins"));
}
