// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/focus.h"
#include "core/domain/metric.h"

namespace coachbook {

/// The figure that shows what a priority harms: satisfaction, resolution, handle time.
Kpi kpiMovedBy(Priority priority);

/// The KPI that a text names ("Raise CSAT to 85"); absent when it names none of the book's.
std::optional<Kpi> kpiNamedIn(const QString &text);

/// SESS-8: the behaviours that move a KPI, to be offered in the place of a score: those with the widest gap
/// in `results` first, then the library's in its order. For the QA score any behaviour with a gap. At most
/// `most`.
std::vector<Behaviour> behavioursMoving(Kpi kpi, const std::vector<Behaviour> &library,
                                        const std::vector<QuestionResult> &results, std::size_t most = 3);

} // namespace coachbook
