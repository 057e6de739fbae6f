// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/datescan.h"
#include "core/import/asciitext.h"

#include <algorithm>
#include <array>

namespace coachbook {

namespace {

using ascii::isDigit;
using ascii::skip;
using ascii::small;

struct MonthWord
{
    std::string_view begins;
    int month;
};

// The first letters that tell a month in English, German, Spanish, Portuguese and French.
constexpr std::array<MonthWord, 30> monthWords{{
    {"jan", 1},
    {"ene", 1},
    {"feb", 2},
    {"fev", 2},
    {"f\xC3\xA9v", 2},
    {"mar", 3},
    {"m\xC3\xA4r", 3},
    {"mrz", 3},
    {"apr", 4},
    {"abr", 4},
    {"avr", 4},
    {"may", 5},
    {"mai", 5},
    {"jun", 6},
    {"juin", 6},
    {"juil", 7},
    {"jul", 7},
    {"aug", 8},
    {"ago", 8},
    {"ao\xC3\xBB", 8},
    {"sep", 9},
    {"set", 9},
    {"oct", 10},
    {"okt", 10},
    {"out", 10},
    {"nov", 11},
    {"dec", 12},
    {"dez", 12},
    {"dic", 12},
    {"d\xC3\xA9"
     "c",
     12},
}};

bool isLetter(char c)
{
    return (small(c) >= 'a' && small(c) <= 'z') || static_cast<signed char>(c) < 0;
}

bool beginsWith(std::string_view text, std::string_view word)
{
    if (text.size() < word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (small(text[i]) != word[i])
            return false;
    }
    return true;
}

} // namespace

std::optional<int> takeMonthWord(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    const std::string_view word = text.substr(0, length);
    if (length < 3 || length > 12)
        return std::nullopt;
    for (const MonthWord &known : monthWords) {
        if (beginsWith(word, known.begins)) {
            text.remove_prefix(length);
            return known.month;
        }
    }
    return std::nullopt;
}

namespace {

/// "Wed, ", "Mittwoch " before a date; false when there is no such word.
bool takeWeekday(std::string_view &text)
{
    // The first three bytes of the days in English, German, Spanish, Portuguese and French, and the words of
    // two.
    static constexpr std::string_view known =
        " mon tue wed thu fri sat sun die mit don fre sam son lun mar mie "
        "mi\xC3 jue vie sab s\xC3\xA1 dom seg ter qua qui sex mer jeu ven dim "
        "mo di mi do fr sa so lu ma me je ve ";
    std::size_t length = 0;
    while (length < text.size() && (isLetter(text[length]) || text[length] == '-'))
        ++length;
    std::string key(" ");
    for (const char letter : text.substr(0, std::min<std::size_t>(length, 3)))
        key += small(letter);
    key += ' ';
    const bool isWeekday = length >= 2 && known.find(key) != std::string_view::npos;
    if (!isWeekday || length > 14 || length == text.size())
        return false;
    text.remove_prefix(length);
    skip(text, " .,");
    return text.size() >= 6;
}

/// A number of at most `most` digits; how many it had.
int takeNumber(std::string_view &text, int most, int &value)
{
    value = 0;
    int digits = 0;
    while (!text.empty() && digits < most && isDigit(text.front())) {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++digits;
    }
    return digits;
}

int fullYear(int year, int digits)
{
    return digits > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

std::optional<qint64> julian(int year, int month, int day)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199)
        return std::nullopt;
    if (day > lengths[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0))
        return std::nullopt;
    const int shifted = (month + 9) % 12; // years begin in March, so that the leap day is the last
    const qint64 y = year - (month <= 2 ? 1 : 0);
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * shifted + 2) / 5 + day - 1 + 1721120;
}

/// "Nov 20, 2026".
bool scanWordFirst(std::string_view text, DateScan &to)
{
    const std::optional<int> month = takeMonthWord(text);
    if (!month)
        return false;
    skip(text, " .-/");
    if (takeNumber(text, 2, to.third) == 0)
        return false;
    if (beginsWith(text, "st") || beginsWith(text, "nd") || beginsWith(text, "rd") || beginsWith(text, "th"))
        text.remove_prefix(2);
    skip(text, " ,.-/");
    int year = 0;
    const int digits = takeNumber(text, 4, year);
    if (digits != 4 && digits != 2)
        return false;
    to.first = fullYear(year, digits);
    to.second = *month;
    to.isFixed = true;
    to.rest = text;
    return true;
}

/// "20 Nov 2026", "20. November 2026", "20-Nov-26", "20 de noviembre de 2026"; `text` begins after the day.
bool scanWordSecond(std::string_view text, int day, DateScan &to)
{
    skip(text, " .-/");
    if (beginsWith(text, "de "))
        text.remove_prefix(3);
    const std::optional<int> month = takeMonthWord(text);
    if (!month)
        return false;
    skip(text, " .-/,");
    if (beginsWith(text, "de "))
        text.remove_prefix(3);
    int year = 0;
    const int digits = takeNumber(text, 4, year);
    if (digits != 4 && digits != 2)
        return false;
    to = {fullYear(year, digits), *month, day, true, false, true, text};
    return true;
}

/// "20261120".
bool scanCompact(std::string_view text, DateScan &to)
{
    for (int i = 0; i < 8; ++i) {
        if (!isDigit(text[static_cast<std::size_t>(i)]))
            return false;
    }
    takeNumber(text, 4, to.first);
    takeNumber(text, 2, to.second);
    takeNumber(text, 2, to.third);
    to.isFixed = to.yearFirst = true;
    to.rest = text;
    return text.empty() || !isDigit(text.front());
}

bool scanNumbers(std::string_view text, DateScan &to)
{
    const int digits = takeNumber(text, 4, to.first);
    if (digits == 0 || digits == 3 || text.empty())
        return false;
    const char separator = text.front();
    if (digits <= 2 && (isLetter(separator) ||
                        ((separator == ' ' || separator == '-' || separator == '.' || separator == '/') &&
                         text.find_first_not_of(" .-/") != std::string_view::npos &&
                         isLetter(text[text.find_first_not_of(" .-/")]))))
        return scanWordSecond(text, to.first, to);
    if (separator != '/' && separator != '-' && separator != '.')
        return false;
    text.remove_prefix(1);
    skip(text, " ");
    if (takeNumber(text, 2, to.second) == 0 || text.empty() || text.front() != separator)
        return false;
    text.remove_prefix(1);
    skip(text, " ");
    const int lastDigits = takeNumber(text, 4, to.third);
    to.isFixed = to.yearFirst = digits == 4;
    to.rest = text;
    if (digits == 4)
        return lastDigits == 1 || lastDigits == 2;
    if (lastDigits == 2 && !text.empty() && isDigit(text.front()))
        return false;
    to.thirdIsYear = lastDigits == 4;
    if (to.thirdIsYear)
        return true;
    to.third = fullYear(to.third, 2);
    return lastDigits == 2;
}

} // namespace

std::optional<qint64> DateScan::julianDay(DateOrder order) const
{
    if (isFixed)
        return julian(first, second, third);
    switch (order) {
    case DateOrder::Dmy:
        return julian(third, second, first);
    case DateOrder::Mdy:
        return julian(third, first, second);
    case DateOrder::Ymd:
        break;
    }
    return thirdIsYear ? std::nullopt : julian(fullYear(first, 2), second, third % 100);
}

bool scanDate(std::string_view text, DateScan &to)
{
    to = {};
    if (text.size() < 6)
        return false;
    bool found = text.size() >= 8 && scanCompact(text, to);
    if (!found) {
        to = {};
        found = isDigit(text.front()) ? scanNumbers(text, to) : scanWordFirst(text, to);
    }
    if (!found && takeWeekday(text)) {
        to = {};
        found = isDigit(text.front()) ? scanNumbers(text, to) : scanWordFirst(text, to);
    }
    if (!found)
        return false;
    if (!to.rest.empty() && to.rest.front() != ' ' && to.rest.front() != 'T' && to.rest.front() != ',')
        return false;
    if (!to.rest.empty())
        to.rest.remove_prefix(1);
    skip(to.rest, " ");
    return true;
}

std::optional<int> takeOffset(std::string_view &time)
{
    if (!time.empty() && (time.back() == 'Z' || time.back() == 'z')) {
        time.remove_suffix(1);
        return 0;
    }
    if (time.size() > 4 && (time.substr(time.size() - 3) == "UTC" || time.substr(time.size() - 3) == "GMT")) {
        time.remove_suffix(3);
        return 0;
    }
    const std::size_t sign = time.find_last_of("+-");
    if (sign == std::string_view::npos || sign == 0)
        return std::nullopt;
    std::string_view text = time.substr(sign + 1);
    int hours = 0, minutes = 0;
    if (takeNumber(text, 2, hours) != 2 || hours > 14)
        return std::nullopt;
    skip(text, ":");
    if ((!text.empty() && takeNumber(text, 2, minutes) != 2) || !text.empty() || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    const bool west = time[sign] == '-';
    time = time.substr(0, sign);
    return west ? -seconds : seconds;
}

std::optional<bool> takeHalfOfDay(std::string_view &time)
{
    std::string_view text = time;
    if (text.size() > 4 && text.back() == '.')
        text.remove_suffix(1);
    if (text.size() < 3 || small(text.back()) != 'm')
        return std::nullopt;
    text.remove_suffix(1);
    if (text.back() == '.')
        text.remove_suffix(1);
    if (text.empty() || (small(text.back()) != 'a' && small(text.back()) != 'p'))
        return std::nullopt;
    const bool afternoon = small(text.back()) == 'p';
    text.remove_suffix(1);
    time = trimmed(text);
    return afternoon;
}

} // namespace coachbook
