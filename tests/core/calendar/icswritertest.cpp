// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icswriter.h"

#include "core/import/calendar/icsevents.h"
#include "tests/support/catch.h"
#include <libical/ical.h>

using namespace coachbook;

namespace {

const QDateTime stamp(QDate(2026, 11, 20), QTime(12, 0, 5), Qt::UTC);
const CalendarPerson dana{QStringLiteral("Dana \"DR\" Reyes; lead"), QStringLiteral("dana@example.org")};
const CalendarPerson maya{QStringLiteral("Maya Okafor"), QStringLiteral("maya@example.org")};

CalendarEvent session(const char *uid = "a1@coachbook")
{
    CalendarEvent event;
    event.uid = QString::fromLatin1(uid);
    event.changedAt = stamp;
    event.first = event.last = QDate(2026, 11, 24);
    event.span = MinuteSpan{600, 630};
    event.zone = "Europe/Berlin";
    event.title = QStringLiteral("One-on-one: Maya Okafor");
    return event;
}

IcsLook look()
{
    return {QStringLiteral("Northgate, coaching"), 15, QStringLiteral("Session")};
}

/// Without what the restriction check and the parser complain about; with the complaints in the message.
void requireSound(const QByteArray &bytes)
{
    INFO(bytes.toStdString());
    icalcomponent *root = icalparser_parse_string(bytes.constData());
    REQUIRE(root);
    REQUIRE(icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT);
    REQUIRE(icalcomponent_count_errors(root) == 0);
    const bool isSound = icalrestriction_check(root) != 0;
    char *const checked = icalcomponent_as_ical_string_r(root);
    INFO(checked);
    icalmemory_free_buffer(checked);
    REQUIRE(isSound);
    icalcomponent_free(root);
}

/// The lines put together again (RFC 5545, 3.1), after looking at how they were folded.
QList<QByteArray> unfolded(const QByteArray &bytes)
{
    REQUIRE(bytes.endsWith("\r\n"));
    QList<QByteArray> lines;
    for (const QByteArray &line : bytes.chopped(2).split('\n')) {
        INFO(line.toStdString());
        const QByteArray plain = line.endsWith('\r') ? line.chopped(1) : line;
        REQUIRE((line.endsWith('\r') || bytes.chopped(2).endsWith(line)));
        REQUIRE(plain.size() <= 75);
        REQUIRE(QString::fromUtf8(plain).toUtf8() == plain); // never folded inside a letter
        if (plain.startsWith(' '))
            lines.back() += plain.mid(1);
        else
            lines << plain;
    }
    return lines;
}

} // namespace

TEST_CASE("icswriter: the own calendar is published, private, with zone and alarm (CAL-3)")
{
    CalendarEvent reviewDay = session("b2@coachbook");
    reviewDay.span.reset();
    reviewDay.isBusy = false;
    const QByteArray bytes = icsForOwnCalendar({session(), reviewDay}, dana, look());
    requireSound(bytes);
    const QList<QByteArray> lines = unfolded(bytes);
    for (const char *line : {"VERSION:2.0",
                             "METHOD:PUBLISH",
                             "CALSCALE:GREGORIAN",
                             "TZID:Europe/Berlin",
                             "UID:a1@coachbook",
                             "DTSTAMP:20261120T120005Z",
                             "DTSTART;TZID=Europe/Berlin:20261124T100000",
                             "DTEND;TZID=Europe/Berlin:20261124T103000",
                             "SEQUENCE:0",
                             "STATUS:CONFIRMED",
                             "CLASS:PRIVATE",
                             "TRIGGER:-PT15M",
                             "ACTION:DISPLAY",
                             "DTSTART;VALUE=DATE:20261124",
                             "DTEND;VALUE=DATE:20261125",
                             "TRANSP:TRANSPARENT",
                             "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                             "TZOFFSETFROM:+0100",
                             "TZOFFSETTO:+0200",
                             "DTSTART:20250330T020000"}) {
        INFO(line << "\n" << bytes.toStdString());
        REQUIRE(lines.contains(line));
    }
    REQUIRE_FALSE(bytes.contains("ATTENDEE"));
    REQUIRE_FALSE(bytes.contains("freeassociation"));
    REQUIRE(bytes.indexOf("BEGIN:VTIMEZONE") < bytes.indexOf("BEGIN:VEVENT"));
    REQUIRE(bytes.count("BEGIN:VALARM") == 1); // whole days ring nobody
    REQUIRE(icsForOwnCalendar({session(), reviewDay}, dana, look()) == bytes);
    CalendarEvent held = session();
    held.rings = false;
    REQUIRE_FALSE(icsForOwnCalendar({held}, dana, look()).contains("VALARM"));
}

TEST_CASE("icswriter: an invitation asks, a cancellation calls off, each one event (CAL-3)")
{
    const QByteArray asked = icsInvitation(session(), dana, {maya}, look());
    requireSound(asked);
    const QList<QByteArray> lines = unfolded(asked);
    INFO(asked.toStdString());
    REQUIRE(lines.contains("METHOD:REQUEST"));
    REQUIRE(lines.contains("ORGANIZER;CN=\"Dana 'DR' Reyes; lead\":mailto:dana@example.org"));
    REQUIRE(asked.count("BEGIN:VEVENT") == 1);
    const auto attendee = std::find_if(lines.begin(), lines.end(),
                                       [](const QByteArray &l) { return l.startsWith("ATTENDEE"); });
    REQUIRE(attendee != lines.end());
    REQUIRE(attendee->contains("RSVP=TRUE"));
    REQUIRE(attendee->endsWith("mailto:maya@example.org"));

    CalendarEvent off = calledOff(session(), stamp.addSecs(3600));
    REQUIRE(icsForOwnCalendar({session()}, {}, look()).contains("\nORGANIZER:invalid:nomail\r"));
    const QByteArray cancelled = icsInvitation(off, dana, {maya}, look());
    requireSound(cancelled);
    const QList<QByteArray> last = unfolded(cancelled);
    REQUIRE(last.contains("METHOD:CANCEL"));
    REQUIRE(last.contains("STATUS:CANCELLED"));
    REQUIRE(last.contains("SEQUENCE:1"));
    REQUIRE(last.contains("UID:a1@coachbook"));
    REQUIRE_FALSE(cancelled.contains("VALARM"));
}

TEST_CASE("icswriter: text of every kind comes back as it was, folded between letters")
{
    CalendarEvent event = session();
    event.title =
        QStringLiteral("Größe; a, b\\c: ") + QString(60, QChar(0x4E2D)) + QStringLiteral("\U0001F600 ok");
    event.details = QStringLiteral("first\nsecond\x01line");
    const QByteArray bytes = icsForOwnCalendar({event}, dana, look());
    requireSound(bytes);
    unfolded(bytes);
    const auto events = readIcsEvents(bytes, QDate(2026, 11, 20));
    REQUIRE(events);
    REQUIRE(events->size() == 1);
    REQUIRE(QString::fromStdString(events->front().summary) == event.title);
    REQUIRE(bytes.contains("DESCRIPTION:first\\nsecondline"));
}

TEST_CASE("icswriter: line ends in a name or an address begin no property of their own")
{
    const CalendarPerson bad{QStringLiteral("Eve\r\nATTENDEE:mailto:x@y.z"),
                             QStringLiteral("eve@example.org\r\nSTATUS:CANCELLED")};
    const QByteArray bytes = icsInvitation(session(), dana, {bad}, look());
    for (const QByteArray &line : unfolded(bytes)) {
        REQUIRE_FALSE(line == "STATUS:CANCELLED");
        REQUIRE_FALSE(line.startsWith("ATTENDEE:mailto:x"));
    }
}

TEST_CASE("icswriter: over midnight, without a zone, in the hour that does not exist")
{
    CalendarEvent night = session();
    night.span = MinuteSpan{1410, 1470};
    QList<QByteArray> lines = unfolded(icsForOwnCalendar({night}, dana, look()));
    REQUIRE(lines.contains("DTSTART;TZID=Europe/Berlin:20261124T233000"));
    REQUIRE(lines.contains("DTEND;TZID=Europe/Berlin:20261125T003000"));
    for (const char *zone : {"", "UTC", "Nowhere/Here"}) {
        CalendarEvent plain = session();
        plain.zone = zone;
        const QByteArray bytes = icsForOwnCalendar({plain}, dana, look());
        requireSound(bytes);
        REQUIRE(unfolded(bytes).contains("DTSTART:20261124T100000Z"));
        REQUIRE_FALSE(bytes.contains("VTIMEZONE"));
    }
    CalendarEvent gap = session();
    gap.first = gap.last = QDate(2026, 3, 29);
    gap.span = MinuteSpan{150, 180};
    requireSound(icsForOwnCalendar({gap}, dana, look()));
}

TEST_CASE("icswriter: a book's own calendar is known again, no other's and no invitation")
{
    IcsLook own = look();
    own.book = QStringLiteral("0123456789abcdef0123456789abcdef");
    const QByteArray bytes = icsForOwnCalendar({session()}, dana, own);
    requireSound(bytes);
    REQUIRE(isOwnCalendar(bytes, own.book));
    REQUIRE(isOwnCalendar(icsForOwnCalendar({}, dana, own), own.book));
    REQUIRE_FALSE(isOwnCalendar(bytes, QStringLiteral("fedcba9876543210fedcba9876543210")));
    REQUIRE_FALSE(isOwnCalendar(icsForOwnCalendar({session()}, dana, look()), {}));
    REQUIRE_FALSE(isOwnCalendar(icsInvitation(session(), dana, {maya}, own), own.book));
    REQUIRE_FALSE(isOwnCalendar({}, own.book));
    QByteArray others = bytes;
    REQUIRE_FALSE(isOwnCalendar(others.replace("//Coachbook//EN", "//Other//EN"), own.book));
}
