// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/periods.h"
#include "core/import/asciitext.h"

#include "core/import/datescan.h"
#include "core/import/importfields.h"
#include <QDate>
#include <array>

namespace coachbook {

namespace {

using ascii::isDigit;

/// A value taken apart into words and numbers: "KW 14/2026" is {"kw", 14, 2026}.
struct Piece
{
    std::string_view word; ///< empty for a number
    int number = 0;
    int digits = 0;
};

bool isApart(char c)
{
    return std::string_view(" -/.,_'()").find(c) != std::string_view::npos;
}

constexpr std::size_t mostPieces = 4;

/// Absent when it has more pieces than a period has, or a number of more than six digits.
std::optional<std::vector<Piece>> piecesOf(std::string_view text)
{
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < text.size();) {
        if (isApart(text[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        const bool number = isDigit(text[at]);
        while (at < text.size() && !isApart(text[at]) && isDigit(text[at]) == number)
            ++at;
        Piece piece;
        if (number) {
            piece.digits = static_cast<int>(at - from);
            if (piece.digits > 6)
                return std::nullopt;
            for (std::size_t i = from; i < at; ++i)
                piece.number = piece.number * 10 + (text[i] - '0');
        } else {
            piece.word = text.substr(from, at - from);
        }
        pieces.push_back(piece);
        if (pieces.size() > mostPieces)
            return std::nullopt;
    }
    return pieces;
}

bool isOneOf(std::string_view word, std::string_view known)
{
    std::string key(" ");
    for (const char c : word)
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    key += ' ';
    return known.find(key) != std::string_view::npos;
}

constexpr std::string_view weekWords = " w wk week kw cw s sem semana semaine woche kalenderwoche ";
constexpr std::string_view quarterWords = " q quarter quartal trim trimestre t ";
constexpr std::string_view fillers = " of de do of the ";

std::optional<Period> weekOf(int year, int week)
{
    // The week with the year's fourth of January is its first (ISO 8601).
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
    if (week < 1 || week > 53 || monday.addDays(3).year() != year)
        return std::nullopt;
    return Period{monday.toJulianDay(), monday.toJulianDay() + 6};
}

std::optional<Period> monthsOf(int year, int month, int months)
{
    const QDate first(year, month, 1);
    if (!first.isValid())
        return std::nullopt;
    return Period{first.toJulianDay(), first.addMonths(months).toJulianDay() - 1};
}

std::optional<Period> quarterOf(int year, int quarter)
{
    return quarter < 1 || quarter > 4 ? std::nullopt : monthsOf(year, quarter * 3 - 2, 3);
}

bool isYear(const Piece &piece)
{
    constexpr int first = 1990, last = 2100;
    return piece.digits == 4 && piece.number >= first && piece.number <= last;
}

/// What the words and numbers say, whatever their order.
struct Reading
{
    std::optional<int> year, month;
    std::vector<Piece> numbers; ///< without the year
    bool week = false, quarter = false, unknown = false;
    bool isMonthFirst = false; ///< the month's word before the number beside it
};

Reading readingOf(const std::vector<Piece> &pieces)
{
    Reading reading;
    for (const Piece &piece : pieces) {
        std::string_view word = piece.word;
        if (word.empty()) {
            if (isYear(piece) && !reading.year)
                reading.year = piece.number;
            else
                reading.numbers.push_back(piece);
        } else if (isOneOf(word, weekWords)) {
            reading.week = true;
        } else if (isOneOf(word, quarterWords)) {
            reading.quarter = true;
        } else if (const std::optional<int> month = takeMonthWord(word); month && word.empty()) {
            reading.unknown |= reading.month.has_value();
            reading.month = month;
            reading.isMonthFirst = reading.numbers.empty();
        } else if (!isOneOf(piece.word, fillers)) {
            reading.unknown = true;
        }
    }
    return reading;
}

/// "202604".
std::optional<Period> compactMonth(const Piece &piece)
{
    return monthsOf(piece.number / 100, piece.number % 100, 1);
}

std::optional<Period> writtenPeriod(Reading reading, std::optional<int> year)
{
    if (reading.unknown)
        return std::nullopt;
    const bool named = reading.month.has_value();
    if (named && !reading.year && reading.isMonthFirst && reading.numbers.size() == 1 &&
        reading.numbers.front().digits == 2) {
        reading.year = 2000 + reading.numbers.front().number; // "Apr-24", as spreadsheets write a month
        reading.numbers.clear();
    }
    if (!reading.year)
        reading.year = year;
    if (named)
        return reading.year && reading.numbers.empty() ? monthsOf(*reading.year, *reading.month, 1)
                                                       : std::nullopt;
    if (reading.numbers.size() != 1)
        return std::nullopt;
    const Piece &number = reading.numbers.front();
    if (!reading.week && !reading.quarter && number.digits == 6)
        return compactMonth(number);
    if (!reading.year)
        return std::nullopt;
    if (reading.week)
        return weekOf(*reading.year, number.number);
    if (reading.quarter)
        return quarterOf(*reading.year, number.number);
    return number.digits <= 2 && reading.year != year ? monthsOf(*reading.year, number.number, 1)
                                                      : std::nullopt;
}

/// "14" under "Week" beside a column with the year.
std::optional<Period> numberedPeriod(const Piece &piece, PeriodHint hint, int year)
{
    if (piece.digits == 0 || piece.digits > 2)
        return std::nullopt;
    switch (hint) {
    case PeriodHint::WeekFrom:
    case PeriodHint::WeekTo:
        return weekOf(year, piece.number);
    case PeriodHint::Month:
        return monthsOf(year, piece.number, 1);
    case PeriodHint::Quarter:
        return quarterOf(year, piece.number);
    case PeriodHint::Day:
        break;
    }
    return std::nullopt;
}

Period around(qint64 day, PeriodHint hint)
{
    const QDate date = QDate::fromJulianDay(day);
    switch (hint) {
    case PeriodHint::WeekFrom:
        return {day, day + 6};
    case PeriodHint::WeekTo:
        return {day - 6, day};
    case PeriodHint::Month:
        return monthsOf(date.year(), date.month(), 1).value_or(Period{day, day});
    case PeriodHint::Quarter:
        return quarterOf(date.year(), (date.month() + 2) / 3).value_or(Period{day, day});
    case PeriodHint::Day:
        break;
    }
    return {day, day};
}

/// The two dates of "2026-03-30 - 2026-04-05"; false when it is none.
bool splitRange(std::string_view text, std::string_view &first, std::string_view &last)
{
    static constexpr std::array<std::string_view, 6> marks{" - ",          " to ",  " \xE2\x80\x93 ",
                                                           "\xE2\x80\x93", " bis ", " au "};
    for (const std::string_view mark : marks) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos)
            continue;
        first = trimmed(text.substr(0, at));
        last = trimmed(text.substr(at + mark.size()));
        return !first.empty() && !last.empty();
    }
    return false;
}

} // namespace

PeriodHint periodHint(const QString &header)
{
    const QStringList words = normalizedHeader(header).split(QLatin1Char(' '));
    const auto has = [&words](std::initializer_list<const char *> known) {
        return std::any_of(known.begin(), known.end(),
                           [&words](const char *word) { return words.contains(QLatin1String(word)); });
    };
    if (has({"quarter", "quartal", "trimestre"}))
        return PeriodHint::Quarter;
    if (has({"month", "monat", "mes", "mois", "monthly", "berichtsmonat"}))
        return PeriodHint::Month;
    if (has({"we"}) && words.size() == 1)
        return PeriodHint::WeekTo;
    if (!has({"week", "wk", "kw", "woche", "semana", "semaine", "kalenderwoche", "berichtswoche", "wc",
              "weekly", "weekending"}) &&
        !(has({"w"}) && has({"e", "c"})))
        return PeriodHint::Day;
    return has({"ending", "end", "ended", "ends", "ende", "endend", "endet", "fin", "fim", "termina", "e",
                "bis", "weekending"})
               ? PeriodHint::WeekTo
               : PeriodHint::WeekFrom;
}

ValueProblem parsePeriod(std::string_view text, DateOrder order, PeriodHint hint, std::optional<int> year,
                         Period &to)
{
    text = trimmed(text);
    std::string_view first, last;
    WallTime from, until;
    if (splitRange(text, first, last) && parseDateTime(first, order, from) == ValueProblem::None &&
        parseDateTime(last, order, until) == ValueProblem::None) {
        to = {from.day, until.day};
        return until.day < from.day ? ValueProblem::NoSuchDay : ValueProblem::None;
    }
    if (const auto pieces = piecesOf(text)) {
        std::optional<Period> found = writtenPeriod(readingOf(*pieces), year);
        if (!found && year && pieces->size() == 1)
            found = numberedPeriod(pieces->front(), hint, *year);
        if (found) {
            to = *found;
            return ValueProblem::None;
        }
    }
    const ValueProblem problem = parseDateTime(text, order, from);
    if (problem == ValueProblem::None)
        to = around(from.day, hint);
    return problem;
}

bool isWrittenPeriod(std::string_view text)
{
    constexpr int anyYear = 2000;
    const auto pieces = piecesOf(trimmed(text));
    return pieces && writtenPeriod(readingOf(*pieces), anyYear).has_value();
}

} // namespace coachbook
