// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/movement.h"

namespace coachbook {

/// So often a behaviour was up to standard, before coaching started and since.
struct PassedShare
{
    int passedBefore = 0, before = 0;
    int passedSince = 0, since = 0;
    bool operator==(const PassedShare &) const = default;
};

/// The change in points (0..100) with Newcombe's interval; absent without an evaluation on either side.
std::optional<ConfidenceInterval> passedChange(const PassedShare &share);
/// The word by the rule of movementWord, with the same 20 on each side.
MovementWord passedWord(const PassedShare &share);

} // namespace coachbook
