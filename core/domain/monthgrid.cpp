// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/monthgrid.h"
#include <algorithm>

namespace coachbook {

QDate firstOfWeek(QDate day, Qt::DayOfWeek weekBegins)
{
    return day.addDays(-((day.dayOfWeek() - int(weekBegins) + 7) % 7));
}

int weekNumber(QDate firstDayOfRow)
{
    return firstDayOfRow.addDays((int(Qt::Thursday) - firstDayOfRow.dayOfWeek() + 7) % 7).weekNumber();
}

std::optional<int> MonthGrid::cellOf(QDate day) const
{
    const qint64 cell = first.daysTo(day);
    return cell >= 0 && cell < 7 * qint64(weeks) ? std::optional(int(cell)) : std::nullopt;
}

MonthGrid monthGrid(QDate anyDay, Qt::DayOfWeek weekBegins)
{
    const QDate begins(anyDay.year(), anyDay.month(), 1);
    const QDate first = firstOfWeek(begins, weekBegins);
    const qint64 days = first.daysTo(begins) + begins.daysInMonth();
    return {first, int((days + 6) / 7)};
}

std::vector<LanePlace> dayLanes(const std::vector<DayRange> &ranges, QDate first, int days)
{
    const QDate last = first.addDays(days - 1);
    std::vector<LanePlace> places;
    std::vector<std::vector<bool>> taken; // by lane, then day
    for (const DayRange &range : ranges) {
        LanePlace place;
        if (range.last >= first && range.first <= last) {
            place.beginsBefore = range.first < first;
            place.endsAfter = range.last > last;
            place.from = place.beginsBefore ? 0 : int(first.daysTo(range.first));
            place.to = place.endsAfter ? days - 1 : int(first.daysTo(range.last));
            const auto isFree = [&place](const std::vector<bool> &lane) {
                return std::none_of(lane.begin() + place.from, lane.begin() + place.to + 1,
                                    [](bool isTaken) { return isTaken; });
            };
            const auto lane = std::find_if(taken.begin(), taken.end(), isFree);
            place.lane = int(lane - taken.begin());
            if (lane == taken.end())
                taken.emplace_back(std::size_t(days), false);
            std::fill_n(taken[std::size_t(place.lane)].begin() + place.from, place.to - place.from + 1, true);
        }
        places.push_back(place);
    }
    return places;
}

std::vector<int> hiddenByDay(const std::vector<LanePlace> &places, int days, int lanes)
{
    std::vector<int> hidden(std::size_t(days), 0);
    for (const LanePlace &place : places) {
        for (int day = place.from; place.lane >= lanes && day <= place.to; ++day)
            ++hidden[std::size_t(day)];
    }
    return hidden;
}

} // namespace coachbook
