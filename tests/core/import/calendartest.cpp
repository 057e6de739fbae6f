// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icsevents.h"
#include "core/import/calendar/icspieces.h"
#include "core/import/calendar/icszones.h"
#include "core/storage/agentstore.h"
#include "core/storage/schedulestore.h"
#include "tests/core/import/importcase.h"
#include <QBuffer>

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

TEST_CASE("icsevents: hours that do not exist, or exist twice, as RFC 5545 says (algorithms.md 7.4)")
{
    const auto found =
        read(event("UID:gap\r\nDTSTART;TZID=Europe/Berlin:20260329T023000\r\nDURATION:PT1H\r\n") +
             event("UID:twice\r\nDTSTART;TZID=Europe/Berlin:20261025T023000\r\nDURATION:PT15M\r\n") +
             event("UID:series\r\nDTSTART;TZID=Europe/Berlin:20261018T023000\r\nDURATION:PT15M\r\n"
                   "RRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    REQUIRE(found.size() == 5);
    REQUIRE(found[0].start == "2026-03-29T01:30:00Z");
    REQUIRE(found[1].start == "2026-10-25T00:30:00Z");
    REQUIRE(found[2].start == "2026-10-18T00:30:00Z");
    REQUIRE(found[3].start == "2026-10-25T00:30:00Z");
    REQUIRE(found[4].start == "2026-11-01T01:30:00Z");
}

TEST_CASE("icszones: a zone behind a prefix, by its Windows name, of the file's own; none is told once")
{
    REQUIRE(ianaZoneOf("Europe/Berlin") == "Europe/Berlin");
    REQUIRE(ianaZoneOf("/freeassociation.sourceforge.net/America/New_York") == "America/New_York");
    REQUIRE(ianaZoneOf("W. Europe Standard Time") == "Europe/Berlin");
    for (const char *none : {"", "/", "Nowhere/Here", "Customized Time Zone", "//"})
        REQUIRE(ianaZoneOf(none).isEmpty());
    QByteArray bytes = calendar(
        event("UID:1\r\nDTSTART;TZID=\"W. Europe Standard Time\":20261123T080000\r\nDURATION:PT1H\r\n") +
        event("UID:2\r\nDTSTART;TZID=Ours:20261123T080000\r\nDURATION:PT1H\r\n") +
        event("UID:3\r\nDTSTART;TZID=Nowhere/Here:20261123T080000\r\nDURATION:PT1H\r\n") +
        event("UID:4\r\nDTSTART;TZID=Nowhere/Here:20261124T080000\r\nDURATION:PT1H\r\n") +
        // Behind the events that need it, as some programs write it.
        "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto reading = readIcs(buffer, today);
    REQUIRE(reading);
    REQUIRE(reading->events[0].start == "2026-11-23T07:00:00Z");
    REQUIRE(reading->events[1].start == "2026-11-23T02:30:00Z");
    REQUIRE(reading->events[2].start == "2026-11-23T08:00:00");
    REQUIRE(reading->unknownZones == std::vector<IcsReading::UnknownZone>{{14, "Nowhere/Here"}});
}

TEST_CASE("calendar: what is not understood is listed, the rest is used; without a UID a time is known again")
{
    ImportCase c;
    const QByteArray bytes =
        calendar(event("DTSTART;TZID=Nowhere/Here:20261123T080000\r\nDURATION:PT1H\r\nSUMMARY:Budget\r\n") +
                 event("DTSTART:20261124T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n") +
                 event("SUMMARY:No time\r\n")) +
        "BEGIN:VEVENT\r\nUID:cut\r\nDTSTART:2026";
    const ImportResult result = c.import(bytes);
    REQUIRE(counts(result) == "3/0/0/3");
    std::vector<RefusalReason> reasons;
    for (const Refusal &each : result.problems)
        reasons.push_back(each.reason);
    REQUIRE(std::count(reasons.begin(), reasons.end(), RefusalReason::UnknownZone) == 1);
    REQUIRE(std::count(reasons.begin(), reasons.end(), RefusalReason::ValueMissing) == 2);
    REQUIRE(counts(c.import(bytes)) == "0/0/3/3");
    REQUIRE(schedulestore::busyTimes(c.book->db(), 0, 4000000000).size() == 3);
}

TEST_CASE("leave: a calendar of absences, the agent in the title; a table of them; again the same")
{
    ImportCase c;
    c.import("Agent ID,Name,Hire date\nA1,Maya Okafor,2024-01-08\nA2,Leon Cohen-Hill,2024-03-11\n",
             ImportKind::Roster);
    const auto leaveOf = [&c](const char *id) {
        std::vector<AgentPeriod> found;
        const auto agent = agentstore::findByExternalId(c.book->db(), QString::fromUtf8(id));
        for (const AgentPeriod &each : agentstore::periods(c.book->db(), agent->id)) {
            if (each.kind == PeriodKind::Leave)
                found.push_back(each);
        }
        return found;
    };
    const QByteArray bytes = calendar(
        event("UID:1\r\nDTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261212\r\nSUMMARY:Maya Okafor: "
              "vacation\r\n") +
        event("UID:2\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Sick - Leon "
              "Cohen-Hill\r\nTRANSP:TRANSPARENT\r\n") +
        event("UID:3\r\nDTSTART;VALUE=DATE:20261202\r\nSUMMARY:Maya Okafor\r\nSTATUS:CANCELLED\r\n") +
        event("UID:4\r\nDTSTART;VALUE=DATE:20261201\r\nSUMMARY:Team party\r\n"));
    REQUIRE(c.plan(bytes).mapping.kind == ImportKind::ClosedDays); // until a person says otherwise
    const ImportResult result = c.import(bytes, ImportKind::Leave);
    REQUIRE(counts(result) == "2/0/0/1");
    REQUIRE(result.problems[0].reason == RefusalReason::UnknownAgent);
    REQUIRE(leaveOf("A1").size() == 1);
    REQUIRE(leaveOf("A1")[0].from == QDate(2026, 12, 7));
    REQUIRE(leaveOf("A1")[0].to == QDate(2026, 12, 11));
    REQUIRE(leaveOf("A1")[0].reason == QLatin1String("vacation"));
    REQUIRE(leaveOf("A2")[0].to == QDate(2026, 12, 1));
    REQUIRE(counts(c.import(bytes, ImportKind::Leave)) == "0/0/2/1");
    const char *const table =
        "Employee,Leave type,Start date,End date\nMaya Okafor,Vacation,2026-12-07,2026-12-18\n"
        "Maya Okafor,Vacation,2026-12-08,2026-12-09\nLeon Cohen-Hill,Training,2026-12-20,\n"
        "Leon Cohen-Hill,Training,2026-12-20,2026-12-19\n";
    const ImportPlan plan = c.plan(table);
    INFO(problemInEnglish(plan).toStdString());
    REQUIRE(plan.mapping.kind == ImportKind::Leave);
    REQUIRE(counts(c.run(plan)) == "1/1/1/1");
    REQUIRE(leaveOf("A1")[0].to == QDate(2026, 12, 18));
    REQUIRE_FALSE(leaveOf("A2")[1].to);
    c.book->undo();
    REQUIRE(leaveOf("A1")[0].to == QDate(2026, 12, 11));
}

namespace {

/// A calendar file that is made while it is read: events of one length, the last ones in `today`'s week.
class LongCalendar : public QIODevice
{
public:
    explicit LongCalendar(qint64 events) : m_events(events) {}
    bool isSequential() const override { return false; }
    qint64 size() const override { return head().size() + m_events * one(0).size() + tail().size(); }
    qint64 largestRead = 0;

protected:
    static QByteArray head() { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"; }
    static QByteArray tail() { return "END:VCALENDAR\r\n"; }
    QByteArray one(qint64 number) const
    {
        const QByteArray day = number >= m_events - 3 ? "20261123" : "20010203";
        return ::event("UID:" + QByteArray::number(number).rightJustified(9, '0') + "\r\nDTSTART:" + day +
                       "T080000Z\r\nDTEND:" + day + "T090000Z\r\nSUMMARY:Meeting\r\nX-A:1\r\n");
    }
    qint64 readData(char *data, qint64 most) override
    {
        largestRead = std::max(largestRead, most);
        QByteArray text;
        for (qint64 at = pos(); text.size() < most && at < size(); at = pos() + text.size()) {
            const qint64 inEvents = at - head().size(), length = one(0).size();
            if (inEvents < 0)
                text += head().mid(at);
            else if (inEvents < m_events * length)
                text += one(inEvents / length).mid(inEvents % length);
            else
                text += tail().mid(inEvents - m_events * length);
        }
        const qint64 given = std::min<qint64>(most, text.size());
        std::copy_n(text.constData(), given, data);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_events;
};

} // namespace

TEST_CASE("icsevents: a file of very many lines is read in pieces, and holds only what may matter")
{
    constexpr qint64 events =
        60'000; // of seven lines and more; a file of ten million differs in length alone
    LongCalendar file(events);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto reading = readIcs(file, today);
    REQUIRE(reading);
    REQUIRE(reading->events.size() == 3);
    REQUIRE(reading->events.back().line == 3 + (events - 1) * 7 + 1);
    REQUIRE_FALSE(reading->cutAt);
    REQUIRE(file.largestRead <= 1 << 16);
}

TEST_CASE("icspieces: an event longer than any is broken, and the next one is whole")
{
    const auto found =
        read(event("UID:1\r\nDESCRIPTION:" + QByteArray(IcsPieces::longestPiece, 'x') + "\r\n") +
             event("UID:2\r\nDTSTART:20261123T080000Z\r\nDTEND:20261123T090000Z\r\n"));
    REQUIRE(found.size() == 2);
    REQUIRE(found[0].start.empty());
    REQUIRE(found[1].start == "2026-11-23T08:00:00Z");
}
