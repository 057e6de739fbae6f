// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dayslots.h"
#include "core/storage/agentstore.h"
#include "core/storage/schedulestore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

class ScheduleCase : public ImportCase
{
public:
    ScheduleCase()
    {
        import("Agent ID,Name,Hire date\nA1,Maya Okafor,2024-01-08\nA2,Leon Cohen,2024-03-11\n",
               ImportKind::Roster);
    }
    AgentId agent(const char *id)
    {
        return agentstore::findByExternalId(book->db(), QString::fromUtf8(id))->id;
    }
    std::vector<Shift> shifts(const char *id)
    {
        return schedulestore::shiftsOf(book->db(), agent(id), QDate(2026, 1, 1), QDate(2026, 12, 31));
    }
};

const QDate monday(2026, 11, 23);

std::vector<RefusalReason> reasons(const ImportResult &result)
{
    std::vector<RefusalReason> found;
    for (const Refusal &problem : result.problems) {
        REQUIRE(!reasonInEnglish(problem).isEmpty());
        found.push_back(problem.reason);
    }
    return found;
}

} // namespace

TEST_CASE("dayslots: a time, or a stretch of one")
{
    REQUIRE(parseDaySlot("08:00-08:15") == DaySlot{480, 495});
    REQUIRE(parseDaySlot("8:00 AM - 8:30 AM") == DaySlot{480, 510});
    REQUIRE(parseDaySlot("0800-0830") == DaySlot{480, 510});
    REQUIRE(parseDaySlot("08:00 \xE2\x80\x93 08:30") == DaySlot{480, 510});
    REQUIRE(parseDaySlot("23:45-24:00") == DaySlot{1425, 1440});
    REQUIRE(parseDaySlot("22:00-06:00") == DaySlot{1320, 1800});
    REQUIRE(parseDaySlot("14:30") == DaySlot{870, std::nullopt});
    for (const char *text : {"", "25:00", "24:00", "08:00-", "08:00-08:00", "Monday", "8-15-30", "12:38.9"}) {
        INFO(text);
        REQUIRE(!parseDaySlot(text));
    }
}

TEST_CASE("intervalimport: three styles are the same intervals")
{
    const char *const us =
        "Interval Start,Queue,Calls Offered,Calls Answered,Calls Abandoned,AHT (sec),Agents Scheduled\n"
        "11/23/2026 8:00:00 AM,Billing,46,44,2,300,9\n"
        "11/23/2026 8:30:00 AM,Billing,\"1,062\",60,2,301.5,11\n";
    const char *const continental =
        "Datum;Intervall;Warteschlange;Anrufe;Angenommene Anrufe;Aufgelegt;Bearbeitungszeit (min);Agenten\n"
        "23.11.2026;08:00-08:30;Billing;46;44;2;5,0;9\n"
        "23.11.2026;08:30-09:00;Billing;1.062;60;2;5,025;11\n";
    const char *const iso = "interval_start,interval_end,queue,offered,answered,abandoned,aht_s,agents\n"
                            "2026-11-23T08:00,2026-11-23T08:30,Billing,46,44,2,300,9\n"
                            "2026-11-23T08:30,2026-11-23T09:00,Billing,1062,60,2,301.5,11\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        ScheduleCase c;
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::Intervals);
        REQUIRE(counts(c.run(plan)) == "2/0/0/0");
        const std::vector<IntervalVolume> found = schedulestore::intervals(c.book->db(), monday, monday);
        REQUIRE(found.size() == 2);
        REQUIRE(found[0] ==
                IntervalVolume{
                    monday, {}, {480, 510}, QStringLiteral("Billing"), 46.0, std::nullopt, 44, 2, 300, 9.0});
        REQUIRE(found[1].offered == 1062.0);
        REQUIRE(found[1].span == MinuteSpan{510, 540});
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
        c.book->undo();
        REQUIRE(schedulestore::intervals(c.book->db(), monday, monday).empty());
    }
}

TEST_CASE("intervalimport: kinds of days stand in for dates, a forecast and what came are one row")
{
    ScheduleCase c;
    REQUIRE(counts(c.import("Day,Time Interval,Offered\nMonday,08:00-08:15,12\nMonday,08:15-08:30,14\n")) ==
            "2/0/0/0");
    REQUIRE(schedulestore::typicalIntervals(c.book->db()).size() == 2);
    REQUIRE(schedulestore::typicalIntervals(c.book->db())[0].dayType == QLatin1String("Monday"));
    REQUIRE(counts(c.import("Date,Interval,Forecast\n2026-11-23,08:00,40\n2026-11-23,08:15,41\n")) ==
            "2/0/0/0");
    REQUIRE(counts(c.import("Date,Interval,Calls offered\n2026-11-23,08:00-08:15,38\n")) == "0/1/0/0");
    const auto found = schedulestore::intervals(c.book->db(), monday, monday);
    REQUIRE(found[0].forecast == 40.0);
    REQUIRE(found[0].offered == 38.0);
    REQUIRE(found[1].span == MinuteSpan{495, 510});
}

TEST_CASE("intervalimport: what cannot be is refused by line")
{
    ScheduleCase c;
    const ImportResult result = c.import("Date,Interval,Calls Offered,AHT\n"
                                         "2026-11-23,08:00-08:15,12,300\n"
                                         "2026-11-23,08:00-08:15,12,300\n"
                                         "2026-11-23,08:00-08:15,13,300\n"
                                         "2026-11-23,noon,12,300\n"
                                         ",08:15-08:30,12,300\n"
                                         "2026-11-23,08:30-08:45,-3,300\n"
                                         "2026-11-23,08:45-09:00,,\n"
                                         "2026-11-23,09:00-17:00,12,300\n");
    REQUIRE(counts(result) == "1/0/1/6");
    REQUIRE(reasons(result) == std::vector{RefusalReason::DuplicateId, RefusalReason::NotATime,
                                           RefusalReason::ValueMissing, RefusalReason::Negative,
                                           RefusalReason::ValueMissing, RefusalReason::IntervalLength});
}

TEST_CASE("shiftimport: three styles are the same shifts")
{
    const char *const us = "Agent ID,Date,Shift start,Shift end,Break start,Break end\n"
                           "A1,11/23/2026,9:00 AM,5:00 PM,1:00 PM,1:30 PM\n"
                           "A2,11/23/2026,10:00 PM,6:00 AM,2:00 AM,2:30 AM\n";
    const char *const continental = "Personalnummer;Datum;Schichtbeginn;Schichtende;Pausen\n"
                                    "A1;23.11.2026;09:00;17:00;13:00-13:30\n"
                                    "A2;23.11.2026;22:00;06:00;02:00-02:30\n";
    const char *const iso = "agent_id,shift_start,shift_end,lunch_start,lunch_end\n"
                            "A1,2026-11-23T09:00:00,2026-11-23T17:00:00,2026-11-23T13:00,2026-11-23T13:30\n"
                            "A2,2026-11-23T22:00:00,2026-11-24T06:00:00,02:00,02:30\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        ScheduleCase c;
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::Shifts);
        REQUIRE(counts(c.run(plan)) == "2/0/0/0");
        REQUIRE(c.shifts("A1") == std::vector{Shift{c.agent("A1"), monday, {540, 1020}, {{780, 810}}}});
        REQUIRE(c.shifts("A2") == std::vector{Shift{c.agent("A2"), monday, {1320, 1800}, {{1560, 1590}}}});
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
    }
}

TEST_CASE("shiftimport: a later plan of a day takes the place of the one before")
{
    ScheduleCase c;
    c.import(
        "Agent "
        "ID,Date,Shift\nA1,2026-11-23,09:00-17:00\nA1,2026-11-24,09:00-17:00\nA2,2026-11-23,08:00-16:00\n");
    REQUIRE(
        counts(c.import(
            "Agent "
            "ID,Date,Shift\nA1,2026-11-23,10:00-18:00\nA1,2026-11-24,OFF\nA2,2026-11-23,08:00-16:00\n")) ==
        "0/2/1/0");
    REQUIRE(c.shifts("A1").size() == 1);
    REQUIRE(c.shifts("A1").front().span == MinuteSpan{600, 1080});
    c.book->undo();
    REQUIRE(c.shifts("A1").size() == 2);
    REQUIRE(c.shifts("A1").front().span == MinuteSpan{540, 1020});
}

TEST_CASE("shiftimport: what cannot be is refused by line")
{
    ScheduleCase c;
    const ImportResult result = c.import("Agent ID,Date,Shift start,Shift end,Break start,Break end\n"
                                         "A1,2026-11-23,09:00,17:00,18:00,18:30\n"
                                         "A9,2026-11-23,09:00,17:00,,\n"
                                         "A1,2026-11-23,09:00,,,\n"
                                         "A1,,09:00,17:00,,\n"
                                         "A1,2026-11-23,9 o'clock,17:00,,\n"
                                         "A1,2026-11-23,09:00,17:00,12:00,\n"
                                         "A1,2026-11-25,09:00,13:00,,\n"
                                         "A1,2026-11-25,12:00,17:00,,\n"
                                         "A1,2026-11-25,14:00,17:00,,\n");
    REQUIRE(counts(result) == "2/0/0/7");
    REQUIRE(reasons(result) == std::vector{RefusalReason::BreakOutsideShift, RefusalReason::UnknownAgent,
                                           RefusalReason::ValueMissing, RefusalReason::ValueMissing,
                                           RefusalReason::NotATime, RefusalReason::ValueMissing,
                                           RefusalReason::ShiftsOverlap});
}

TEST_CASE("closedimport: days and stretches of days become closed days")
{
    const char *const us = "Date,Holiday\n12/25/2026,Christmas Day\n12/31/2026,\n";
    const char *const continental = "Datum;Feiertag\n25.12.2026;Christmas Day\n31.12.2026;\n";
    const char *const iso =
        "start_date,end_date,holiday_name\n2026-12-25,2026-12-25,Christmas Day\n2026-12-31,,\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        ScheduleCase c;
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::ClosedDays);
        REQUIRE(counts(c.run(plan)) == "2/0/0/0");
        const auto holidays = settingstore::load(c.book->db()).calendar.holidays();
        REQUIRE(holidays == std::vector{Holiday{QDate(2026, 12, 25), QStringLiteral("Christmas Day")},
                                        Holiday{QDate(2026, 12, 31), {}}});
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
    }
    ScheduleCase c;
    const ImportResult result =
        c.import("Date,Last day,Holiday\n2026-12-24,2026-12-26,Christmas\n2026-12-24,2026-12-20,X\n"
                 "2026-01-01,2036-01-01,Y\nsoon,,Z\n2026-13-45,,Z\n");
    REQUIRE(counts(result) == "1/0/0/4");
    REQUIRE(result.records == 3);
}

TEST_CASE("busyimport: three styles are the same busy times")
{
    const char *const us = "Subject,Start Date,Start Time,End Date,End Time,All day event\n"
                           "Budget,11/23/2026,9:00:00 AM,11/23/2026,10:30:00 AM,False\n"
                           "Trip,11/24/2026,12:00:00 AM,11/26/2026,12:00:00 AM,True\n";
    const char *const continental = "Betreff;Beginn;Ende\nBudget;23.11.2026 09:00;23.11.2026 10:30\n"
                                    "Trip;24.11.2026;25.11.2026\n";
    const char *const iso = "title,start,end\nBudget,2026-11-23T09:00:00+01:00,2026-11-23T09:30:00Z\n"
                            "Trip,2026-11-24,2026-11-25\n";
    for (const char *const text : {us, continental, iso}) {
        INFO(text);
        ScheduleCase c;
        const ImportPlan plan = c.plan(text);
        INFO(problemInEnglish(plan).toStdString());
        REQUIRE(plan.mapping.kind == ImportKind::BusyTimes);
        REQUIRE(counts(c.run(plan)) == "2/0/0/0");
        const auto found = schedulestore::busyTimes(c.book->db(), 0, 4000000000);
        REQUIRE(found.size() == 2);
        const auto utc = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
        };
        REQUIRE(found[0].title == QLatin1String("Budget"));
        REQUIRE(found[0].startUtc == utc(23, 8, 0));
        REQUIRE(found[0].endUtc == utc(23, 9, 30));
        REQUIRE(found[1].startUtc == utc(23, 23, 0));
        REQUIRE(found[1].endUtc == utc(25, 23, 0));
        REQUIRE(counts(c.import(text)) == "0/0/2/0");
    }
    ScheduleCase c;
    const ImportResult result =
        c.import("Subject,Start,End,Agent\nA,2026-11-23 10:00,2026-11-23 09:00,\n"
                 "B,2026-11-23 10:00,2026-11-23 11:00,Nobody Known\n"
                 "C,2026-11-23 10:00,,\nD,2026-11-23 10:00,2026-11-23 11:00,Maya Okafor\n",
                 ImportKind::BusyTimes);
    REQUIRE(counts(result) == "1/0/0/3");
    REQUIRE(schedulestore::busyTimes(c.book->db(), 0, 4000000000).front().agent == c.agent("A1"));
}
