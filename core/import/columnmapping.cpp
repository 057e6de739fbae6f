// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/columnmapping.h"

#include "core/import/datescan.h"
#include <algorithm>

namespace coachbook {

namespace {

/// Takes a unit off the end of a header: "talk time sec" is "talk time".
std::optional<DurationUnit> takeUnit(QString &header)
{
    static const QStringList seconds{
        QStringLiteral("sec"),      QStringLiteral("secs"),     QStringLiteral("second"),
        QStringLiteral("seconds"),  QStringLiteral("s"),        QStringLiteral("sek"),
        QStringLiteral("sekunden"), QStringLiteral("seg"),      QStringLiteral("segundos"),
        QStringLiteral("secondes"), QStringLiteral("hh mm ss"), QStringLiteral("h mm ss"),
        QStringLiteral("mm ss"),    QStringLiteral("hms"),      QStringLiteral("in seconds")};
    static const QStringList minutes{QStringLiteral("min"),     QStringLiteral("mins"),
                                     QStringLiteral("minutes"), QStringLiteral("minuten"),
                                     QStringLiteral("minutos"), QStringLiteral("in minutes")};
    const auto take = [&header](const QStringList &units) {
        for (const QString &unit : units) {
            if (header.endsWith(QLatin1Char(' ') + unit)) {
                header.chop(unit.size() + 1);
                return true;
            }
        }
        return false;
    };
    if (take(seconds))
        return DurationUnit::Seconds;
    if (take(minutes))
        return DurationUnit::Minutes;
    return std::nullopt;
}

struct Candidate
{
    std::size_t rank; ///< place in the field's list of headers: the lower, the surer
    int column;
    ImportField field;
    DurationUnit unit;
};

std::optional<std::size_t> rankOf(const FieldSpec &spec, const QString &header)
{
    for (std::size_t i = 0; i < spec.headers.size(); ++i) {
        if (header == spec.headers[i])
            return i;
    }
    return std::nullopt;
}

void addCandidates(const FieldSpec &spec, int column, const QString &header, std::vector<Candidate> &to)
{
    // The minutes of a session are counted in minutes unless the header says otherwise.
    const DurationUnit usual =
        spec.field == ImportField::Minutes ? DurationUnit::Minutes : DurationUnit::Seconds;
    if (const auto rank = rankOf(spec, header))
        to.push_back({*rank, column, spec.field, usual});
    if (spec.type != ValueType::Duration)
        return;
    QString plain = header;
    const std::optional<DurationUnit> unit = takeUnit(plain);
    if (const auto rank = unit ? rankOf(spec, plain) : std::nullopt)
        to.push_back({*rank, column, spec.field, *unit});
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
    for (int i = 0; i < headers.size(); ++i) {
        mapping.columns.push_back(
            {headers[i].simplified(), std::nullopt, ColumnGround::UnknownHeader, {}, {}});
        const QString header = normalizedHeader(headers[i]);
        for (const FieldSpec &spec : fieldsOf(kind))
            addCandidates(spec, i, header, candidates);
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
        column.field = candidate.field;
        column.unit = candidate.unit;
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
        QString header = normalizedHeader(column.header);
        const std::optional<DurationUnit> unit = takeUnit(header);
        column.unit =
            unit.value_or(field == ImportField::Minutes ? DurationUnit::Minutes : DurationUnit::Seconds);
        column.field = field;
        column.ground = ColumnGround::Chosen;
    }
}

void dropMisfits(ColumnMapping &mapping, const std::vector<QStringList> &valuesByColumn)
{
    for (std::size_t i = 0; i < mapping.columns.size() && i < valuesByColumn.size(); ++i) {
        Column &column = mapping.columns[i];
        if (!column.field || column.ground == ColumnGround::Chosen || valuesByColumn[i].size() < 10)
            continue;
        const ValueType type = specOf(mapping.kind, *column.field)->type;
        const auto good =
            std::count_if(valuesByColumn[i].begin(), valuesByColumn[i].end(),
                          [type](const QString &value) { return fits(type, value.toStdString()); });
        if (good * 10 < valuesByColumn[i].size()) {
            column.field.reset();
            column.ground = ColumnGround::ValuesDoNotFit;
        }
    }
}

} // namespace coachbook
