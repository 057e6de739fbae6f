// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Bytes of ASCII as the readers of dates, durations and periods take them, whatever the locale.
namespace coachbook::ascii {

inline char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the bytes of `of` from the front.
inline void skip(std::string_view &text, std::string_view of)
{
    while (!text.empty() && of.find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
}

} // namespace coachbook::ascii
