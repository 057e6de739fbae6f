// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "core/storage/book.h"

namespace coachbook {

/// The session sheet of one agent, filled from the book as it stands on `today`; absent when there is no such
/// agent. Reads the rollup and the evaluations of `evidenceDays`, never raw interactions.
std::optional<Preparation> preparationOf(Db &db, AgentId agent, QDate today);

} // namespace coachbook
