// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/valueevidence.h"

#include "core/import/datescan.h"
#include "core/import/dayslots.h"
#include "core/import/epochtime.h"
#include "core/import/periods.h"
#include "core/import/qualityrows.h"
#include "core/import/rosterrows.h"
#include <algorithm>

namespace coachbook {

namespace {

using F = ImportField;

bool fits(ValueType type, std::string_view value)
{
    double number = 0;
    int seconds = 0;
    DateScan scan;
    switch (type) {
    case ValueType::Text:
        return true;
    case ValueType::Date:
        return scanDate(value, scan) || epochTime(value) ||
               parseTimeOfDay(value, seconds) == ValueProblem::None;
    case ValueType::Time:
        return parseTimeOfDay(value, seconds) == ValueProblem::None;
    case ValueType::Duration:
        return parseDuration(value, DurationUnit::Seconds, DecimalMark::Point, seconds) !=
                   ValueProblem::NotADuration ||
               parseDuration(value, DurationUnit::Seconds, DecimalMark::Comma, seconds) !=
                   ValueProblem::NotADuration;
    case ValueType::Number:
        return parseNumber(value, DecimalMark::Point, number) == ValueProblem::None ||
               parseNumber(value, DecimalMark::Comma, number) == ValueProblem::None;
    case ValueType::YesNo:
        return parseYesNo(value).has_value();
    case ValueType::Period:
        return isWrittenPeriod(value) || scanDate(value, scan) ||
               parseNumber(value, DecimalMark::Point, number) == ValueProblem::None;
    case ValueType::Slot:
        return parseDaySlot(value).has_value() || scanDate(value, scan);
    case ValueType::Figure:
        return fits(ValueType::Number, value) || fits(ValueType::Duration, value);
    }
    return false;
}

template <class Is>
bool areAll(const QStringList &values, Is is)
{
    return !values.isEmpty() && std::all_of(values.begin(), values.end(), is);
}

bool isTimeAlone(const QString &value)
{
    int seconds = 0;
    return parseTimeOfDay(value.toStdString(), seconds) == ValueProblem::None;
}

bool isDayAlone(const QString &value)
{
    DateScan scan;
    const std::string text = value.toStdString();
    return scanDate(text, scan) && scan.rest.empty();
}

bool isAddress(const QString &value)
{
    return value.contains(QLatin1Char('@')) && !value.contains(QLatin1Char(' '));
}

} // namespace

qsizetype countFitting(ValueType type, const QStringList &values)
{
    return std::count_if(values.begin(), values.end(),
                         [type](const QString &value) { return fits(type, value.toStdString()); });
}

bool contradicts(ImportKind kind, ImportField field, const QStringList &values)
{
    if (values.isEmpty())
        return false;
    switch (field) {
    case F::Comment:
    case F::Notes:
        return countFitting(ValueType::Number, values) == values.size();
    case F::AgentName:
        return kind == ImportKind::Roster && areAll(values, isAddress);
    case F::SessionType:
        return !std::any_of(values.begin(), values.end(),
                            [](const QString &value) { return sessionTypeOf(value).has_value(); });
    case F::Result:
        return !std::any_of(values.begin(), values.end(),
                            [](const QString &value) { return actionStateOf(value).has_value(); });
    case F::Status:
        return !std::any_of(values.begin(), values.end(), isRosterStatus);
    case F::Score: // "Yes", "No"
        return countFitting(ValueType::Number, values) + countFitting(ValueType::YesNo, values) == 0;
    default:
        return countFitting(specOf(kind, field)->type, values) == 0;
    }
}

ImportField fieldByValues(ImportKind kind, ImportField field, const QStringList &values)
{
    if (field != F::Start || !specOf(kind, F::TimeOfDay) || !specOf(kind, F::Date))
        return field;
    return areAll(values, isTimeAlone) ? F::TimeOfDay : areAll(values, isDayAlone) ? F::Date : field;
}

void settleNames(ColumnMapping &mapping, const ColumnSamples &samples)
{
    const int first = mapping.columnOf(F::FirstName), last = mapping.columnOf(F::LastName);
    const int name = mapping.columnOf(F::AgentName);
    if (name < 0 || (first < 0 && last < 0))
        return;
    const auto valuesOf = [&samples](int column) {
        const auto place = static_cast<std::size_t>(column);
        return column >= 0 && place < samples.size() ? samples[place] : QStringList();
    };
    const QStringList names = valuesOf(name), parts = valuesOf(first >= 0 ? first : last);
    Column &column = mapping.columns[static_cast<std::size_t>(name)];
    if (first >= 0 && last >= 0) {
        if (areAll(names, [](const QString &text) { return !text.contains(QLatin1Char(' ')); })) {
            column.field.reset();
            column.ground = ColumnGround::TakenAlready;
        }
        return;
    }
    const bool isWhole =
        !names.isEmpty() && !parts.isEmpty() && names.first().contains(parts.first(), Qt::CaseInsensitive);
    const QString header = normalizedHeader(column.header);
    static const QStringList bare{QStringLiteral("name"),    QStringLiteral("nombre"),
                                  QStringLiteral("nombres"), QStringLiteral("nome"),
                                  QStringLiteral("nom"),     QStringLiteral("agent name")};
    if (!isWhole && bare.contains(header))
        column.field = first >= 0 ? F::LastName : F::FirstName;
}

} // namespace coachbook
