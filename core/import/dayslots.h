// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schedule.h"
#include "core/import/rowcells.h"

namespace coachbook {

/// A part of a day as a file writes it: "08:00-08:15", "8:00 AM", "0800", "23:30-24:00".
struct DaySlot
{
    int from = 0;          ///< minutes since midnight
    std::optional<int> to; ///< absent: only the beginning is written; past 1440 when it ends on the next day
    bool operator==(const DaySlot &) const = default;
};
std::optional<DaySlot> parseDaySlot(std::string_view text);

/// A cell with a time of day, a stretch of one, or a date with a time.
struct SlotCell
{
    std::optional<QDate> day;
    DaySlot slot;
};
/// Absent when the cell is, or after a refusal.
std::optional<SlotCell> slotCell(RowCells &cells, ImportField field);

} // namespace coachbook
