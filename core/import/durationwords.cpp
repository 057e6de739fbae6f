// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/durationwords.h"
#include "core/import/asciitext.h"

#include <algorithm>
#include <array>

namespace coachbook {

namespace {

using ascii::isDigit;
using ascii::skip;
using ascii::small;

struct DurationWord
{
    std::string_view text;
    double seconds;
};

constexpr double minute = 60, hour = 3600, day = 86400;

// In English, German, Spanish, Portuguese and French.
constexpr std::array<DurationWord, 44> durationWords{{
    {"ms", 0.001},       {"msec", 0.001},     {"milliseconds", 0.001}, {"s", 1},
    {"sec", 1},          {"secs", 1},         {"second", 1},           {"seconds", 1},
    {"sek", 1},          {"sekunde", 1},      {"sekunden", 1},         {"seg", 1},
    {"segundo", 1},      {"segundos", 1},     {"seconde", 1},          {"secondes", 1},
    {"m", minute},       {"min", minute},     {"mins", minute},        {"minute", minute},
    {"minutes", minute}, {"minuten", minute}, {"minuto", minute},      {"minutos", minute},
    {"h", hour},         {"hr", hour},        {"hrs", hour},           {"hour", hour},
    {"hours", hour},     {"std", hour},       {"stunde", hour},        {"stunden", hour},
    {"hora", hour},      {"horas", hour},     {"heure", hour},         {"heures", hour},
    {"d", day},          {"day", day},        {"days", day},           {"tag", day},
    {"tage", day},       {"dias", day},       {"jour", day},           {"jours", day},
}};

/// The letters at the beginning, as a unit; 0 when they are none.
double takeUnit(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && small(text[length]) >= 'a' && small(text[length]) <= 'z')
        ++length;
    const std::string_view word = text.substr(0, length);
    text.remove_prefix(length);
    const auto is = [word](const DurationWord &unit) {
        return std::equal(word.begin(), word.end(), unit.text.begin(), unit.text.end(),
                          [](char a, char b) { return small(a) == b; });
    };
    const auto found = std::find_if(durationWords.begin(), durationWords.end(), is);
    return found == durationWords.end() ? 0 : found->seconds;
}

} // namespace

std::optional<double> secondsInWords(std::string_view text, DecimalMark mark)
{
    text = trimmed(text);
    const bool isIso = text.size() > 2 && text.front() == 'P'; // ISO 8601: "PT5M12S"
    if (isIso)
        text.remove_prefix(1);
    double sum = 0, before = 2 * day;
    while (!text.empty()) {
        if (isIso)
            skip(text, "T");
        std::size_t length = 0;
        while (length < text.size() && (isDigit(text[length]) || text[length] == '.' || text[length] == ','))
            ++length;
        double value = 0;
        if (length == 0 || !isDigit(text.front()) ||
            parseNumber(text.substr(0, length), isIso ? DecimalMark::Point : mark, value) !=
                ValueProblem::None)
            return std::nullopt;
        text.remove_prefix(length);
        skip(text, " ");
        const double unit = takeUnit(text);
        if (unit <= 0 || unit >= before)
            return std::nullopt;
        sum += value * unit;
        before = unit;
        skip(text, " .,");
    }
    return before < 2 * day ? std::optional(sum) : std::nullopt;
}

} // namespace coachbook
