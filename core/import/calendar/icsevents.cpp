// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icsevents.h"

#include "core/import/calendar/icspieces.h"
#include "core/import/calendar/icszones.h"
#include <QBuffer>
#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <set>

namespace coachbook {

namespace {

constexpr std::size_t mostEvents = 200000;
constexpr int mostOccurrences = 2000;
constexpr int mostLookedAt =
    100'000; ///< also those before the days that matter: every second for a hundred years ends
constexpr int daysBefore = 366, daysAfter = 731;

struct ComponentFree
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

struct IteratorFree
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorFree>;

std::string textOf(const char *text)
{
    return text ? std::string(text) : std::string();
}

std::string dayText(const icaltimetype &time)
{
    return QDate(time.year, time.month, time.day).toString(Qt::ISODate).toStdString();
}

/// Also not where the library reckoned from a time that was none, or past the years with four digits.
bool isDay(const icaltimetype &time)
{
    constexpr int lastYear = 9999;
    return !icaltime_is_null_time(time) && time.year > 0 && time.year <= lastYear &&
           QDate(time.year, time.month, time.day).isValid();
}

std::string clockText(const icaltimetype &time, bool isUtc)
{
    char clock[32];
    std::snprintf(clock, sizeof clock, "T%02d:%02d:%02d%s", time.hour, time.minute, time.second,
                  isUtc ? "Z" : "");
    return dayText(time) + clock;
}

std::string instantText(qint64 utc)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    return at.date().year() > 9999 ? std::string() : at.toString(Qt::ISODate).toStdString();
}

icaltimetype shifted(icaltimetype time, int days)
{
    icaltime_adjust(&time, days, 0, 0, 0);
    return time;
}

/// Of whole days the end is the day after the last (RFC 5545, 3.6.1); without one the event is a single day.
icaltimetype lastOf(const icaltimetype &start, const icaltimetype &end)
{
    if (!start.is_date)
        return end;
    return icaltime_is_null_time(end) || icaltime_compare(end, start) <= 0 ? start : shifted(end, -1);
}

/// The TZID that a DTSTART names; empty: none.
std::string zoneNamed(icalcomponent *event)
{
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    icalparameter *zone = start ? icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER) : nullptr;
    return zone ? textOf(icalparameter_get_tzid(zone)) : std::string();
}

/// Which occurrence of its series an event stands for, with its zone; null: none.
icaltimetype recurrenceOf(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    return property ? icalproperty_get_datetime_with_component(property, event) : icaltime_null_time();
}

/// Stands in the calendar of the file's zones while it is read, so that its times find theirs.
class EventInCalendar
{
public:
    EventInCalendar(icalcomponent *calendar, const QByteArray &text)
        : m_calendar(calendar), m_event(icalparser_parse_string(text.constData()))
    {
        if (m_event && icalcomponent_isa(m_event) != ICAL_VEVENT_COMPONENT) {
            icalcomponent_free(m_event);
            m_event = nullptr;
        }
        if (m_event)
            icalcomponent_add_component(m_calendar, m_event);
    }
    ~EventInCalendar()
    {
        if (!m_event)
            return;
        icalcomponent_remove_component(m_calendar, m_event);
        icalcomponent_free(m_event);
    }
    EventInCalendar(const EventInCalendar &) = delete;
    EventInCalendar &operator=(const EventInCalendar &) = delete;
    icalcomponent *get() const { return m_event; }

private:
    icalcomponent *m_calendar, *m_event;
};

class EventReader
{
public:
    explicit EventReader(QDate today)
        : m_from(today.addDays(-daysBefore)), m_to(today.addDays(daysAfter)),
          m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT))
    {}

    bool collect(QIODevice &device); ///< zones, and occurrences that were moved; false: no calendar
    void read(QIODevice &device);
    IcsReading found() { return std::move(m_reading); }

private:
    void addZone(const QByteArray &text);
    bool isLongOver(const QByteArray &text) const;
    void take(icalcomponent *event, qint64 line);
    void takeSeries(icalcomponent *event, const IcsEvent &head, const icaltimetype &start,
                    const icaltimetype &end);
    bool isLeftOut(const std::vector<icaltimetype> &left, const std::string &uid, const icaltimetype &start);
    void add(const IcsEvent &head, const icaltimetype &start, const icaltimetype &end, bool isOccurrence);
    std::string timeText(const icaltimetype &time);
    std::string occurrenceKey(const std::string &uid, const icaltimetype &start);
    void noteZone(icalcomponent *event, const icaltimetype &start, qint64 line);

    QDate m_from, m_to;
    Component m_calendar;
    IcsZones m_zones;
    IcsReading m_reading;
    std::set<std::string> m_moved;   ///< uid and time of occurrences that stand as events of their own
    std::set<std::string> m_told;    ///< zones that nobody knows
    ZoneClock *m_floating = nullptr; ///< the zone of the event at hand, where only its name is known
};

void EventReader::addZone(const QByteArray &text)
{
    constexpr int mostZones = 1000;
    if (icalcomponent_count_components(m_calendar.get(), ICAL_VTIMEZONE_COMPONENT) >= mostZones)
        return;
    Component zone(icalparser_parse_string(text.constData()));
    if (zone && icalcomponent_isa(zone.get()) == ICAL_VTIMEZONE_COMPONENT)
        icalcomponent_add_component(m_calendar.get(), zone.release());
}

bool EventReader::collect(QIODevice &device)
{
    IcsPieces pieces(device);
    bool hasEvents = false;
    while (pieces.next()) {
        const IcsPiece &piece = pieces.piece();
        if (piece.isZone && piece.isWhole)
            addZone(piece.text);
        hasEvents = hasEvents || (!piece.isZone && piece.isWhole);
    }
    if (!pieces.hasBegun() || (!pieces.hasEnded() && !hasEvents))
        return false;
    device.seek(0);
    IcsPieces again(device);
    while (again.next()) {
        if (again.piece().isZone || !again.piece().isWhole || !again.piece().text.contains("RECURRENCE-ID"))
            continue;
        const EventInCalendar event(m_calendar.get(), again.piece().text);
        if (!event.get())
            continue;
        m_floating = m_zones.clockOf(zoneNamed(event.get()));
        const icaltimetype of = recurrenceOf(event.get());
        if (!icaltime_is_null_time(of))
            m_moved.insert(occurrenceKey(textOf(icalcomponent_get_uid(event.get())), of));
    }
    return true;
}

/// Seen in the text, as most events of a file of many years are. No series, and no whole days: closed days of
/// the past count.
bool EventReader::isLongOver(const QByteArray &text) const
{
    const qsizetype at = text.indexOf("\nDTSTART");
    const qsizetype colon = at < 0 ? -1 : text.indexOf(':', at);
    if (colon < 0 || text.size() < colon + 10 || text.at(colon + 9) != 'T' || text.contains("\nRRULE") ||
        text.contains("\nRDATE") || text.contains("\nRECURRENCE-ID"))
        return false;
    const QDate day =
        QDate::fromString(QString::fromLatin1(text.mid(colon + 1, 8)), QStringLiteral("yyyyMMdd"));
    constexpr int longestEvent = 31; // days: what began before may still go on
    return day.isValid() && day.addDays(longestEvent) < m_from;
}

void EventReader::read(QIODevice &device)
{
    IcsPieces pieces(device);
    while (pieces.next()) {
        const IcsPiece &piece = pieces.piece();
        if (piece.isZone || (piece.isWhole && isLongOver(piece.text)))
            continue;
        if (m_reading.events.size() >= mostEvents) {
            m_reading.cutAt = piece.line;
            return;
        }
        const EventInCalendar event(m_calendar.get(), piece.isWhole ? piece.text : QByteArray());
        if (event.get()) {
            take(event.get(), piece.line);
        } else {
            IcsEvent broken;
            broken.line = piece.line;
            broken.summary = "(cannot be read)"; // a row without any value would be passed over
            m_reading.events.push_back(broken);
        }
    }
}

/// Empty for a time that is none. Qt's clock of the zone where its name is known, as the library reckons
/// hours that do not exist, or exist twice, in another way.
std::string EventReader::timeText(const icaltimetype &time)
{
    if (!isDay(time))
        return {};
    if (time.is_date)
        return dayText(time);
    if (icaltime_is_utc(time))
        return clockText(time, true);
    ZoneClock *const clock =
        time.zone ? m_zones.clockOf(textOf(icaltimezone_get_tzid(const_cast<icaltimezone *>(time.zone))))
                  : m_floating;
    if (clock)
        return instantText(clock->toUtc(QDate(time.year, time.month, time.day).toJulianDay(),
                                        (time.hour * 60 + time.minute) * 60 + time.second));
    if (!time.zone)
        return clockText(time, false);
    const icaltimetype utc = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    return isDay(utc) ? clockText(utc, true) : std::string();
}

std::string EventReader::occurrenceKey(const std::string &uid, const icaltimetype &start)
{
    return uid + '\n' + timeText(start);
}

/// Once a zone: a calendar has mostly one.
void EventReader::noteZone(icalcomponent *event, const icaltimetype &start, qint64 line)
{
    const std::string name = zoneNamed(event);
    m_floating = name.empty() ? nullptr : m_zones.clockOf(name);
    if (!name.empty() && !start.zone && !start.is_date && !m_floating && isDay(start) &&
        m_told.insert(name).second)
        m_reading.unknownZones.push_back({line, name});
}

bool isMarkedFree(icalcomponent *event)
{
    if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return true;
    icalproperty *shown = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
    const icalproperty_transp transp = shown ? icalproperty_get_transp(shown) : ICAL_TRANSP_OPAQUE;
    return transp == ICAL_TRANSP_TRANSPARENT || transp == ICAL_TRANSP_TRANSPARENTNOCONFLICT;
}

void EventReader::take(icalcomponent *event, qint64 line)
{
    IcsEvent head;
    head.line = line;
    head.uid = textOf(icalcomponent_get_uid(event));
    head.summary = textOf(icalcomponent_get_summary(event));
    head.isBusy = !isMarkedFree(event);
    head.isCancelled = icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED;
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const icaltimetype end = icalcomponent_get_dtend(event);
    noteZone(event, start, line);
    head.isAllDay = start.is_date != 0 && !icaltime_is_null_time(start);
    const bool isMoved = !icaltime_is_null_time(recurrenceOf(event));
    if (!isMoved && !icaltime_is_null_time(start) &&
        (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY) ||
         icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY)))
        takeSeries(event, head, start, end);
    else
        add(head, start, end, isMoved);
}

void EventReader::add(const IcsEvent &head, const icaltimetype &start, const icaltimetype &end,
                      bool isOccurrence)
{
    IcsEvent event = head;
    event.start = timeText(start);
    event.end = event.start.empty() ? std::string() : timeText(lastOf(start, end));
    if (isOccurrence && !event.uid.empty())
        event.uid += '/' + event.start;
    m_reading.events.push_back(std::move(event));
}

/// Read once a series: finding a zone by its name takes long.
std::vector<icaltimetype> leftOutTimes(icalcomponent *event)
{
    std::vector<icaltimetype> times;
    for (icalproperty *property = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); property;
         property = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        times.push_back(icalproperty_get_datetime_with_component(property, event));
    return times;
}

bool EventReader::isLeftOut(const std::vector<icaltimetype> &left, const std::string &uid,
                            const icaltimetype &start)
{
    if (m_moved.count(occurrenceKey(uid, start)) > 0)
        return true;
    return std::any_of(left.begin(), left.end(), [&start](const icaltimetype &each) {
        return each.is_date ? icaltime_compare_date_only(each, start) == 0
                            : icaltime_compare(each, start) == 0;
    });
}

void EventReader::takeSeries(icalcomponent *event, const IcsEvent &head, const icaltimetype &start,
                             const icaltimetype &end)
{
    const icaldurationtype length =
        icaltime_is_null_time(end) ? icaldurationtype_null_duration() : icaltime_subtract(end, start);
    const std::vector<icaltimetype> left = leftOutTimes(event);
    int taken = 0, looked = 0;
    std::set<std::string> times;
    const auto takeOne = [&](const icaltimetype &at) {
        const QDate day(at.year, at.month, at.day);
        if (day < m_from || isLeftOut(left, head.uid, at) || !times.insert(timeText(at)).second)
            return;
        add(head, at, icaltime_add(at, length), true);
        ++taken;
    };
    icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!rule)
        takeOne(start);
    for (; rule; rule = icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
        const Iterator each(icalrecur_iterator_new(icalproperty_get_rrule(rule), start));
        if (!each) {
            takeOne(start); // a rule that makes no sense: the event itself does
            continue;
        }
        for (icaltimetype at = icalrecur_iterator_next(each.get());
             !icaltime_is_null_time(at) && taken < mostOccurrences && m_reading.events.size() < mostEvents &&
             ++looked < mostLookedAt;
             at = icalrecur_iterator_next(each.get())) {
            if (QDate(at.year, at.month, at.day) > m_to)
                break;
            takeOne(at);
        }
    }
    for (icalproperty *more = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY);
         more && taken < mostOccurrences;
         more = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        const icaltimetype at = icalproperty_get_datetime_with_component(more, event);
        if (!icaltime_is_null_time(at) && QDate(at.year, at.month, at.day) <= m_to)
            takeOne(at);
    }
}

} // namespace

std::optional<IcsReading> readIcs(QIODevice &device, QDate today)
{
    icalerror_set_errors_are_fatal(false);
    EventReader reader(today);
    if (!reader.collect(device))
        return std::nullopt;
    device.seek(0);
    reader.read(device);
    return reader.found();
}

std::optional<std::vector<IcsEvent>> readIcsEvents(const QByteArray &bytes, QDate today)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    std::optional<IcsReading> reading = readIcs(buffer, today);
    return reading ? std::optional(std::move(reading->events)) : std::nullopt;
}

} // namespace coachbook
