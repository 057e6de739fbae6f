// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/storage/book.h"

namespace coachbook::agentstore {

std::vector<Agent> all(Db &db); ///< by name
std::optional<Agent> find(Db &db, AgentId id);
std::optional<Agent> findByExternalId(Db &db, const QString &externalId);
/// By id in the exports, then by exact name, then by the only name that contains `text` (case and accents
/// ignored).
std::vector<Agent> match(Db &db, const QString &text);
AgentId insert(Db &db, const AgentDraft &draft);
void update(Db &db, const Agent &agent);
void remove(Db &db, AgentId id); ///< with all that belongs to the agent

std::vector<AgentPeriod> periods(Db &db, AgentId agent); ///< by date
std::vector<AgentPeriod> allPeriods(Db &db);
AgentPeriodId insertPeriod(Db &db, const AgentPeriodDraft &draft);
void updatePeriod(Db &db, const AgentPeriod &period);
void removePeriod(Db &db, AgentPeriodId id);

std::vector<Assignment> assignments(Db &db, AgentId agent); ///< oldest first
/// One an agent and day; false when it is there already, as it is.
bool putAssignment(Db &db, const Assignment &assignment);

} // namespace coachbook::agentstore
