// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"

namespace coachbook {

/// How many values can be read as what a field of this type holds.
qsizetype countFitting(ValueType type, const QStringList &values);
/// True for values none of which can be what the field holds: words where a number is wanted, but also
/// numbers where remarks are, addresses where the names of a roster are, and words that are not known where
/// only some are.
bool contradicts(ImportKind kind, ImportField field, const QStringList &values);
/// What the values make of a start: a column of days alone is the date, one of times alone the time of day.
ImportField fieldByValues(ImportKind kind, ImportField field, const QStringList &values);
/// Beside a first name, a "Name" is the last name, and beside a last name the first; unless the one holds the
/// other. A log-in name is none where there are both.
void settleNames(ColumnMapping &mapping, const ColumnSamples &samples);

} // namespace coachbook
