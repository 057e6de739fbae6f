// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/valueformats.h"

namespace coachbook {

/// "1793606400" or "1793606400000": seconds, milliseconds or microseconds since 1970 in UTC, told apart by
/// their length. Only moments from the year 2000 to May 2033 are taken for one, so that neither "2026112008"
/// nor a telephone number of another length is.
std::optional<WallTime> epochTime(std::string_view text);

} // namespace coachbook
