// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importfields.h"
#include "core/import/valueformats.h"
#include <map>

namespace coachbook {

/// Why a column is taken for what it is taken for.
enum class ColumnGround {
    KnownHeader,    ///< the header is one of the names the field goes by
    Chosen,         ///< a person said so
    UnknownHeader,  ///< not used
    TakenAlready,   ///< not used: another column fits the same field better
    ValuesDoNotFit, ///< not used: the header fits, the values do not
    OnlyDates,      ///< the one column left whose values are all dates
    OnlyScores      ///< of a table with a column for each question: its values are all scores
};

struct Column
{
    QString header;
    std::optional<ImportField> field; ///< absent: not used
    ColumnGround ground = ColumnGround::UnknownHeader;
    DurationUnit unit = DurationUnit::Seconds; ///< from the header: "(min)"
    bool isUtc = false;                        ///< from the header: "(UTC)"
    double fullScore = 100;                    ///< of shares and scores: what "all of it" is
    std::optional<double> maximum;             ///< from the header of an answer: "Greeting (10)"
    QString group;                             ///< what stands above the header and above others beside it
    QStringList samples;                       ///< first values that are not absent
};

struct ColumnMapping
{
    ImportKind kind = ImportKind::Roster;
    std::vector<Column> columns;

    int columnOf(ImportField field) const; ///< -1: none
    QString headerOf(ImportField field) const;
    DurationUnit unitOf(ImportField field) const;
    /// Groups of fields of which the file has none, though the kind needs one.
    std::vector<std::vector<ImportField>> missing() const;
    bool lacksAgent() const; ///< rows of agents in which no column says whose they are
    int score() const;       ///< how strongly the headers speak for the kind
};

/// The first values of each column, absent ones left out; may be shorter than the headers.
using ColumnSamples = std::vector<QStringList>;

/// By the headers, unless none of a column's values can be read as what its header says. A date that the kind
/// cannot do without is then looked for among the values of the columns left over.
ColumnMapping mapColumns(ImportKind kind, const QStringList &headers, const ColumnSamples &samples = {});
/// The kind whose needs are met and for which most headers speak; absent when there is none, two are equally
/// likely, or nothing but names of agents is known among much else.
std::optional<ColumnMapping> recogniseKind(const QStringList &headers, const ColumnSamples &samples = {});
/// A person's choices, by column; absent field: not used. A field chosen twice goes to the last.
void choose(ColumnMapping &mapping, const std::map<int, std::optional<ImportField>> &choices);
/// Gives up a column whose header fits by chance: two values or more, none of which can be read as what the
/// field holds; of ten or more, hardly any. A column that the kind cannot do without stays.
void dropMisfits(ColumnMapping &mapping, const ColumnSamples &valuesByColumn);

} // namespace coachbook
