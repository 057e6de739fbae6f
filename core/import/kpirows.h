// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kpifigure.h"
#include "core/import/agentindex.h"
#include "core/import/periods.h"
#include "core/import/rowcells.h"

namespace coachbook {

/// The KPI that a word of a long table names, with the unit that stands beside it: "AHT (min)".
struct KpiWord
{
    Kpi kpi = Kpi::Qa;
    std::optional<DurationUnit> unit;
};
std::optional<KpiWord> kpiOfWord(const QString &word);

/// One row of a KPI table: the figures of one agent, or of the whole team, over one period.
struct KpiRow
{
    std::optional<AgentId> agent; ///< absent: the team's
    std::vector<KpiFigure> figures;
};

class KpiRows
{
public:
    KpiRows(const ImportPlan &plan, const AgentIndex &agents);
    bool read(const Record &record, KpiRow &to, Refusal &refusal);

private:
    Period takePeriod();
    std::optional<int> year();
    void takeWide(KpiRow &row, const Period &period);
    void takeLong(KpiRow &row, const Period &period);
    void add(KpiRow &row, Kpi kpi, const Period &period, std::optional<double> value,
             std::optional<double> n);
    std::optional<double> ratio(ImportField over, ImportField under, double times);
    std::optional<double> figure(ImportField field, const KpiWord &word);
    void refuseOutOfRange(Kpi kpi, double value);

    RowCells m_cells;
    const AgentIndex &m_agents;
    PeriodHint m_hint;
    bool m_hasAgents;
};

} // namespace coachbook
