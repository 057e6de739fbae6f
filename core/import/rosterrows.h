// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/import/rowcells.h"

namespace coachbook {

enum class RosterStatus { Active, OnLeave, Left };
enum class RosterTier { New, Tenured, ImprovementPlan };

/// One agent as the roster gives it. Empty and absent parts say nothing: they leave what the book knows
/// alone.
struct RosterRow
{
    AgentDraft agent;
    std::optional<RosterStatus> status;
    std::optional<QDate> statusSince;
    std::optional<RosterTier> tier;
    std::optional<QDate> effective; ///< since when the row holds, in a history of rows
    QString supervisor;
    bool operator==(const RosterRow &) const = default;
};

bool isRosterStatus(const QString &word); ///< one that is known

class RosterRows
{
public:
    explicit RosterRows(const ImportPlan &plan) : m_cells(plan) {}
    bool read(const Record &record, RosterRow &to, Refusal &refusal);

private:
    void takePerson(AgentDraft &agent);
    void takeDates(RosterRow &row);
    void takeStatus(RosterRow &row);

    RowCells m_cells;
};

} // namespace coachbook
