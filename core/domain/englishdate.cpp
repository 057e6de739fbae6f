// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/englishdate.h"

#include <array>

namespace coachbook {

namespace {

constexpr std::array<const char *, 12> months{"January",   "February", "March",    "April",
                                              "May",       "June",     "July",     "August",
                                              "September", "October",  "November", "December"};
constexpr std::array<const char *, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                               "Friday", "Saturday", "Sunday"};

QString monthOf(QDate day)
{
    return QLatin1String(months[static_cast<std::size_t>(day.month() - 1)]);
}

QString weekdayOf(QDate day)
{
    return QLatin1String(weekdays[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
}

QString dated(QDate day, const QString &month, QDate today)
{
    const QString text = QString::number(day.day()) + QLatin1Char(' ') + month;
    return day.year() == today.year() ? text : text + QLatin1Char(' ') + QString::number(day.year());
}

} // namespace

QString dateInEnglish(QDate day, QDate today)
{
    return day.isValid() ? dated(day, monthOf(day).left(3), today) : QString();
}

QString weekdayDateInEnglish(QDate day, QDate today)
{
    return day.isValid() ? weekdayOf(day).left(3) + QLatin1Char(' ') + dateInEnglish(day, today) : QString();
}

QString longDateInEnglish(QDate day, QDate today)
{
    return day.isValid() ? weekdayOf(day) + QLatin1Char(' ') + dated(day, monthOf(day), today) : QString();
}

} // namespace coachbook
