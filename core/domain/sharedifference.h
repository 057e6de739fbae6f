// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include "core/domain/estimate.h"

namespace coachbook {

/// The difference now - before of two independent shares (all 0..1), with its interval from Wilson's of each
/// (Newcombe, Stat. Med. 17:873, 1998, method 10). Absent where either n is not above 0.
std::optional<ConfidenceInterval> shareDifference(double now, double nNow, double before, double nBefore,
                                                  double z = z95);

} // namespace coachbook
