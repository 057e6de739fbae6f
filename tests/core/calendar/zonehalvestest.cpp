// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zonehalves.h"

#include "core/calendar/icswriter.h"
#include "tests/support/catch.h"
#include <QTimeZone>
#include <libical/ical.h>

using namespace coachbook;

namespace {

/// What libical makes of the wall time in a file with our VTIMEZONE, in UTC.
QDateTime readBack(const QByteArray &zone, QDate day, int minute)
{
    CalendarEvent event;
    event.uid = QStringLiteral("1@test");
    event.changedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    event.first = event.last = day;
    event.span = MinuteSpan{minute, minute + 30};
    event.zone = zone;
    event.title = QStringLiteral("Session");
    icalcomponent *root = icalparser_parse_string(icsForOwnCalendar({event}, {}, {}).constData());
    REQUIRE(root);
    icalcomponent *found = icalcomponent_get_first_component(root, ICAL_VEVENT_COMPONENT);
    const icaltimetype start =
        icaltime_convert_to_zone(icalcomponent_get_dtstart(found), icaltimezone_get_utc_timezone());
    const QDateTime utc({start.year, start.month, start.day}, QTime(start.hour, start.minute), Qt::UTC);
    icalcomponent_free(root);
    return utc;
}

} // namespace

TEST_CASE("zonehalves: Berlin has two, each with its rule (CAL-3)")
{
    const std::vector<ZoneHalf> halves = zoneHalves("Europe/Berlin", 2026, 2026);
    REQUIRE(halves.size() == 2);
    REQUIRE(halves[0].isDaylight);
    REQUIRE(halves[0].offsetFrom == 3600);
    REQUIRE(halves[0].offsetTo == 7200);
    REQUIRE(halves[0].begins == QDateTime(QDate(2025, 3, 30), QTime(2, 0), Qt::UTC));
    REQUIRE(halves[0].yearly == YearlyChange{3, -1, 7});
    REQUIRE_FALSE(halves[1].isDaylight);
    REQUIRE(halves[1].begins == QDateTime(QDate(2025, 10, 26), QTime(3, 0), Qt::UTC));
    REQUIRE(halves[1].yearly == YearlyChange{10, -1, 7});
    REQUIRE(halves[1].name == QLatin1String("CET"));
}

TEST_CASE("zonehalves: the second Sunday, no change at all, a zone that there is not")
{
    const std::vector<ZoneHalf> york = zoneHalves("America/New_York", 2026, 2027);
    REQUIRE(york.size() == 2);
    REQUIRE(york[0].yearly == YearlyChange{3, 2, 7});
    REQUIRE(york[1].yearly == YearlyChange{11, 1, 7});
    const std::vector<ZoneHalf> india = zoneHalves("Asia/Kolkata", 2026, 2026);
    REQUIRE(india.size() == 1);
    REQUIRE(india[0].offsetTo == 19800);
    REQUIRE(zoneHalves("Nowhere/Here", 2026, 2026).empty());
    REQUIRE(zoneHalves("", 2026, 2026).empty());
}

TEST_CASE("zonehalves: another program reckons the same instants as the zone itself, all over the year")
{
    for (const char *name : {"Europe/Berlin", "Europe/Dublin", "America/New_York", "Australia/Sydney",
                             "America/Santiago", "Asia/Kolkata", "Africa/Casablanca", "Asia/Kathmandu",
                             "Australia/Lord_Howe", "America/Sao_Paulo"}) {
        const QTimeZone zone{QByteArray(name)};
        for (const int year : {2018, 2026, 2030}) {
            for (int month = 1; month <= 12; ++month) {
                for (const int day : {1, 14, 27}) {
                    INFO(name << " " << year << "-" << month << "-" << day);
                    const QDateTime wall(QDate(year, month, day), QTime(10, 0), zone);
                    REQUIRE(readBack(name, wall.date(), 600) == wall.toUTC());
                }
            }
        }
    }
}
