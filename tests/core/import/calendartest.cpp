// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icsevents.h"
#include "core/storage/schedulestore.h"
#include "tests/core/import/importcase.h"

using namespace coachbook;
using namespace coachbook::test;

namespace {

const QDate today(2026, 11, 21);

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

std::vector<IcsEvent> read(const QByteArray &events)
{
    const auto found = readIcsEvents(calendar(events), today);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("icsevents: times come in UTC, floating as they stand, whole days with their last day")
{
    const auto found = read(
        event("UID:1\r\nDTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\nSUMMARY:One\\, two\r\n") +
        event("UID:2\r\nDTSTART;TZID=America/New_York:20261123T080000\r\nDURATION:PT30M\r\nSUMMARY:Two\r\n") +
        event("UID:3\r\nDTSTART:20261123T080000\r\nDTEND:20261123T093000\r\nTRANSP:TRANSPARENT\r\n") +
        event("UID:4\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas\r\n") +
        event("UID:5\r\nDTSTART;VALUE=DATE:20261231\r\nSTATUS:CANCELLED\r\n"));
    REQUIRE(found.size() == 5);
    REQUIRE(found[0] ==
            IcsEvent{4, "1", "One, two", "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z", false, true});
    REQUIRE(found[1].start == "2026-11-23T13:00:00Z");
    REQUIRE(found[1].end == "2026-11-23T13:30:00Z");
    REQUIRE(found[2].start == "2026-11-23T08:00:00");
    REQUIRE(!found[2].isBusy);
    REQUIRE(found[3].start == "2026-12-24");
    REQUIRE(found[3].end == "2026-12-26");
    REQUIRE(found[3].isAllDay);
    REQUIRE(found[4].end == "2026-12-31");
    REQUIRE(!found[4].isBusy);
    REQUIRE(found[4].line == 28);
}

TEST_CASE("icsevents: a series is taken apart, without what was left out, with what was moved")
{
    const auto found = read(
        event(
            "UID:w\r\nDTSTART;TZID=Europe/Berlin:20261102T100000\r\nDTEND;TZID=Europe/"
            "Berlin:20261102T110000\r\n"
            "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20261109T100000\r\nSUMMARY:Weekly\r\n") +
        event("UID:w\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261116T100000\r\n"
              "DTSTART;TZID=Europe/Berlin:20261117T140000\r\nDTEND;TZID=Europe/"
              "Berlin:20261117T150000\r\nSUMMARY:Moved\r\n"));
    std::vector<std::string> starts;
    for (const IcsEvent &each : found)
        starts.push_back(each.start);
    REQUIRE(starts ==
            std::vector<std::string>{"2026-11-02T09:00:00Z", "2026-11-23T09:00:00Z", "2026-11-17T13:00:00Z"});
    REQUIRE(found[1].end == "2026-11-23T10:00:00Z");
    REQUIRE(found[0].uid != found[1].uid);
    // Without an end, a series goes on to two years from today; with rules that never come true it is
    // nothing.
    REQUIRE(read(event("UID:d\r\nDTSTART:20200101T080000Z\r\nRRULE:FREQ=DAILY\r\n")).size() == 366 + 731 + 1);
    REQUIRE(read(event("UID:y\r\nDTSTART:20260101T080000Z\r\nRRULE:FREQ=SECONDLY\r\n")).size() == 2000);
    REQUIRE(read(event("UID:y\r\nDTSTART:20260101T080000Z\r\nRRULE:FREQ=YEARLY;UNTIL=99991231T000000Z\r\n"))
                .size() == 3);
}

TEST_CASE("icsevents: what is no calendar is none, what is broken in one is told by its row")
{
    REQUIRE(!readIcsEvents("", today));
    REQUIRE(!readIcsEvents("Hello\r\n", today));
    const auto found = read(event("UID:1\r\nSUMMARY:No start\r\n") +
                            event("UID:2\r\nDTSTART:soon\r\nSUMMARY:Bad start\r\n") +
                            event("UID:3\r\nDTSTART;TZID=Nowhere/Here:20261123T080000\r\nDTEND;TZID=Nowhere/"
                                  "Here:20261123T090000\r\n"));
    REQUIRE(found.size() == 3);
    REQUIRE(found[0].start.empty());
    REQUIRE(found[1].start.empty());
    REQUIRE(found[2].start == "2026-11-23T08:00:00"); // a zone nobody knows: the clock on the book's wall
}

TEST_CASE("calendar: whole days are closed days, anything else busy times")
{
    ImportCase c;
    const ImportPlan days = c.plan(calendar(
        event("UID:1\r\nDTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas\r\n")));
    INFO(problemInEnglish(days).toStdString());
    REQUIRE(days.mapping.kind == ImportKind::ClosedDays);
    const ImportResult closed = c.run(days);
    REQUIRE(counts(closed) == "1/0/0/0");
    REQUIRE(closed.records == 3);
    const ImportPlan busy = c.plan(calendar(
        event("UID:1\r\nDTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\nSUMMARY:Budget\r\n") +
        event("UID:2\r\nDTSTART:20261123T080000\r\nDTEND:20261123T090000\r\nTRANSP:TRANSPARENT\r\nSUMMARY:"
              "Lunch\r\n") +
        event("UID:3\r\nSUMMARY:Nothing\r\n") +
        event("UID:4\r\nDTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261203\r\nSUMMARY:Away\r\n")));
    INFO(problemInEnglish(busy).toStdString());
    REQUIRE(busy.mapping.kind == ImportKind::BusyTimes);
    const ImportResult result = c.run(busy);
    REQUIRE(counts(result) == "2/0/0/2");
    REQUIRE(result.problems[0].reason == RefusalReason::NotBusy);
    REQUIRE(result.problems[0].line == 10);
    REQUIRE(result.problems[1].reason == RefusalReason::ValueMissing);
    const auto found = schedulestore::busyTimes(c.book->db(), 0, 4000000000);
    REQUIRE(found.size() == 2);
    REQUIRE(found[1].endUtc - found[1].startUtc == 2 * 86400);
    REQUIRE(c.plan("BEGIN:VCALENDAR\r\n").problem);
}

TEST_CASE("icsevents: without a beginning, or past the last year, an event has no times")
{
    const auto found = read(event("UID:1\r\nDURATION:PT1H\r\n") +
                            event("UID:2\r\nRECURRENCE-ID:20261116T100000Z\r\nDURATION:PT1H\r\n") +
                            event("UID:3\r\nDTSTART:99991231T230000Z\r\nDURATION:PT3H\r\n"));
    REQUIRE(found.size() == 3);
    REQUIRE(found[0].start.empty());
    REQUIRE(found[0].end.empty());
    REQUIRE(found[1].end.empty());
    REQUIRE(found[2].start.substr(0, 10) == "9999-12-31");
    REQUIRE(found[2].end.empty());
}

TEST_CASE("icsevents: a series of every second since 1900 comes to an end")
{
    const auto found = read(event("UID:1\r\nDTSTART;TZID=Europe/Berlin:19000101T000000\r\nDURATION:PT1S\r\n"
                                  "RRULE:FREQ=SECONDLY\r\nEXDATE;TZID=Europe/Berlin:19000101T000005\r\n"));
    REQUIRE(found.empty());
}
