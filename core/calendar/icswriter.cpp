// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icswriter.h"

#include "core/calendar/zonehalves.h"
#include <QTimeZone>
#include <algorithm>
#include <libical/ical.h>
#include <map>
#include <memory>

namespace coachbook {

namespace {

struct WrittenFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

constexpr char writtenProduct[] = "-//Coachbook//Coachbook//EN";
constexpr char writtenBook[] = "X-COACHBOOK-BOOK";

using WrittenComponent = std::unique_ptr<icalcomponent, WrittenFree>;

/// Without what no calendar program can show; line ends stay.
QByteArray writtenText(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean.toUtf8();
}

/// Of a parameter: a quote would end it, a line end begin a property of its own.
QByteArray parameterText(const QString &text)
{
    QString clean = text.simplified();
    clean.replace(QLatin1Char('"'), QLatin1Char('\''));
    return writtenText(clean);
}

icaltimetype timeOf(QDate day, int second, bool isUtc)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.hour = second / 3600;
    time.minute = second / 60 % 60;
    time.second = second % 60;
    if (isUtc)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype instantOf(const QDateTime &utc)
{
    return timeOf(utc.date(), QTime(0, 0).secsTo(utc.time()), true);
}

icaltimetype wallOf(const QDateTime &wall)
{
    return timeOf(wall.date(), QTime(0, 0).secsTo(wall.time()), false);
}

icaltimetype dayOf(QDate day)
{
    icaltimetype time = timeOf(day, 0, false);
    time.is_date = 1;
    return time;
}

QByteArray yearlyText(const YearlyChange &rule)
{
    static const char *const days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    return QByteArray("FREQ=YEARLY;BYMONTH=") + QByteArray::number(rule.month) +
           ";BYDAY=" + QByteArray::number(rule.week) + days[rule.weekday - 1];
}

icalcomponent *componentOf(const ZoneHalf &half)
{
    icalcomponent *component =
        icalcomponent_new(half.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_dtstart(wallOf(half.begins)));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetfrom(half.offsetFrom));
    icalcomponent_add_property(component, icalproperty_new_tzoffsetto(half.offsetTo));
    icalcomponent_add_property(component, icalproperty_new_tzname(half.name.toUtf8().constData()));
    if (half.yearly)
        icalcomponent_add_property(component, icalproperty_new_rrule(icalrecurrencetype_from_string(
                                                  yearlyText(*half.yearly).constData())));
    for (const QDateTime &each : half.further)
        icalcomponent_add_property(component,
                                   icalproperty_new_rdate({wallOf(each), icalperiodtype_null_period()}));
    return component;
}

bool isKnownZone(const QByteArray &zone)
{
    return !zone.isEmpty() && QTimeZone(zone).isValid() && zone != "UTC" && zone != "Etc/UTC";
}

/// Adds DTSTART or DTEND.
void addTime(icalcomponent *event, icalproperty *property, const QByteArray &zone)
{
    if (isKnownZone(zone))
        icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
    icalcomponent_add_property(event, property);
}

icaltimetype minuteOf(const CalendarEvent &event, int minute)
{
    constexpr int minutesOfDay = 1440;
    return timeOf(event.first.addDays(minute / minutesOfDay), minute % minutesOfDay * 60,
                  !isKnownZone(event.zone));
}

void addTimes(icalcomponent *component, const CalendarEvent &event)
{
    if (event.span) {
        addTime(component, icalproperty_new_dtstart(minuteOf(event, event.span->from)), event.zone);
        addTime(component, icalproperty_new_dtend(minuteOf(event, event.span->to)), event.zone);
        return;
    }
    // Of whole days the end is the day after the last.
    icalcomponent_add_property(component, icalproperty_new_dtstart(dayOf(event.first)));
    icalcomponent_add_property(component, icalproperty_new_dtend(dayOf(event.last.addDays(1))));
}

void addAlarm(icalcomponent *component, const CalendarEvent &event, const IcsLook &look)
{
    if (!look.alarmMinutes || !event.span || !event.rings || event.isCancelled)
        return;
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    const QString text = event.title.isEmpty() ? look.alarmText : event.title;
    icalcomponent_add_property(alarm, icalproperty_new_description(writtenText(text).constData()));
    icaltriggertype trigger{icaltime_null_time(), icaldurationtype_from_int(-60 * *look.alarmMinutes)};
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(component, alarm);
}

icalcomponent *eventComponent(const CalendarEvent &event, const IcsLook &look)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [component](icalproperty *property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(instantOf(event.changedAt)));
    addTimes(component, event);
    add(icalproperty_new_summary(writtenText(event.title).constData()));
    if (!event.details.isEmpty())
        add(icalproperty_new_description(writtenText(event.details).constData()));
    add(icalproperty_new_sequence(event.sequence));
    add(icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_lastmodified(instantOf(event.changedAt)));
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(icalproperty_new_transp(event.isBusy && !event.isCancelled ? ICAL_TRANSP_OPAQUE
                                                                   : ICAL_TRANSP_TRANSPARENT));
    addAlarm(component, event, look);
    return component;
}

icalcomponent *zoneComponent(const QByteArray &zone, int fromYear, int toYear)
{
    icalcomponent *component = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_tzid(zone.constData()));
    for (const ZoneHalf &half : zoneHalves(zone, fromYear, toYear))
        icalcomponent_add_component(component, componentOf(half));
    return component;
}

/// Before the events: some programs read a file once, from the top.
void addZones(icalcomponent *calendar, const std::vector<CalendarEvent> &events)
{
    std::map<QByteArray, std::pair<int, int>> years;
    for (const CalendarEvent &event : events) {
        if (!event.span || !isKnownZone(event.zone))
            continue;
        const auto [place, isNew] = years.try_emplace(event.zone, event.first.year(), event.first.year());
        place->second.first = std::min(place->second.first, event.first.year());
        place->second.second = std::max(place->second.second, event.first.addDays(1).year());
    }
    for (const auto &[zone, span] : years)
        icalcomponent_add_component(calendar, zoneComponent(zone, span.first, span.second));
}

WrittenComponent newCalendar(icalproperty_method method, const IcsLook &look)
{
    WrittenComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty *each) { icalcomponent_add_property(calendar.get(), each); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(writtenProduct));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_method(method));
    if (!look.book.isEmpty()) { // before the name, which is as long as it likes
        icalproperty *book = icalproperty_new_x(look.book.toUtf8().constData());
        icalproperty_set_x_name(book, writtenBook);
        add(book);
    }
    if (!look.calendarName.isEmpty()) {
        icalproperty *name = icalproperty_new_x(writtenText(look.calendarName).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(name);
    }
    return calendar;
}

QByteArray bytesOf(icalcomponent *calendar)
{
    char *const text = icalcomponent_as_ical_string_r(calendar);
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

QByteArray mailto(const CalendarPerson &person)
{
    if (person.email.trimmed().isEmpty())
        return "invalid:nomail"; // what calendar programs write where there is none
    return "mailto:" + parameterText(person.email);
}

icalproperty *organizerOf(const CalendarPerson &person)
{
    icalproperty *property = icalproperty_new_organizer(mailto(person).constData());
    if (!person.name.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(parameterText(person.name).constData()));
    return property;
}

icalproperty *attendeeOf(const CalendarPerson &person, bool asks)
{
    icalproperty *property = icalproperty_new_attendee(mailto(person).constData());
    if (!person.name.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_cn(parameterText(person.name).constData()));
    icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    if (asks) {
        icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    }
    return property;
}

} // namespace

QByteArray icsForOwnCalendar(const std::vector<CalendarEvent> &events, const CalendarPerson &owner,
                             const IcsLook &look)
{
    const WrittenComponent calendar = newCalendar(ICAL_METHOD_PUBLISH, look);
    addZones(calendar.get(), events);
    for (const CalendarEvent &event : events) {
        icalcomponent *component = eventComponent(event, look);
        icalcomponent_add_property(component, organizerOf(owner));
        icalcomponent_add_component(calendar.get(), component);
    }
    return bytesOf(calendar.get());
}

bool isOwnCalendar(const QByteArray &bytes, const QString &book)
{
    const qsizetype end = bytes.indexOf("\r\nBEGIN:V"); // of what is said about the whole calendar
    const QByteArray head = end < 0 ? bytes : bytes.left(end + 2);
    const auto has = [&head](const QByteArray &name, const QByteArray &value) {
        return head.contains("\r\n" + name + ':' + value + "\r\n");
    };
    return !book.isEmpty() && has("PRODID", writtenProduct) && has(writtenBook, book.toUtf8());
}

QByteArray icsInvitation(const CalendarEvent &event, const CalendarPerson &organizer,
                         const std::vector<CalendarPerson> &attendees, const IcsLook &look)
{
    IcsLook own = look;
    own.calendarName.clear(); // an invitation is no calendar of its own
    own.book.clear();
    const WrittenComponent calendar =
        newCalendar(event.isCancelled ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST, own);
    addZones(calendar.get(), {event});
    icalcomponent *component = eventComponent(event, own);
    icalcomponent_add_property(component, organizerOf(organizer));
    for (const CalendarPerson &person : attendees)
        icalcomponent_add_property(component, attendeeOf(person, !event.isCancelled));
    icalcomponent_add_component(calendar.get(), component);
    return bytesOf(calendar.get());
}

} // namespace coachbook
