// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/agentindex.h"
#include "core/import/rowcells.h"

namespace coachbook {

/// Whose row it is; refuses one that names nobody, or somebody the book does not know.
std::optional<AgentId> agentOf(RowCells &cells, const AgentIndex &agents);

} // namespace coachbook
