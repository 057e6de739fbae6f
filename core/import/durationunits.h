// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnmapping.h"

namespace coachbook {

/// What proves that the durations of a file are milliseconds.
struct MillisEvidence
{
    qint64 count = 0; ///< values of the column that proves it
    QString example;
};
/// Durations without a unit in their header are seconds. Where half of a column's whole numbers would be more
/// than five hours each, all such columns of the file are in milliseconds: no system counts one way here and
/// another there. Sets the unit of the columns; absent when there is no such column.
std::optional<MillisEvidence> findMillis(ColumnMapping &mapping, const ColumnSamples &samples);

} // namespace coachbook
