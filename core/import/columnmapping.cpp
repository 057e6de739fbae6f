// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnmapping.h"

#include "core/import/answercolumns.h"
#include "core/import/datescan.h"
#include "core/import/headermatch.h"
#include "core/import/valueevidence.h"
#include <algorithm>
#include <utility>

namespace coachbook {

namespace {

struct Candidate
{
    int rank; ///< the lower, the surer
    std::size_t column;
    ImportField field;
};

/// The minutes of a session are counted in minutes unless the header says otherwise.
DurationUnit unitFor(ImportField field, const HeaderReading &header)
{
    return header.unit.value_or(field == ImportField::Minutes ? DurationUnit::Minutes
                                                              : DurationUnit::Seconds);
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

namespace {

std::vector<Candidate> candidatesFor(ImportKind kind, const std::vector<HeaderReading> &headers)
{
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        for (const FieldSpec &spec : fieldsOf(kind)) {
            if (const auto rank = headerRank(spec, headers[i]))
                candidates.push_back({*rank, i, spec.field});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    return candidates;
}

const QStringList &valuesOf(const Candidate &candidate, const ColumnSamples &samples)
{
    static const QStringList none;
    return candidate.column < samples.size() ? samples[candidate.column] : none;
}

bool isDate(const QString &value)
{
    DateScan scan;
    const std::string text = value.toStdString();
    return scanDate(text, scan);
}

bool isMissing(const ColumnMapping &mapping, ImportField field)
{
    const std::vector<std::vector<ImportField>> groups = mapping.missing();
    return std::any_of(groups.begin(), groups.end(), [field](const std::vector<ImportField> &group) {
        return std::find(group.begin(), group.end(), field) != group.end();
    });
}

/// A date that the kind needs and no header names: the one column left that holds nothing but dates, if there
/// is one.
void findDates(ColumnMapping &mapping, const std::vector<HeaderReading> &headers,
               const ColumnSamples &samples)
{
    for (const std::vector<ImportField> &group : mapping.missing()) {
        const auto wanted = std::find_if(group.begin(), group.end(), [&mapping](ImportField field) {
            return specOf(mapping.kind, field)->type == ValueType::Date;
        });
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < mapping.columns.size() && i < samples.size(); ++i) {
            if (!mapping.columns[i].field && !samples[i].isEmpty() &&
                std::all_of(samples[i].begin(), samples[i].end(), isDate))
                found.push_back(i);
        }
        if (wanted == group.end() || found.size() != 1)
            continue;
        Column &column = mapping.columns[found.front()];
        column.field = *wanted;
        column.isUtc = headers[found.front()].isUtc;
        column.ground = ColumnGround::OnlyDates;
    }
}

/// Names of agents alone make a roster only where there is little else, and a date that no header names
/// speaks for a kind only where much else does. Days of somebody are leave only where a column says so.
bool isConvincing(const ColumnMapping &mapping)
{
    if (mapping.kind == ImportKind::Leave && mapping.columnOf(ImportField::HolidayName) < 0)
        return false;
    constexpr int much = 4;
    int known = 0;
    bool tells = false, isDateFound = false;
    for (const Column &column : mapping.columns) {
        if (!column.field)
            continue;
        ++known;
        tells |= specOf(mapping.kind, *column.field)->telling;
        isDateFound |= column.ground == ColumnGround::OnlyDates;
    }
    return mapping.missing().empty() && mapping.score() >= 2 && (!isDateFound || known > much) &&
           (tells || known * 2 >= static_cast<int>(mapping.columns.size()));
}

} // namespace

ColumnMapping mapColumns(ImportKind kind, const QStringList &headers, const ColumnSamples &samples)
{
    ColumnMapping mapping{kind, {}};
    std::vector<HeaderReading> readings;
    for (const QString &header : headers) {
        Column column;
        column.header = header.simplified();
        mapping.columns.push_back(std::move(column));
        readings.push_back(readHeader(header));
    }
    const auto take = [&](const Candidate &candidate) {
        Column &column = mapping.columns[candidate.column];
        column.field = candidate.field;
        column.unit = unitFor(candidate.field, readings[candidate.column]);
        column.isUtc = readings[candidate.column].isUtc;
        column.ground = ColumnGround::KnownHeader;
    };
    std::vector<Candidate> misfits;
    for (Candidate candidate : candidatesFor(kind, readings)) {
        Column &column = mapping.columns[candidate.column];
        candidate.field = fieldByValues(kind, candidate.field, valuesOf(candidate, samples));
        if (column.field)
            continue;
        if (mapping.columnOf(candidate.field) >= 0) {
            column.ground = ColumnGround::TakenAlready;
        } else if (contradicts(kind, candidate.field, valuesOf(candidate, samples))) {
            column.ground = ColumnGround::ValuesDoNotFit;
            misfits.push_back(candidate);
        } else {
            take(candidate);
        }
    }
    settleNames(mapping, samples);
    findDates(mapping, readings, samples);
    findAnswers(mapping, samples);
    for (const Candidate &candidate : misfits) { // the rows say what is wrong with what the kind needs
        if (isMissing(mapping, candidate.field) && !mapping.columns[candidate.column].field)
            take(candidate);
    }
    return mapping;
}

std::optional<ColumnMapping> recogniseKind(const QStringList &headers, const ColumnSamples &samples)
{
    std::optional<ColumnMapping> best;
    bool tied = false;
    for (const ImportKind kind : allImportKinds) {
        ColumnMapping mapping = mapColumns(kind, headers, samples);
        if (!isConvincing(mapping))
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
        const int before = field && *field != ImportField::Answer ? mapping.columnOf(*field) : -1;
        if (before >= 0 && before != index) {
            mapping.columns[static_cast<std::size_t>(before)].field.reset();
            mapping.columns[static_cast<std::size_t>(before)].ground = ColumnGround::TakenAlready;
        }
        Column &column = mapping.columns[static_cast<std::size_t>(index)];
        const HeaderReading header = readHeader(column.header);
        column.unit = field ? unitFor(*field, header) : DurationUnit::Seconds;
        column.isUtc = header.isUtc;
        column.field = field;
        column.maximum = field == ImportField::Answer ? maximumInHeader(column.header) : std::nullopt;
        column.ground = ColumnGround::Chosen;
    }
}

void dropMisfits(ColumnMapping &mapping, const ColumnSamples &valuesByColumn)
{
    constexpr qsizetype enough = 10;
    for (std::size_t i = 0; i < mapping.columns.size() && i < valuesByColumn.size(); ++i) {
        Column &column = mapping.columns[i];
        const qsizetype count = valuesByColumn[i].size();
        if (!column.field || column.ground == ColumnGround::Chosen ||
            column.ground == ColumnGround::OnlyScores || count < 2)
            continue;
        const ValueType type = specOf(mapping.kind, *column.field)->type;
        const qsizetype good =
            countFitting(type, valuesByColumn[i]) +
            (column.field == ImportField::Score ? countFitting(ValueType::YesNo, valuesByColumn[i]) : 0);
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
