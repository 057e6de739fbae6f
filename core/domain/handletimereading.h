// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/confidenceinterval.h"
#include <optional>

namespace coachbook {

/// How handle time and satisfaction are read together (KPI-1).
enum class HandleTimeReading {
    Unclear,    ///< handle time may as well not have changed, or satisfaction is not known
    Efficient,  ///< shorter, satisfaction not worse
    Rushing,    ///< shorter, satisfaction worse
    Thorough,   ///< longer, satisfaction not worse
    Struggling, ///< longer, satisfaction worse
};

/// By the intervals of the two changes (now - before): only a change whose interval leaves out 0 has a sign.
HandleTimeReading readHandleTime(const std::optional<ConfidenceInterval> &ahtChange,
                                 const std::optional<ConfidenceInterval> &csatChange);

} // namespace coachbook
