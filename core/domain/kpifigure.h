// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

namespace coachbook {

/// What the figures of an export say of a KPI in [from, to]: those with a count that lie wholly inside,
/// weighted by it (sum over sum), shorter periods before longer ones that hold the same days; where there are
/// none, the newest that ends inside. Absent when there is none.
std::optional<KpiValue> figureValue(Kpi kpi, const std::vector<KpiFigure> &figures, QDate from, QDate to);

} // namespace coachbook
