// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnmapping.h"

#include "core/import/datescan.h"
#include "core/import/headermatch.h"
#include <algorithm>
#include <utility>

namespace coachbook {

namespace {

struct Candidate
{
    int rank; ///< the lower, the surer
    int column;
    ImportField field;
};

/// The minutes of a session are counted in minutes unless the header says otherwise.
DurationUnit unitFor(ImportField field, const HeaderReading &header)
{
    return header.unit.value_or(field == ImportField::Minutes ? DurationUnit::Minutes
                                                              : DurationUnit::Seconds);
}

bool fits(ValueType type, std::string_view value)
{
    double number = 0;
    int seconds = 0;
    DateScan scan;
    switch (type) {
    case ValueType::Text:
        return true;
    case ValueType::Date:
        return scanDate(value, scan) || parseTimeOfDay(value, seconds) == ValueProblem::None;
    case ValueType::Time:
        return parseTimeOfDay(value, seconds) == ValueProblem::None;
    case ValueType::Duration:
        return parseDuration(value, DurationUnit::Seconds, DecimalMark::Point, seconds) !=
               ValueProblem::NotADuration;
    case ValueType::Number:
        return parseNumber(value, DecimalMark::Point, number) == ValueProblem::None ||
               parseNumber(value, DecimalMark::Comma, number) == ValueProblem::None;
    case ValueType::YesNo:
        return parseYesNo(value).has_value();
    }
    return false;
}

} // namespace

int ColumnMapping::columnOf(ImportField field) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field == field)
            return static_cast<int>(i);
    }
    return -1;
}

QString ColumnMapping::headerOf(ImportField field) const
{
    const int column = columnOf(field);
    return column < 0 ? QString() : columns[static_cast<std::size_t>(column)].header;
}

DurationUnit ColumnMapping::unitOf(ImportField field) const
{
    const int column = columnOf(field);
    return column < 0 ? DurationUnit::Seconds : columns[static_cast<std::size_t>(column)].unit;
}

std::vector<std::vector<ImportField>> ColumnMapping::missing() const
{
    std::vector<std::vector<ImportField>> groups;
    for (const std::vector<ImportField> &group : needsOf(kind)) {
        if (std::none_of(group.begin(), group.end(),
                         [this](ImportField field) { return columnOf(field) >= 0; }))
            groups.push_back(group);
    }
    return groups;
}

bool ColumnMapping::lacksAgent() const
{
    return specOf(kind, ImportField::AgentKey) && columnOf(ImportField::AgentKey) < 0 &&
           columnOf(ImportField::AgentName) < 0 && columnOf(ImportField::LastName) < 0;
}

int ColumnMapping::score() const
{
    int sum = 0;
    for (const Column &column : columns) {
        if (column.field)
            sum += specOf(kind, *column.field)->telling ? 3 : 1;
    }
    return sum;
}

ColumnMapping mapColumns(ImportKind kind, const QStringList &headers)
{
    ColumnMapping mapping{kind, {}};
    std::vector<Candidate> candidates;
    std::vector<HeaderReading> readings;
    for (int i = 0; i < headers.size(); ++i) {
        Column column;
        column.header = headers[i].simplified();
        mapping.columns.push_back(std::move(column));
        readings.push_back(readHeader(headers[i]));
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if (const auto rank = headerRank(spec, readings.back()))
                candidates.push_back({*rank, i, spec.field});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    for (const Candidate &candidate : candidates) {
        Column &column = mapping.columns[static_cast<std::size_t>(candidate.column)];
        if (column.field)
            continue;
        if (mapping.columnOf(candidate.field) >= 0) {
            column.ground = ColumnGround::TakenAlready;
            continue;
        }
        const HeaderReading &header = readings[static_cast<std::size_t>(candidate.column)];
        column.field = candidate.field;
        column.unit = unitFor(candidate.field, header);
        column.isUtc = header.isUtc;
        column.ground = ColumnGround::KnownHeader;
    }
    return mapping;
}

std::optional<ColumnMapping> recogniseKind(const QStringList &headers)
{
    std::optional<ColumnMapping> best;
    bool tied = false;
    for (const ImportKind kind : allImportKinds) {
        ColumnMapping mapping = mapColumns(kind, headers);
        if (mapping.score() < 2 || !mapping.missing().empty())
            continue;
        if (best && mapping.score() == best->score()) {
            tied = true;
        } else if (!best || mapping.score() > best->score()) {
            best = std::move(mapping);
            tied = false;
        }
    }
    return tied ? std::nullopt : best;
}

void choose(ColumnMapping &mapping, const std::map<int, std::optional<ImportField>> &choices)
{
    for (const auto &[index, field] : choices) {
        if (index < 0 || index >= static_cast<int>(mapping.columns.size()))
            continue;
        const int before = field ? mapping.columnOf(*field) : -1;
        if (before >= 0 && before != index) {
            mapping.columns[static_cast<std::size_t>(before)].field.reset();
            mapping.columns[static_cast<std::size_t>(before)].ground = ColumnGround::TakenAlready;
        }
        Column &column = mapping.columns[static_cast<std::size_t>(index)];
        const HeaderReading header = readHeader(column.header);
        column.unit = field ? unitFor(*field, header) : DurationUnit::Seconds;
        column.isUtc = header.isUtc;
        column.field = field;
        column.ground = ColumnGround::Chosen;
    }
}

void dropMisfits(ColumnMapping &mapping, const std::vector<QStringList> &valuesByColumn)
{
    constexpr qsizetype enough = 10;
    for (std::size_t i = 0; i < mapping.columns.size() && i < valuesByColumn.size(); ++i) {
        Column &column = mapping.columns[i];
        const qsizetype count = valuesByColumn[i].size();
        if (!column.field || column.ground == ColumnGround::Chosen || count < 2)
            continue;
        const ValueType type = specOf(mapping.kind, *column.field)->type;
        const auto good =
            std::count_if(valuesByColumn[i].begin(), valuesByColumn[i].end(),
                          [type](const QString &value) { return fits(type, value.toStdString()); });
        if (count < enough ? good > 0 : good * 10 >= count)
            continue;
        const std::optional<ImportField> field = std::exchange(column.field, std::nullopt);
        if (mapping.missing().empty())
            column.ground = ColumnGround::ValuesDoNotFit;
        else
            column.field = field; // the rows say what is wrong with it
    }
}

} // namespace coachbook
