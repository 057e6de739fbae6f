// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/epochtime.h"

#include <charconv>

namespace coachbook {

std::optional<WallTime> epochTime(std::string_view text)
{
    constexpr qint64 year2000 = 946'684'800, end = 2'000'000'000, perDay = 86'400, julianOf1970 = 2'440'588;
    constexpr std::size_t ofSeconds = 10, ofMillis = 13, ofMicros = 16;
    text = trimmed(text);
    const std::size_t point = text.find('.');
    const std::string_view digits = text.substr(0, point);
    if ((digits.size() != ofSeconds && digits.size() != ofMillis && digits.size() != ofMicros) ||
        text.find_first_not_of("0123456789", point == std::string_view::npos ? 0 : point + 1) !=
            std::string_view::npos)
        return std::nullopt;
    qint64 moment = 0;
    const auto [last, error] = std::from_chars(digits.data(), digits.data() + digits.size(), moment);
    if (error != std::errc() || last != digits.data() + digits.size())
        return std::nullopt;
    if (digits.size() == ofMillis)
        moment /= 1'000;
    else if (digits.size() == ofMicros)
        moment /= 1'000'000;
    if (moment < year2000 || moment >= end)
        return std::nullopt;
    return WallTime{julianOf1970 + moment / perDay, static_cast<int>(moment % perDay), 0};
}

} // namespace coachbook
