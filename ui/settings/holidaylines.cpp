// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaylines.h"
#include "core/import/datescan.h"
#include <QRegularExpression>
#include <algorithm>

namespace coachbook::ui {
namespace {

constexpr qsizetype longestHoliday = 100;

struct Line
{
    QString text, date, name;
};

bool beginsWithDate(const QString &text, qsizetype &length)
{
    const QByteArray bytes = text.toUtf8();
    DateScan scan;
    if (!scanDate({bytes.constData(), static_cast<std::size_t>(bytes.size())}, scan))
        return false;
    const qsizetype used = bytes.size() - static_cast<qsizetype>(scan.rest.size());
    length = QString::fromUtf8(bytes.left(used)).size();
    return true;
}

QString asName(QString text)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s,;:–-]+|[\\s,;:–-]+$"));
    return text.remove(edges).simplified().left(longestHoliday);
}

/// The day may stand before the name or after it.
std::optional<Line> lineOf(const QString &text)
{
    qsizetype length = 0;
    if (beginsWithDate(text, length))
        return Line{text, text.left(length), asName(text.mid(length))};
    static const QRegularExpression gap(QStringLiteral("[\\s,;:]+"));
    for (auto it = gap.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString tail = text.mid(match.capturedEnd());
        if (beginsWithDate(tail, length) && length == tail.size())
            return Line{text, tail, asName(text.left(match.capturedStart()))};
    }
    return std::nullopt;
}

DateOrder orderOf(const std::vector<Line> &lines, DateOrder usual)
{
    DateEvidence evidence;
    for (const Line &line : lines)
        evidence.add(line.date.toStdString());
    if (evidence.dayFirst > 0)
        return DateOrder::Dmy;
    return evidence.monthFirst > 0 ? DateOrder::Mdy : usual;
}

} // namespace

PastedHolidays holidaysFromLines(const QString &text, DateOrder usual)
{
    PastedHolidays result;
    std::vector<Line> lines;
    for (const QString &each : text.split(QLatin1Char('\n'))) {
        // A tab or semicolon is a table's border.
        const QString line = QString(each)
                                 .replace(QLatin1Char('\t'), QLatin1Char(' '))
                                 .replace(QLatin1Char(';'), QLatin1Char(' '))
                                 .trimmed();
        if (line.isEmpty())
            continue;
        if (const std::optional<Line> parts = lineOf(line))
            lines.push_back(*parts);
        else
            result.refused << line;
    }
    const DateOrder order = orderOf(lines, usual);
    for (const Line &line : lines) {
        WallTime day;
        if (parseDateTime(line.date.toStdString(), order, day) == ValueProblem::None)
            result.holidays.push_back({QDate::fromJulianDay(day.day), line.name});
        else
            result.refused << line.text;
    }
    return result;
}

std::vector<Holiday> joinedHolidays(std::vector<Holiday> present, const std::vector<Holiday> &added)
{
    for (const Holiday &each : added) {
        const auto known = std::find_if(present.begin(), present.end(),
                                        [&](const Holiday &other) { return other.day == each.day; });
        if (known == present.end())
            present.push_back(each);
        else if (!each.name.isEmpty())
            known->name = each.name;
    }
    std::sort(present.begin(), present.end(),
              [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    return present;
}

} // namespace coachbook::ui
