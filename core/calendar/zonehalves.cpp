// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/zonehalves.h"

#include <QTimeZone>
#include <algorithm>

namespace coachbook {

namespace {

struct ZoneChange
{
    QDateTime wall; ///< before the change
    int from = 0, to = 0;
    bool isDaylight = false;
    QString name;
};

QDateTime utcStart(int year)
{
    return {QDate(year, 1, 1), QTime(0, 0), Qt::UTC};
}

QDateTime wallTime(const QDateTime &utc, int offset)
{
    return QDateTime::fromSecsSinceEpoch(utc.toSecsSinceEpoch() + offset, Qt::UTC);
}

std::vector<ZoneChange> changesOf(const QTimeZone &zone, const QDateTime &from, const QDateTime &to)
{
    std::vector<ZoneChange> changes;
    for (const QTimeZone::OffsetData &each : zone.transitions(from, to)) {
        const int before = zone.offsetFromUtc(each.atUtc.addSecs(-1));
        if (before != each.offsetFromUtc)
            changes.push_back({wallTime(each.atUtc, before), before, each.offsetFromUtc,
                               each.daylightTimeOffset != 0, each.abbreviation});
    }
    return changes;
}

bool isLastOfMonth(QDate day)
{
    return day.addDays(7).month() != day.month();
}

int weekOfMonth(QDate day)
{
    return (day.day() - 1) / 7 + 1;
}

/// The rule that all of them follow, one each year without a gap; absent when there is none.
std::optional<YearlyChange> ruleOf(const std::vector<ZoneChange> &changes)
{
    if (changes.size() < 2)
        return std::nullopt;
    const QDateTime &first = changes.front().wall;
    const auto all = [&changes](const auto &holds) {
        return std::all_of(changes.begin(), changes.end(), holds);
    };
    int year = first.date().year();
    const bool alike = all([&](const ZoneChange &each) {
        const QDate day = each.wall.date();
        return day.year() == year++ && day.month() == first.date().month() &&
               day.dayOfWeek() == first.date().dayOfWeek() && each.wall.time() == first.time();
    });
    if (!alike)
        return std::nullopt;
    YearlyChange rule{first.date().month(), weekOfMonth(first.date()), first.date().dayOfWeek()};
    if (all([](const ZoneChange &each) { return isLastOfMonth(each.wall.date()); }))
        rule.week = -1;
    else if (!all([&](const ZoneChange &each) { return weekOfMonth(each.wall.date()) == rule.week; }))
        return std::nullopt;
    return rule;
}

ZoneHalf halfOf(const std::vector<ZoneChange> &changes)
{
    const ZoneChange &first = changes.front();
    ZoneHalf half{first.isDaylight, first.from, first.to, first.name, first.wall, ruleOf(changes), {}};
    if (!half.yearly) {
        for (std::size_t i = 1; i < changes.size(); ++i)
            half.further.push_back(changes[i].wall);
    }
    return half;
}

} // namespace

std::vector<ZoneHalf> zoneHalves(const QByteArray &id, int fromYear, int toYear)
{
    const QTimeZone zone(id);
    if (id.isEmpty() || !zone.isValid())
        return {};
    // A year earlier and two later: what holds on New Year's Day began before, and a rule needs two years.
    const QDateTime from = utcStart(fromYear - 1), to = utcStart(toYear + 3);
    const std::vector<ZoneChange> changes = changesOf(zone, from, to);
    std::vector<ZoneHalf> halves;
    if (changes.empty() || changes.front().wall >= utcStart(fromYear).addDays(-1)) {
        const int offset = zone.offsetFromUtc(from);
        halves.push_back({zone.isDaylightTime(from),
                          offset,
                          offset,
                          zone.abbreviation(from),
                          wallTime(from, offset),
                          std::nullopt,
                          {}});
    }
    std::vector<ZoneChange> left = changes;
    while (!left.empty()) {
        const ZoneChange head = left.front();
        const auto others = std::stable_partition(left.begin(), left.end(), [&head](const ZoneChange &each) {
            return each.from == head.from && each.to == head.to && each.isDaylight == head.isDaylight;
        });
        halves.push_back(halfOf({left.begin(), others}));
        left.erase(left.begin(), others);
    }
    return halves;
}

} // namespace coachbook
