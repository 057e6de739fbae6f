// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook {

/// What writing a record did. In the order of how much: of several, the last counts.
enum class WriteOutcome { Unchanged, Updated, New };

} // namespace coachbook
