// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workcalendar.h"
#include "core/import/valueformats.h"
#include <QStringList>

namespace coachbook::ui {

/// Holidays as people paste them, one a line: "2026-12-25 Christmas Day", "25.12.2026;Christmas Day", "Boxing
/// Day, 26 Dec 2026".
struct PastedHolidays
{
    std::vector<Holiday> holidays;
    QStringList refused; ///< lines without a day
};

/// Where three numbers stand for a date, the lines themselves prove the order; `usual` decides when they do
/// not.
PastedHolidays holidaysFromLines(const QString &text, DateOrder usual);

/// `added` put into `present`: a day that is there already takes the new name.
std::vector<Holiday> joinedHolidays(std::vector<Holiday> present, const std::vector<Holiday> &added);

} // namespace coachbook::ui
