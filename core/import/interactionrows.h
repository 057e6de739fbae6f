// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/agentindex.h"
#include "core/import/rowcells.h"
#include "core/import/zoneclock.h"
#include "core/storage/importstore.h"

namespace coachbook {

/// One interaction as a row gives it. Its views are valid until the next row.
struct InteractionDraftRow
{
    InteractionRow row; ///< without its queue, which needs the book
    std::string_view queue;
};

/// Reads rows of interactions without making a QString of a value: a million rows are read at the store's
/// pace.
class InteractionRows
{
public:
    InteractionRows(const ImportPlan &plan, const AgentIndex &agents, ZoneClock &clock);
    /// False with `refusal` filled (all but its line and text) when the row cannot come in.
    bool read(const Record &record, InteractionDraftRow &to, Refusal &refusal);
    InteractionColumns columns() const; ///< what the file speaks of

private:
    std::optional<WallTime> start();
    bool takeStart(InteractionRow &row);
    void takeDurations(InteractionRow &row);
    void takeAnswers(InteractionRow &row);
    std::optional<Channel> channel(std::string_view word);
    std::string_view madeUpId(const InteractionRow &row);
    qint64 utcOf(const WallTime &time);

    RowCells m_cells;
    const AgentIndex &m_agents;
    ZoneClock &m_clock;
    TextMap<Channel> m_channels;
    bool m_durationHasAcw = false;
    bool m_saysUnanswered = false; ///< the column tells what was lost: "Abandoned"
    std::string m_id;
};

} // namespace coachbook
