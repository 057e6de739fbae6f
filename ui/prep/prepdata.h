// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparation.h"
#include "core/storage/book.h"

namespace coachbook::ui {

/// All the page shows beside the session itself.
struct PrepData
{
    Preparation preparation;
    std::vector<FlaggedInteraction> evaluated; ///< of the last `evidenceDays`, newest first
    std::vector<Interaction> interactions;     ///< newest first
    std::vector<Session> held;                 ///< the last ones, newest first
    std::vector<Behaviour> behaviours;         ///< the library, by priority
    BookSettings settings;
    QDate today;
};

/// The agent as the book stood on `day`; `self` is the session on the page and never its own source. Absent
/// when there is no such agent.
std::optional<PrepData> readPrepData(Db &db, AgentId agent, QDate day, std::optional<SessionId> self);

/// The session of this agent that is not held yet: a one-on-one before anything else, the nearest first.
std::optional<Session> openDraft(Db &db, AgentId agent);

} // namespace coachbook::ui
