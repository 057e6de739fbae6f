// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarquery.h"
#include "core/storage/actionitemstore.h"
#include "core/storage/agentstore.h"
#include "core/storage/checkinstore.h"
#include "core/storage/planstore.h"
#include "core/storage/schedulestore.h"
#include "core/storage/sessionstore.h"
#include "tests/support/catch.h"
#include "tests/support/temporarybook.h"
#include <QTimeZone>

using namespace coachbook;
using coachbook::test::TemporaryBook;

namespace {

const QDate today(2026, 11, 20), monday(2026, 11, 16), sunday(2026, 11, 22);

qint64 instant(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
}

struct CalendarDesk
{
    TemporaryBook book;
    BookSettings settings;
    AgentId maya{0};

    CalendarDesk()
    {
        settings.zone = QStringLiteral("Europe/Berlin");
        settings.calendar = WorkCalendar({true, true, true, true, true, false, false},
                                         {{QDate(2026, 11, 18), QStringLiteral("Repentance Day")}});
        write([this](Db &db) {
            AgentDraft agent;
            agent.name = QStringLiteral("Maya Okafor");
            agent.hired = QDate(2020, 1, 1);
            maya = agentstore::insert(db, agent);
        });
    }
    void write(const std::function<void(Db &)> &work) { book->transact({QStringLiteral("test"), {}}, work); }
    SessionId addSession(QDate day, std::optional<QTime> start, SessionStatus status, int minutes = 30)
    {
        SessionId id{0};
        write([&](Db &db) {
            SessionDraft session;
            session.agent = maya;
            session.day = day;
            session.start = start;
            session.status = status;
            session.plannedMinutes = minutes;
            id = sessionstore::insert(db, session);
        });
        return id;
    }
    std::vector<CalendarEntry> of(CalendarKind kind, QDate from = monday, QDate to = sunday)
    {
        std::vector<CalendarEntry> found;
        const calendarquery::Team team = calendarquery::team(book->db());
        for (CalendarEntry &each : calendarquery::entries(book->db(), team, settings, from, to, today)) {
            if (each.kind == kind)
                found.push_back(std::move(each));
        }
        return found;
    }
};

} // namespace

TEST_CASE("CAL-1: sessions of a week, with and without a time, and over midnight")
{
    CalendarDesk desk;
    desk.addSession(monday.addDays(-1), QTime(23, 45), SessionStatus::Scheduled);
    desk.addSession(monday.addDays(-1), QTime(23, 0), SessionStatus::Scheduled);
    const SessionId timed = desk.addSession(today, QTime(10, 0), SessionStatus::Scheduled, 45);
    desk.addSession(today, std::nullopt, SessionStatus::Completed);
    desk.addSession(sunday.addDays(1), QTime(10, 0), SessionStatus::Draft);
    const std::vector<CalendarEntry> found = desk.of(CalendarKind::Session);
    REQUIRE(found.size() == 3);
    REQUIRE(found[0].span == MinuteSpan{1425, 1455});
    REQUIRE(found[0].last == monday);
    REQUIRE_FALSE(found[1].span);
    REQUIRE(found[1].isDone);
    REQUIRE(found[2].id == timed.value());
    REQUIRE(found[2].span == MinuteSpan{600, 645});
    REQUIRE(found[2].agentName == QStringLiteral("Maya Okafor"));
    REQUIRE(found[2].minutes == 45);
    REQUIRE_FALSE(found[2].isDone);
}

TEST_CASE("CAL-1: check-ins, action items and reviews stand on their due day")
{
    CalendarDesk desk;
    desk.write([&](Db &db) {
        CheckInDraft checkIn;
        checkIn.agent = desk.maya;
        checkIn.due = today;
        checkIn.done = today;
        checkinstore::insert(db, checkIn);
        ActionItemDraft item;
        item.agent = desk.maya;
        item.text = QStringLiteral("On every call, name the next step");
        item.due = sunday;
        actionitemstore::insert(db, item);
        item.due.reset();
        actionitemstore::insert(db, item);
        item.due = monday;
        item.state = ActionState::Missed;
        actionitemstore::insert(db, item);
        CoachingPlanDraft plan;
        plan.agent = desk.maya;
        plan.number = 4;
        plan.created = monday;
        plan.review = monday;
        planstore::insert(db, plan);
    });
    REQUIRE(desk.of(CalendarKind::CheckIn).at(0).isDone);
    const std::vector<CalendarEntry> items = desk.of(CalendarKind::ActionItem);
    REQUIRE(items.size() == 2);
    REQUIRE(items[0].isDone);
    REQUIRE_FALSE(items[1].isDone);
    REQUIRE(items[1].first == sunday);
    REQUIRE(items[1].text == QStringLiteral("On every call, name the next step"));
    REQUIRE(desk.of(CalendarKind::PlanReview).at(0).text == QStringLiteral("4"));
    REQUIRE_FALSE(desk.of(CalendarKind::PlanReview).at(0).isDone);
}

TEST_CASE("CAL-1: leave, closed days and due windows that touch the week")
{
    CalendarDesk desk;
    desk.addSession(QDate(2026, 11, 9), QTime(10, 0), SessionStatus::Completed); // due again on 23 November
    desk.write([&](Db &db) {
        AgentPeriodDraft leave;
        leave.agent = desk.maya;
        leave.from = QDate(2026, 11, 2);
        leave.to = monday;
        agentstore::insertPeriod(db, leave);
        leave.from = sunday;
        leave.to.reset();
        agentstore::insertPeriod(db, leave);
        leave.kind = PeriodKind::OverrideNew;
        agentstore::insertPeriod(db, leave);
    });
    const std::vector<CalendarEntry> leaves = desk.of(CalendarKind::Leave);
    REQUIRE(leaves.size() == 2);
    REQUIRE(leaves[0].last == monday);
    REQUIRE(leaves[1].last == sunday); // no end is known
    REQUIRE(desk.of(CalendarKind::ClosedDay).at(0).text == QStringLiteral("Repentance Day"));
    REQUIRE(desk.of(CalendarKind::ClosedDay).at(0).first == QDate(2026, 11, 18));
    REQUIRE(desk.of(CalendarKind::ClosedDay, monday, QDate(2026, 11, 17)).empty());
    const std::vector<CalendarEntry> windows = desk.of(CalendarKind::DueWindow);
    REQUIRE(windows.size() == 1);
    REQUIRE(windows[0].first == QDate(2026, 11, 17));
    REQUIRE(windows[0].last == QDate(2026, 11, 23));
}

TEST_CASE("CAL-1: busy times stand at the wall time of the book, whole days without a time")
{
    CalendarDesk desk;
    desk.write([&](Db &db) {
        const auto add = [&db](const char *uid, qint64 from, qint64 to, std::optional<AgentId> agent = {}) {
            schedulestore::writeBusyTime(
                db, {QString::fromLatin1(uid), from, to, QString::fromLatin1(uid), agent});
        };
        add("meeting", instant(today, 9), instant(today, 9, 30));
        add("fair", instant(today, 0), instant(sunday, 0));
        add("night", instant(today, 23), instant(today.addDays(1), 1), desk.maya);
        add("later", instant(sunday.addDays(1), 0), instant(sunday.addDays(1), 1));
    });
    const std::vector<CalendarEntry> busy = desk.of(CalendarKind::BusyTime);
    REQUIRE(busy.size() == 3);
    REQUIRE(busy[0].text == QStringLiteral("fair"));
    REQUIRE_FALSE(busy[0].span);
    REQUIRE(busy[0].last == today.addDays(1));
    REQUIRE(busy[1].span == MinuteSpan{540, 570});
    REQUIRE_FALSE(busy[1].agent);
    REQUIRE(busy[2].span == MinuteSpan{1380, 1500});
    REQUIRE(busy[2].agent == desk.maya);
    desk.settings.zone = QStringLiteral("Nowhere/AtAll");
    REQUIRE(desk.of(CalendarKind::BusyTime, today, today).size() == 3);
}

TEST_CASE("CAL-1: a busy time from long ago to the year 9999 is shown")
{
    CalendarDesk desk;
    desk.write([&](Db &db) {
        schedulestore::writeBusyTime(db, {QStringLiteral("ever"),
                                          instant(QDate(1971, 1, 1), 9),
                                          instant(QDate(9999, 12, 31), 9),
                                          QStringLiteral("ever"),
                                          {}});
    });
    const std::vector<CalendarEntry> busy = desk.of(CalendarKind::BusyTime);
    REQUIRE(busy.size() == 1);
    REQUIRE(busy[0].first < monday);
    REQUIRE(busy[0].last > sunday);
}

TEST_CASE("CAL-1: shifts with their breaks, also the one that began the evening before")
{
    CalendarDesk desk;
    desk.write([&](Db &db) {
        schedulestore::insertShift(db, {desk.maya, monday.addDays(-1), {1320, 1800}, {}});
        schedulestore::insertShift(db, {desk.maya, monday.addDays(-1), {480, 960}, {}});
        schedulestore::insertShift(db, {desk.maya, today, {480, 960}, {{720, 750}}});
    });
    const std::vector<CalendarEntry> shifts = desk.of(CalendarKind::Shift);
    REQUIRE(shifts.size() == 2);
    REQUIRE(shifts[0].last == monday);
    REQUIRE(shifts[1].breaks == std::vector<MinuteSpan>{{720, 750}});
}
