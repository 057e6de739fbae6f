// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pareto.h"
#include "core/storage/book.h"
#include <optional>

namespace coachbook {

/// The answers of [from, to] with the points each cost its evaluation: its weight's share of the 100, as far
/// as it was not earned. Of one agent, or of all.
std::vector<PointsAnswer> pointsAnswers(Db &db, std::optional<AgentId> agent, QDate from, QDate to);

} // namespace coachbook
