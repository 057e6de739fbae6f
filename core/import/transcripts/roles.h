// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include <string_view>

namespace coachbook {

/// What a speaker's label says: "Agent 1", "Kundenberater", "Caller", "AGENT". Words in English, German,
/// Spanish, Portuguese and French; Other when none is known. "Customer Support" is an agent.
TurnRole roleOfLabel(std::string_view label);

} // namespace coachbook
