// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workcalendar.h"

#include <algorithm>

namespace coachbook {

namespace {

constexpr std::array<bool, 7> mondayToFriday{true, true, true, true, true, false, false};

bool before(const Holiday &holiday, QDate day)
{
    return holiday.day < day;
}

} // namespace

WorkCalendar::WorkCalendar() : m_weekdays(mondayToFriday) {}

WorkCalendar::WorkCalendar(std::array<bool, 7> weekdays, std::vector<Holiday> holidays)
    : m_weekdays(weekdays), m_holidays(std::move(holidays))
{
    if (std::none_of(m_weekdays.begin(), m_weekdays.end(), [](bool on) { return on; }))
        m_weekdays = mondayToFriday;
    std::erase_if(m_holidays, [](const Holiday &holiday) { return !holiday.day.isValid(); });
    std::stable_sort(m_holidays.begin(), m_holidays.end(),
                     [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    // A day is closed once, however many names it has: the count below relies on it.
    const auto last = std::unique(m_holidays.begin(), m_holidays.end(),
                                  [](const Holiday &a, const Holiday &b) { return a.day == b.day; });
    m_holidays.erase(last, m_holidays.end());
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return day.isValid() && m_weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)] && !holidayName(day);
}

QDate WorkCalendar::onOrAfter(QDate day) const
{
    // Ends: the holidays are finite and at least one weekday is on.
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::addWorkingDays(QDate day, int n) const
{
    const int step = n < 0 ? -1 : 1;
    while (n != 0 && day.isValid()) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            n -= step;
    }
    return day;
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (from == to)
        return 0;
    return to < from ? -workingDaysBetween(to, from) : workingDaysIn(from.addDays(1), to);
}

int WorkCalendar::workingDaysIn(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysIn(to, from);
    const qint64 days = from.daysTo(to) + 1;
    const auto perWeek = std::count(m_weekdays.begin(), m_weekdays.end(), true);
    qint64 working = days / 7 * perWeek;
    for (QDate day = from.addDays(days / 7 * 7); day <= to; day = day.addDays(1))
        working += m_weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)] ? 1 : 0;
    for (auto it = std::lower_bound(m_holidays.begin(), m_holidays.end(), from, before);
         it != m_holidays.end() && it->day <= to; ++it)
        working -= m_weekdays[static_cast<std::size_t>(it->day.dayOfWeek() - 1)] ? 1 : 0;
    return static_cast<int>(working);
}

std::optional<QString> WorkCalendar::holidayName(QDate day) const
{
    const auto it = std::lower_bound(m_holidays.begin(), m_holidays.end(), day, before);
    if (it == m_holidays.end() || it->day != day)
        return std::nullopt;
    return it->name;
}

} // namespace coachbook
