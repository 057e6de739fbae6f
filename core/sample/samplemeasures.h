// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/sample/sampleteam.h"

namespace coachbook {

/// Daily sums and scores of one agent, as the book's rollup will have them.
AgentMeasures sampleMeasures(const SampleTeam &team, std::size_t agent);

} // namespace coachbook
