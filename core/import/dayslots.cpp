// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dayslots.h"

#include <array>

namespace coachbook {

namespace {

constexpr int dayMinutes = 24 * 60;

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "8:00", "8:00 AM", "0800", "800", "24:00".
std::optional<int> minuteOf(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty() && (text.back() == 'h' || text.back() == 'H'))
        text.remove_suffix(1);
    if (text == "24:00" || text == "24:00:00" || text == "2400")
        return dayMinutes;
    if ((text.size() == 3 || text.size() == 4) && isDigits(text)) {
        int number = 0;
        for (const char c : text)
            number = number * 10 + (c - '0');
        const int hour = number / 100, minute = number % 100;
        return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
    }
    int seconds = 0;
    return parseTimeOfDay(text, seconds) == ValueProblem::None ? std::optional(seconds / 60) : std::nullopt;
}

} // namespace

std::optional<DaySlot> parseDaySlot(std::string_view text)
{
    static constexpr std::array<std::string_view, 6> marks{"\xE2\x80\x93", " - ",   "-",
                                                           " to ",         " bis ", " a "};
    text = trimmed(text);
    if (const std::optional<int> minute = minuteOf(text))
        return *minute < dayMinutes ? std::optional(DaySlot{*minute, std::nullopt}) : std::nullopt;
    for (const std::string_view mark : marks) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos || text.find(mark, at + mark.size()) != std::string_view::npos)
            continue;
        const std::optional<int> from = minuteOf(text.substr(0, at)),
                                 to = minuteOf(text.substr(at + mark.size()));
        if (!from || !to || *from == dayMinutes || *from == *to)
            return std::nullopt;
        return DaySlot{*from, *to > *from ? *to : *to + dayMinutes};
    }
    return std::nullopt;
}

std::optional<SlotCell> slotCell(RowCells &cells, ImportField field)
{
    const std::string_view text = cells.raw(field);
    if (text.empty() || cells.isRefused())
        return std::nullopt;
    if (const std::optional<DaySlot> slot = parseDaySlot(text))
        return SlotCell{std::nullopt, *slot};
    WallTime time;
    const ValueProblem problem = parseDateTime(text, cells.plan().style.dateOrder, time);
    if (problem == ValueProblem::None && time.seconds)
        return SlotCell{QDate::fromJulianDay(time.day), {*time.seconds / 60, std::nullopt}};
    cells.refuse(problem == ValueProblem::NoSuchDay ? RefusalReason::NoSuchDay : RefusalReason::NotATime,
                 field, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return std::nullopt;
}

} // namespace coachbook
