// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheets/cellformat.h"

#include <QDate>
#include <array>
#include <charconv>
#include <cmath>

namespace coachbook {

namespace {

constexpr double msPerDay = 86'400'000;
constexpr qint64 before1900 =
    2'415'019; ///< Julian day of serial 0, for serials after the 29 February 1900 that never was
constexpr qint64 before1904 = 2'416'481;
constexpr double lastSerial = 2'958'466; ///< 1 January 10000

/// The code's first section without words in quotes, escaped characters and colours; what counts hours stays
/// as "[h]".
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != QLatin1Char(';'); ++i) {
        if (code[i] == QLatin1Char('"')) {
            const qsizetype end = code.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? code.size() : end;
        } else if (code[i] == QLatin1Char('\\') || code[i] == QLatin1Char('_') ||
                   code[i] == QLatin1Char('*')) {
            ++i;
        } else if (code[i] == QLatin1Char('[')) {
            const qsizetype end = code.indexOf(QLatin1Char(']'), i + 1);
            const QStringView inner = code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            const QChar first = inner.isEmpty() ? QChar() : inner[0].toLower();
            if (first == QLatin1Char('h') || first == QLatin1Char('m') || first == QLatin1Char('s'))
                bare += QLatin1String("[h]");
            i = end < 0 ? code.size() : end;
        } else {
            bare += code[i].toLower();
        }
    }
    return bare;
}

std::string plainNumber(double value)
{
    std::array<char, 40> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed).ptr;
    std::string plain(text.data(), end);
    const std::size_t point = plain.find('.');
    if (point != std::string::npos && plain.size() - point == 4)
        plain += '0';
    return plain;
}

/// Fifteen digits are what a spreadsheet keeps: 0.1 + 0.2 is 0.3, and longer numbers have lost their end.
double fifteenDigits(double value)
{
    return QString::number(value, 'g', 15).toDouble();
}

std::string clockText(qint64 ms)
{
    std::array<char, 48> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%02lld:%02lld:%02lld", static_cast<long long>(ms / 3'600'000),
        static_cast<long long>(ms / 60'000 % 60), static_cast<long long>(ms / 1000 % 60));
    std::string clock(text.data(), static_cast<std::size_t>(size));
    if (ms % 1000 != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(ms % 1000));
        clock += text.data();
    }
    return clock;
}

std::string dateText(double value, bool is1904)
{
    // A cell is shown to the second, and stored with the noise of a binary fraction.
    const auto seconds = static_cast<qint64>(std::llround(value * 86'400));
    const qint64 serial = seconds / 86'400, time = seconds % 86'400;
    if (!is1904 && serial == 0)
        return clockText(time * 1000);
    const qint64 day = is1904 ? before1904 + serial : before1900 + serial + (serial < 60 ? 1 : 0);
    std::string text = QDate::fromJulianDay(day).toString(Qt::ISODate).toStdString();
    if (time != 0)
        text += ' ' + clockText(time * 1000);
    return text;
}

} // namespace

CellFormat cellFormatOf(QStringView code)
{
    if (code.compare(QLatin1String("general"), Qt::CaseInsensitive) == 0)
        return CellFormat::Number;
    const QString bare = bareCode(code);
    if (bare.contains(QLatin1Char('%')))
        return CellFormat::Percent;
    if (bare.contains(QLatin1String("[h]")))
        return CellFormat::Duration;
    const bool hasClock = bare.contains(QLatin1Char('h')) || bare.contains(QLatin1Char('s'));
    if (bare.contains(QLatin1Char('y')) || bare.contains(QLatin1Char('d')))
        return CellFormat::Date;
    if (hasClock)
        return CellFormat::Duration;
    return bare.contains(QLatin1Char('m')) ? CellFormat::Date : CellFormat::Number;
}

CellFormat builtinCellFormat(int id)
{
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return CellFormat::Duration;
    if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return CellFormat::Date;
    return CellFormat::Number;
}

std::string cellText(double value, CellFormat format, bool is1904)
{
    const bool isTime = value >= 0 && value < lastSerial;
    if (format == CellFormat::Date && isTime)
        return dateText(value, is1904);
    if (format == CellFormat::Duration && isTime)
        return clockText(static_cast<qint64>(std::llround(value * msPerDay)));
    if (format == CellFormat::Percent)
        return plainNumber(fifteenDigits(value * 100)) + '%';
    constexpr double longest = 1e15;
    if (std::abs(value) >= longest) // its last digits are lost: no id can be told from it
        return QString::number(value, 'E', 14).toStdString();
    return plainNumber(fifteenDigits(value));
}

} // namespace coachbook
