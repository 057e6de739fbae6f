// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/valueformats.h"

namespace coachbook {

/// What a header says of the dates below it: "Week ending" makes a date the last day of seven.
enum class PeriodHint { Day, WeekFrom, WeekTo, Month, Quarter };
PeriodHint periodHint(const QString &header);

/// Days from the first to the last, as Julian day numbers.
struct Period
{
    qint64 from = 0, to = 0;
    bool operator==(const Period &) const = default;
};

/// "2026-W14", "KW 14/2026", "Apr 2024", "04/2024", "Q1 2026", "2026-03-30 - 2026-04-05", or a date, which is
/// as long as the hint says. `year`, from a column of its own, completes "W14", "April" and, by the hint,
/// "4".
ValueProblem parsePeriod(std::string_view text, DateOrder order, PeriodHint hint, std::optional<int> year,
                         Period &to);
/// True for a value that is a period by its own words, a year aside: it says nothing of the order of dates.
bool isWrittenPeriod(std::string_view text);

} // namespace coachbook
