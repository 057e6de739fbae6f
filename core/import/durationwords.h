// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/valueformats.h"

namespace coachbook {

/// "1m 20s", "5 min 12 s", "1 h 2 min", "1,5 Std.", "PT5M12S": numbers with their units, the largest first.
/// Absent when the text is none of these.
std::optional<double> secondsInWords(std::string_view text, DecimalMark mark);

} // namespace coachbook
