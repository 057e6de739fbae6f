// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"
#include "core/storage/book.h"
#include <unordered_map>

namespace coachbook::metricstore {

/// Daily sums and evaluation scores in [from, to]; reads the rollup only.
AgentMeasures ofAgent(Db &db, AgentId agent, QDate from, QDate to);
std::unordered_map<AgentId, AgentMeasures> ofAll(Db &db, QDate from, QDate to);
/// The same of all agents taken together.
AgentMeasures ofTeam(Db &db, QDate from, QDate to);
std::optional<QDate> firstDay(Db &db); ///< first day with an interaction, evaluation or session
std::optional<QDate> lastDay(Db &db);  ///< last day with an interaction or evaluation

qint64 interactionCount(Db &db);
std::vector<Interaction> newestOfAgent(Db &db, AgentId agent, int most);
std::optional<Interaction> findInteraction(Db &db, const QString &externalId);
/// Days on which the rollup differs from the raw rows: none in a sound book.
std::vector<QDate> rollupDifferences(Db &db);

} // namespace coachbook::metricstore
