// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/durationunits.h"

#include "core/import/headermatch.h"
#include "core/import/kpirows.h"
#include <algorithm>
#include <cmath>

namespace coachbook {

namespace {

using F = ImportField;

constexpr qlonglong tooLongInSeconds = 5 * 3600;
constexpr double tooShortInSeconds = 60;

/// The whole numbers, smallest first; none when a value is written in another way.
std::vector<qlonglong> wholeNumbers(const QStringList &values)
{
    std::vector<qlonglong> numbers;
    for (const QString &value : values) {
        bool isWhole = false;
        numbers.push_back(value.toLongLong(&isWhole));
        if (!isWhole)
            return {};
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// A total is long in any unit, and the length of a session is in minutes.
bool isSingle(ImportKind kind, F field)
{
    return specOf(kind, field)->type == ValueType::Duration && field != F::Minutes && field != F::HandleTotal;
}

/// Whether the KPI column of a long table names an average handle time and no unit.
bool isBareAht(std::string_view word)
{
    const std::optional<KpiWord> kpi =
        kpiOfWord(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    return kpi && kpi->kpi == Kpi::Aht && !kpi->unit;
}

} // namespace

QString durationUnitKey(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Millis:
        return QStringLiteral("milliseconds");
    case DurationUnit::Seconds:
        return QStringLiteral("seconds");
    case DurationUnit::Minutes:
        return QStringLiteral("minutes");
    case DurationUnit::Hours:
        break;
    }
    return QStringLiteral("hours");
}

std::optional<DurationUnit> durationUnitFromKey(const QString &key)
{
    for (const DurationUnit unit : allDurationUnits) {
        if (durationUnitKey(unit) == key)
            return unit;
    }
    return std::nullopt;
}

std::optional<MillisEvidence> findMillis(ColumnMapping &mapping, const ColumnSamples &samples)
{
    constexpr std::size_t enough = 3;
    std::vector<std::size_t> open; // whose unit is not said
    std::optional<MillisEvidence> found;
    for (std::size_t i = 0; i < mapping.columns.size() && i < samples.size(); ++i) {
        const Column &column = mapping.columns[i];
        if (!column.field || specOf(mapping.kind, *column.field)->type != ValueType::Duration ||
            *column.field == ImportField::Minutes || readHeader(column.header).unit)
            continue;
        const std::vector<qlonglong> numbers = wholeNumbers(samples[i]);
        if (numbers.empty())
            continue;
        open.push_back(i);
        const qlonglong median = numbers[numbers.size() / 2];
        if (!found && numbers.size() >= enough && median > tooLongInSeconds)
            found = MillisEvidence{static_cast<qint64>(numbers.size()), QString::number(median)};
    }
    for (const std::size_t i : open) {
        if (found)
            mapping.columns[i].unit = DurationUnit::Millis;
    }
    return found;
}

DurationColumns::DurationColumns(const ColumnMapping &mapping) : m_kpiColumn(mapping.columnOf(F::Kpi))
{
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Column &column = mapping.columns[i];
        const bool isLong = m_kpiColumn >= 0 && column.field == F::KpiValue;
        if (column.field && (isLong || isSingle(mapping.kind, *column.field)) &&
            !readHeader(column.header).unit)
            m_watched.push_back({i, isLong || column.field == F::KpiAht, isLong, {}, {}});
    }
}

void DurationColumns::Numbers::add(std::string_view value, DecimalMark mark)
{
    double number = 0;
    ++values;
    if (parseNumber(value, mark, number) != ValueProblem::None) {
        isPlain = false;
        return;
    }
    hasDecimals |= number != std::floor(number);
    if (number <= largest)
        return;
    largest = number;
    example = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).simplified();
}

void DurationColumns::add(const Record &record)
{
    for (Watched &watched : m_watched) {
        if (watched.column >= record.fields.size() || isAbsent(record.fields[watched.column]))
            continue;
        const auto kpi = static_cast<std::size_t>(m_kpiColumn);
        if (watched.isLong && (kpi >= record.fields.size() || !isBareAht(record.fields[kpi])))
            continue;
        watched.withPoint.add(record.fields[watched.column], DecimalMark::Point);
        watched.withComma.add(record.fields[watched.column], DecimalMark::Comma);
    }
}

std::optional<DurationColumns::Doubt> DurationColumns::doubt(const ColumnMapping &mapping,
                                                             DecimalMark mark) const
{
    std::optional<Doubt> found;
    for (const Watched &watched : m_watched) {
        const Numbers &numbers = mark == DecimalMark::Comma ? watched.withComma : watched.withPoint;
        if (!mapping.columns[watched.column].field || numbers.values == 0 || numbers.largest <= 0)
            continue;
        if (!numbers.isPlain || numbers.largest >= tooShortInSeconds)
            return std::nullopt;
        if (!found && (numbers.hasDecimals || watched.isAverage))
            found = Doubt{watched.column, numbers.example};
    }
    return found;
}

void DurationColumns::setUnit(ColumnMapping &mapping, DurationUnit unit) const
{
    for (const Watched &watched : m_watched)
        mapping.columns[watched.column].unit = unit;
}

} // namespace coachbook
