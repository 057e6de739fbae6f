// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rowagent.h"

namespace coachbook {

using F = ImportField;

std::optional<AgentId> agentOf(RowCells &cells, const AgentIndex &agents)
{
    std::optional<Refusal> nobody;
    const std::optional<AgentId> agent = agents.find(cells.raw(F::AgentKey), cells.agentName(), nobody);
    if (nobody)
        cells.refuse(*nobody);
    else if (!agent)
        cells.refuseMissing(cells.has(F::AgentKey) ? F::AgentKey : F::AgentName);
    return agent;
}

} // namespace coachbook
