// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/booksettings.h"
#include "core/domain/duelist.h"
#include "core/domain/metric.h"
#include <array>
#include <unordered_map>
#include <vector>

namespace coachbook::ui {

struct TeamInput
{
    std::vector<Agent> agents;
    std::vector<DueEntry> due;
    std::unordered_map<AgentId, int> openItems;
    std::unordered_map<AgentId, AgentMeasures> measures; ///< of teamWeeks weeks
    BookSettings settings;
};

inline constexpr int teamWeeks = 13;

struct TeamKpi
{
    std::optional<KpiValue> now; ///< last two weeks
    Standing standing = Standing::NoData;
    std::vector<std::optional<double>> weeks; ///< teamWeeks values, oldest first
    bool operator==(const TeamKpi &) const = default;
};

struct TeamRow
{
    AgentId agent{0};
    QString name, team, externalId;
    QString tier; ///< "New until 12 Feb"
    int tierOrder = 0;
    DueEntry due;
    QString reason; ///< CAD-2, for the tool tip
    int openItems = 0;
    std::array<TeamKpi, 4> kpis; ///< in the order of allKpis
};

struct TeamState
{
    std::vector<TeamRow> rows; ///< most pressing first
    KpiSettings kpis;
    QDate today;
    int agents = 0, overdue = 0, dueThisWeek = 0;
};

TeamState buildTeam(const TeamInput &input, QDate today);
/// "3 overdue, 2 due this week, compliance 79 % of 14": compliance is the share of the active agents who are
/// not overdue.
QString teamSentence(const TeamState &state);

} // namespace coachbook::ui
