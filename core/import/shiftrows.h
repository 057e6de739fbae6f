// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/agentindex.h"
#include "core/import/dayslots.h"

namespace coachbook {

struct ShiftRow
{
    Shift shift;
    bool isOff = false; ///< the plan says that the agent does not work: `shift` has no span
    bool operator==(const ShiftRow &) const = default;
};

class ShiftRows
{
public:
    ShiftRows(const ImportPlan &plan, const AgentIndex &agents) : m_cells(plan), m_agents(agents) {}
    bool read(const Record &record, ShiftRow &to, Refusal &refusal);

private:
    void takeSpan(ShiftRow &row);
    void takeBreaks(Shift &shift);
    void takePair(Shift &shift, ImportField from, ImportField to);
    void addBreak(Shift &shift, MinuteSpan span, ImportField field);

    RowCells m_cells;
    const AgentIndex &m_agents;
};

} // namespace coachbook
