// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/valueformats.h"
#include "core/import/asciitext.h"

#include "core/import/datescan.h"
#include "core/import/durationwords.h"
#include "core/import/epochtime.h"
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace coachbook {

namespace {

using ascii::isDigit;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// ASCII letters made small; the words we compare with are written small.
bool isWord(std::string_view text, std::string_view word)
{
    if (text.size() != word.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
        if (c != word[i])
            return false;
    }
    return true;
}

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N> &words)
{
    for (const std::string_view word : words) {
        if (isWord(text, word))
            return true;
    }
    return false;
}

QString asText(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    while (text.size() >= 2 && text.substr(0, 2) == "\xC2\xA0")
        text.remove_prefix(2);
    while (text.size() >= 2 && text.substr(text.size() - 2) == "\xC2\xA0")
        text.remove_suffix(2);
    return text;
}

bool isAbsent(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> words{
        "n/a",  "na",      "-",    "--",   "null",         "none",
        "#n/a", "(blank)", "k.a.", "n.a.", "\xE2\x80\x93", "\xE2\x80\x94"};
    text = trimmed(text);
    return text.empty() || (text.size() <= 7 && isOneOf(text, words));
}

bool hasLostDigits(std::string_view text)
{
    text = trimmed(text);
    const std::size_t power = text.find_first_of("eE");
    if (power == std::string_view::npos || power + 2 >= text.size() || text[power + 1] != '+' ||
        !isDigit(text.front()))
        return false;
    const std::string_view number = text.substr(0, power), exponent = text.substr(power + 2);
    return exponent.size() <= 3 && exponent.find_first_not_of("0123456789") == std::string_view::npos &&
           number.find_first_not_of("0123456789.,") == std::string_view::npos &&
           (number.size() == 1 || number[1] == '.' || number[1] == ',');
}

ValueProblem parseDateTime(std::string_view text, DateOrder order, WallTime &to)
{
    DateScan scan;
    if (const std::optional<WallTime> moment = epochTime(text)) {
        to = *moment;
        return ValueProblem::None;
    }
    if (!scanDate(trimmed(text), scan))
        return ValueProblem::NotADate;
    const std::optional<qint64> day = scan.julianDay(order);
    if (!day)
        return ValueProblem::NoSuchDay;
    to = {*day, std::nullopt, std::nullopt};
    if (scan.rest.empty())
        return ValueProblem::None;
    int seconds = 0;
    std::string_view time = scan.rest;
    to.offset = takeOffset(time);
    if (parseTimeOfDay(time, seconds) != ValueProblem::None)
        return ValueProblem::NotADate;
    to.seconds = seconds;
    return ValueProblem::None;
}

ValueProblem parseTimeOfDay(std::string_view text, int &seconds)
{
    text = trimmed(text);
    const std::optional<bool> afternoon = takeHalfOfDay(text);
    std::array<int, 3> part{0, 0, 0};
    std::size_t count = 0, i = 0;
    while (count < 3) {
        std::size_t digits = 0;
        while (i < text.size() && digits < 2 && isDigit(text[i])) {
            part[count] = part[count] * 10 + (text[i++] - '0');
            ++digits;
        }
        if (digits == 0)
            return ValueProblem::NotATime;
        ++count;
        if (i == text.size() || text[i] != ':')
            break;
        ++i;
    }
    if (count == 3 && i < text.size() && (text[i] == '.' || text[i] == ','))
        while (++i < text.size() && isDigit(text[i])) {
        }
    if (i != text.size() || (count == 1 && !afternoon) || part[1] > 59 || part[2] > 60)
        return ValueProblem::NotATime;
    if (afternoon ? part[0] < 1 || part[0] > 12 : part[0] > 23)
        return ValueProblem::NotATime;
    const int hour = afternoon ? part[0] % 12 + (*afternoon ? 12 : 0) : part[0];
    seconds = hour * 3600 + part[1] * 60 + std::min(part[2], 59);
    return ValueProblem::None;
}

namespace {

constexpr double longestDuration = 100.0 * 366 * 86400; // seconds: longer is not meant as a duration

ValueProblem secondsFrom(double value, int &seconds)
{
    if (value < 0)
        return ValueProblem::Negative;
    if (value > std::min<double>(longestDuration, std::numeric_limits<int>::max()))
        return ValueProblem::TooLarge;
    seconds = static_cast<int>(std::lround(value));
    return ValueProblem::None;
}

/// "MM:SS" or "HH:MM:SS", the first part of any length, the last perhaps with a fraction.
ValueProblem clockDuration(std::string_view text, int &seconds)
{
    double total = 0;
    for (int part = 0;; ++part) {
        const std::size_t colon = text.find(':');
        const bool last = colon == std::string_view::npos;
        double value = 0;
        const std::string_view piece = text.substr(0, colon);
        if (piece.empty() || !isDigit(piece.front()) || part > 2)
            return ValueProblem::NotADuration;
        const auto [end, error] =
            std::from_chars(piece.data(), piece.data() + piece.size(), value, std::chars_format::fixed);
        const bool whole = piece.find('.') == std::string_view::npos;
        if (error != std::errc() || end != piece.data() + piece.size() || (part > 0 && value >= 60) ||
            (!last && !whole))
            return ValueProblem::NotADuration;
        if (last && part == 1 && !whole)
            return ValueProblem::NotADuration; // "12:38.9": what a spreadsheet leaves of a time stamp
        total = total * 60 + value;
        if (last)
            return secondsFrom(total, seconds);
        text.remove_prefix(colon + 1);
    }
}

} // namespace

double secondsIn(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Millis:
        return 0.001;
    case DurationUnit::Seconds:
        break;
    case DurationUnit::Minutes:
        return 60;
    case DurationUnit::Hours:
        return 3600;
    }
    return 1;
}

ValueProblem parseDuration(std::string_view text, DurationUnit unit, DecimalMark mark, int &seconds)
{
    text = trimmed(text);
    int whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    const double factor = secondsIn(unit);
    if (error == std::errc() && end == text.data() + text.size())
        return secondsFrom(double(whole) * factor, seconds);
    if (text.find(':') != std::string_view::npos)
        return !text.empty() && text.front() == '-' ? ValueProblem::Negative : clockDuration(text, seconds);
    double value = 0;
    const ValueProblem problem = parseNumber(text, mark, value);
    if (problem != ValueProblem::None) {
        const std::optional<double> written = secondsInWords(text, mark);
        return written ? secondsFrom(*written, seconds) : ValueProblem::NotADuration;
    }
    return secondsFrom(value * factor, seconds);
}

ValueProblem parseNumber(std::string_view text, DecimalMark mark, double &value)
{
    text = trimmed(text);
    if (!text.empty() && text.back() == '%')
        text = trimmed(text.substr(0, text.size() - 1));
    const char decimal = mark == DecimalMark::Point ? '.' : ',';
    const char thousand = mark == DecimalMark::Point ? ',' : '.';
    std::array<char, 40> plain{};
    std::size_t size = 0, sinceThousand = 0;
    bool sawDecimal = false, sawThousand = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == thousand && !sawDecimal && size > 0 && (!sawThousand || sinceThousand == 3)) {
            sawThousand = true;
            sinceThousand = 0;
            continue;
        }
        const bool sign = i == 0 && (c == '-' || c == '+');
        if (!isDigit(c) && !sign && (c != decimal || sawDecimal || (sawThousand && sinceThousand != 3)))
            return ValueProblem::NotANumber;
        sawDecimal |= c == decimal;
        sinceThousand += !sawDecimal && isDigit(c);
        if (c == '+')
            continue;
        if (size == plain.size())
            return ValueProblem::TooLarge;
        plain[size++] = c == decimal ? '.' : c;
    }
    if (sawThousand && sinceThousand != 3)
        return ValueProblem::NotANumber;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + size, value);
    return error == std::errc() && end == plain.data() + size ? ValueProblem::None : ValueProblem::NotANumber;
}

std::optional<bool> parseYesNo(std::string_view text)
{
    static constexpr std::array<std::string_view, 17> yes{"y", "yes", "true", "1",    "t",         "x",
                                                          "j", "ja",  "s",    "si",   "s\xC3\xAD", "sim",
                                                          "o", "oui", "wahr", "vrai", "verdadero"};
    static constexpr std::array<std::string_view, 13> no{
        "n", "no", "false", "0", "f", "nein", "n\xC3\xA3o", "nao", "non", "falsch", "faux", "falso", "none"};
    text = trimmed(text);
    if (isOneOf(text, yes) || isWord(text, "resolved") || isWord(text, "answered"))
        return true;
    if (isOneOf(text, no) || isWord(text, "unresolved") || isWord(text, "not resolved") ||
        isWord(text, "abandoned") || isWord(text, "missed"))
        return false;
    return std::nullopt;
}

void DateEvidence::add(std::string_view value)
{
    DateScan scan;
    if (isAbsent(value) || !scanDate(trimmed(value), scan))
        return;
    if (scan.isFixed) {
        yearFirst += scan.yearFirst;
        return;
    }
    const bool day = scan.julianDay(DateOrder::Dmy).has_value();
    const bool month = scan.julianDay(DateOrder::Mdy).has_value();
    const auto note = [value](qint64 &count, QString &example) {
        if (count++ == 0)
            example = asText(trimmed(value));
    };
    if (day && !month)
        note(dayFirst, dayFirstExample);
    else if (month && !day)
        note(monthFirst, monthFirstExample);
    else if (day && scan.first != scan.second)
        note(either, eitherExample);
}

void NumberEvidence::add(std::string_view value)
{
    value = trimmed(value);
    if (!value.empty() && value.back() == '%')
        value = trimmed(value.substr(0, value.size() - 1));
    const std::size_t mark = value.find_last_of(".,");
    double number = 0;
    if (mark == std::string_view::npos || value.find(':') != std::string_view::npos)
        return;
    const bool asPoint = parseNumber(value, DecimalMark::Point, number) == ValueProblem::None;
    const bool asComma = parseNumber(value, DecimalMark::Comma, number) == ValueProblem::None;
    const auto note = [value](qint64 &count, QString &example) {
        if (count++ == 0)
            example = asText(value);
    };
    if (asPoint && asComma)
        note(either, eitherExample);
    else if (asPoint)
        note(point, pointExample);
    else if (asComma)
        note(comma, commaExample);
}

} // namespace coachbook
