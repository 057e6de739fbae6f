// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carryover.h"

#include <algorithm>

namespace coachbook {

int carriedOver(const ActionItemDraft &item, std::optional<QDate> madeOn, const std::vector<QDate> &heldDays)
{
    if (!isOpen(item) || (!madeOn && !item.due))
        return 0;
    auto first = heldDays.begin();
    if (madeOn)
        first = std::upper_bound(first, heldDays.end(), *madeOn);
    if (item.due)
        first = std::lower_bound(first, heldDays.end(), *item.due);
    return static_cast<int>(heldDays.end() - first);
}

} // namespace coachbook
