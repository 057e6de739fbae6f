// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/durationunits.h"

#include "core/import/headermatch.h"
#include <algorithm>

namespace coachbook {

namespace {

constexpr qlonglong tooLongInSeconds = 5 * 3600;

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

} // namespace

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

} // namespace coachbook
