// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handletimereading.h"

namespace coachbook {

HandleTimeReading readHandleTime(const std::optional<ConfidenceInterval> &ahtChange,
                                 const std::optional<ConfidenceInterval> &csatChange)
{
    if (!ahtChange || !csatChange || (ahtChange->low <= 0 && ahtChange->high >= 0))
        return HandleTimeReading::Unclear;
    const bool isWorse = csatChange->high < 0;
    if (ahtChange->high < 0)
        return isWorse ? HandleTimeReading::Rushing : HandleTimeReading::Efficient;
    return isWorse ? HandleTimeReading::Struggling : HandleTimeReading::Thorough;
}

} // namespace coachbook
