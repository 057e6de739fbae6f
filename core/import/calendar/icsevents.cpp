// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/calendar/icsevents.h"

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

/// The lines on which events begin, in the order of the file: the library does not keep them.
std::vector<qint64> eventLines(const QByteArray &bytes)
{
    std::vector<qint64> lines;
    qint64 line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        if (bytes.mid(at, end - at).trimmed().toUpper() == "BEGIN:VEVENT")
            lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

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

/// Empty for a time that is none.
std::string timeText(icaltimetype time)
{
    if (!isDay(time))
        return {};
    if (time.is_date)
        return dayText(time);
    if (time.zone)
        time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    if (!isDay(time))
        return {};
    char clock[32];
    std::snprintf(clock, sizeof clock, "T%02d:%02d:%02d%s", time.hour, time.minute, time.second,
                  time.zone ? "Z" : "");
    return dayText(time) + clock;
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

class EventReader
{
public:
    explicit EventReader(QDate today) : m_from(today.addDays(-daysBefore)), m_to(today.addDays(daysAfter)) {}

    void read(icalcomponent *calendar, const std::vector<qint64> &lines)
    {
        collectMoved(calendar);
        std::size_t place = 0;
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
             event && m_events.size() < mostEvents;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            take(event, place < lines.size() ? lines[place] : 0);
            ++place;
        }
    }
    std::vector<IcsEvent> found() { return std::move(m_events); }

private:
    void collectMoved(icalcomponent *calendar);
    void take(icalcomponent *event, qint64 line);
    void takeSeries(icalcomponent *event, const IcsEvent &head, const icaltimetype &start,
                    const icaltimetype &end);
    bool isLeftOut(const std::vector<icaltimetype> &left, const std::string &uid,
                   const icaltimetype &start) const;
    void add(const IcsEvent &head, const icaltimetype &start, const icaltimetype &end, bool isOccurrence);

    QDate m_from, m_to;
    std::vector<IcsEvent> m_events;
    std::set<std::string> m_moved; ///< uid and time of occurrences that stand as events of their own
};

std::string occurrenceKey(const std::string &uid, const icaltimetype &start)
{
    return uid + '\n' + timeText(start);
}

/// Which occurrence of its series an event stands for, with its zone; null: none.
icaltimetype recurrenceOf(icalcomponent *event)
{
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
    return property ? icalproperty_get_datetime_with_component(property, event) : icaltime_null_time();
}

void EventReader::collectMoved(icalcomponent *calendar)
{
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const icaltimetype of = recurrenceOf(event);
        if (!icaltime_is_null_time(of))
            m_moved.insert(occurrenceKey(textOf(icalcomponent_get_uid(event)), of));
    }
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
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const icaltimetype end = icalcomponent_get_dtend(event);
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
    m_events.push_back(std::move(event));
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
                            const icaltimetype &start) const
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
             !icaltime_is_null_time(at) && taken < mostOccurrences && m_events.size() < mostEvents &&
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

std::optional<std::vector<IcsEvent>> readIcsEvents(const QByteArray &bytes, QDate today)
{
    icalerror_set_errors_are_fatal(false);
    const Component root(icalparser_parse_string(bytes.constData()));
    if (!root)
        return std::nullopt;
    const std::vector<qint64> lines = eventLines(bytes);
    EventReader reader(today);
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        reader.read(root.get(), lines);
        return reader.found();
    }
    // Several calendars one after the other come under a root of the library's own.
    std::size_t done = 0;
    for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT);
         calendar; calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT)) {
        reader.read(calendar,
                    {lines.begin() + static_cast<std::ptrdiff_t>(std::min(done, lines.size())), lines.end()});
        done += static_cast<std::size_t>(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT));
    }
    return reader.found();
}

} // namespace coachbook
