// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendarstore.h"
#include "core/storage/sqlite/query.h"
#include <map>

namespace coachbook::calendarstore {

using sqlite::Query;

namespace {

GivenOutEvent readEvent(const Query &q)
{
    GivenOutEvent given;
    given.event.uid = q.text(0);
    given.kind = q.as<CalendarKind>(1);
    given.record = q.integer(2);
    given.agent = q.maybeId<AgentId>(3);
    given.event.sequence = q.number(4);
    given.event.changedAt = q.instant(5);
    given.event.first = q.day(6);
    given.event.last = q.day(7);
    if (!q.isNull(8) && !q.isNull(9))
        given.event.span = MinuteSpan{q.number(8), q.number(9)};
    given.event.zone = q.text(10).toUtf8();
    given.event.title = q.text(11);
    given.event.details = q.text(12);
    given.event.isCancelled = q.flag(13);
    given.event.isBusy = q.flag(14);
    return given;
}

template <class Settings, class Each>
void eachCalendarField(Settings &s, Each each)
{
    each(QStringLiteral("calendar.most_a_day"), s.mostADay);
    each(QStringLiteral("calendar.hours_from"), s.hours.from);
    each(QStringLiteral("calendar.hours_to"), s.hours.to);
    each(QStringLiteral("calendar.alarm_minutes"), s.alarmMinutes);
    each(QStringLiteral("calendar.shows_behaviours"), s.showsBehaviours);
    each(QStringLiteral("calendar.gives_items"), s.givesItems);
}

QString emailKey()
{
    return QStringLiteral("calendar.organizer_email");
}

void saveSetting(Db &db, const QString &key, const QString &value)
{
    Query q(db,
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value "
            "WHERE value <> excluded.value");
    q.bind(key).bind(value).run();
}

} // namespace

QString source(Db &db)
{
    Query q(db, "SELECT key FROM calendar_source");
    return q.step() ? q.text(0) : QString();
}

std::vector<GivenOutEvent> givenOut(Db &db)
{
    std::vector<GivenOutEvent> events;
    Query q(db,
            "SELECT uid, kind, record, agent_id, sequence, changed_at, first_day, last_day, start_minute, "
            "end_minute, zone, title, details, cancelled, busy FROM calendar_event ORDER BY first_day, uid");
    while (q.step())
        events.push_back(readEvent(q));
    return events;
}

std::optional<GivenOutEvent> find(Db &db, const QString &uid)
{
    Query q(db,
            "SELECT uid, kind, record, agent_id, sequence, changed_at, first_day, last_day, start_minute, "
            "end_minute, zone, title, details, cancelled, busy FROM calendar_event WHERE uid = ?");
    return q.bind(uid).step() ? std::optional(readEvent(q)) : std::nullopt;
}

void keep(Db &db, const std::vector<GivenOutEvent> &events)
{
    for (const GivenOutEvent &given : events) {
        const CalendarEvent &event = given.event;
        const std::optional<int> from = event.span ? std::optional(event.span->from) : std::nullopt;
        const std::optional<int> to = event.span ? std::optional(event.span->to) : std::nullopt;
        Query q(db,
                "INSERT OR REPLACE INTO calendar_event (uid, kind, record, agent_id, sequence, changed_at, "
                "first_day, last_day, start_minute, end_minute, zone, title, details, cancelled, busy) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        q.bind(event.uid).bind(given.kind).bind(given.record).bind(given.agent).bind(event.sequence);
        q.bind(event.changedAt).bind(event.first).bind(event.last).bind(from).bind(to);
        q.bind(QString::fromUtf8(event.zone)).bind(event.title).bind(event.details);
        q.bind(event.isCancelled).bind(event.isBusy).run();
    }
}

CalendarSettings settings(Db &db)
{
    std::map<QString, QString> rows;
    Query q(db, "SELECT key, value FROM setting WHERE key LIKE 'calendar.%'");
    while (q.step())
        rows.emplace(q.text(0), q.text(1));
    CalendarSettings settings;
    eachCalendarField(settings, [&rows](const QString &key, auto &field) {
        bool ok = false;
        const auto row = rows.find(key);
        const int number = row == rows.end() ? 0 : row->second.toInt(&ok);
        if (ok && number >= 0)
            field = static_cast<std::remove_reference_t<decltype(field)>>(number);
    });
    const CalendarSettings usual;
    if (settings.mostADay < 1)
        settings.mostADay = usual.mostADay;
    if (settings.hours.to <= settings.hours.from)
        settings.hours = usual.hours;
    if (const auto row = rows.find(emailKey()); row != rows.end())
        settings.organizerEmail = row->second;
    return settings;
}

void saveSettings(Db &db, const CalendarSettings &settings)
{
    eachCalendarField(settings, [&db](const QString &key, auto field) {
        saveSetting(db, key, QString::number(static_cast<int>(field)));
    });
    saveSetting(db, emailKey(), settings.organizerEmail);
}

} // namespace coachbook::calendarstore
