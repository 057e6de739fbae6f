// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/storage/book.h"
#include "core/storage/writeoutcome.h"
#include <unordered_map>

/// KPIs that came into the book worked out already. Those that end in [from, to], oldest first.
namespace coachbook::kpifigurestore {

WriteOutcome write(Db &db, std::optional<AgentId> agent,
                   const KpiFigure &figure); ///< absent agent: the team's

std::vector<KpiFigure> ofAgent(Db &db, AgentId agent, QDate from, QDate to);
std::unordered_map<AgentId, std::vector<KpiFigure>> ofAll(Db &db, QDate from, QDate to);
/// Of each KPI the team's own figures; where it has none, those of its agents taken together, sum over sum:
/// as far as they have a count.
std::vector<KpiFigure> ofTeam(Db &db, QDate from, QDate to);
qint64 count(Db &db);

} // namespace coachbook::kpifigurestore
