// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace coachbook {

struct Holiday
{
    QDate day;
    QString name;
    bool operator==(const Holiday &) const = default;
};

/// Which days are worked: weekdays switched on, minus closed days. Example: Monday to Friday without 25 Dec.
class WorkCalendar
{
public:
    WorkCalendar(); ///< Monday to Friday, no holidays
    /// `weekdays[0]` is Monday. A week without any working day is read as Monday to Friday.
    WorkCalendar(std::array<bool, 7> weekdays, std::vector<Holiday> holidays);

    bool isWorkingDay(QDate day) const;
    QDate onOrAfter(QDate day) const;             ///< first working day not before `day`
    QDate addWorkingDays(QDate day, int n) const; ///< WORKDAY: n-th working day after (n > 0) or before `day`
    /// Working days in (from, to]; negative when to < from.
    int workingDaysBetween(QDate from, QDate to) const;
    /// NETWORKDAYS: working days in [from, to]; negative when to < from.
    int workingDaysIn(QDate from, QDate to) const;
    std::optional<QString> holidayName(QDate day) const;
    const std::array<bool, 7> &weekdays() const { return m_weekdays; }
    const std::vector<Holiday> &holidays() const { return m_holidays; }

private:
    std::array<bool, 7> m_weekdays;
    std::vector<Holiday> m_holidays; ///< sorted by day
};

} // namespace coachbook
