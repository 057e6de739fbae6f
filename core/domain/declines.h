// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

namespace coachbook {

/// How many weeks in a row, up to the newest with a value, a series got worse; a week without a value ends
/// it. A band has no worse.
int weeksWorse(const std::vector<WeekPoint> &series, Direction direction);

/// KPI-3: how likely a series of `weeks` weeks without any change has, somewhere, `declines` declines in a
/// row: 3 in 13 weeks 0.315, 6 in 13 weeks 0.0012. Exact: a recurrence over the ranks of orders.
double chanceOfDeclines(int weeks, int declines);

} // namespace coachbook
