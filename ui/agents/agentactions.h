// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include <optional>

class QWidget;

namespace coachbook {
struct CheckIn;
}

namespace coachbook::ui {

class BookController;

/// What can be done with an agent. Each asks in one dialog where something must be asked, writes in one
/// transaction with a name for undo, and says what happened; false or nothing when it was cancelled or could
/// not be written (that was said then).
namespace agentactions {

std::optional<AgentId> add(BookController &controller, QWidget *window);
bool edit(BookController &controller, QWidget *window, AgentId agent);
bool setOwnCadence(BookController &controller, AgentId agent,
                   std::optional<int> days); ///< absent: the tier's
bool setPrivateNote(BookController &controller, AgentId agent,
                    const QString &note); ///< typing that goes on: one step of undo

bool beginPeriod(BookController &controller, QWidget *window, AgentId agent, PeriodKind kind);
bool endPeriod(BookController &controller, QWidget *window, AgentId agent,
               PeriodKind kind);                                ///< the one running today
bool tierByHireDate(BookController &controller, AgentId agent); ///< ends the tier set by hand from today
bool editPeriod(BookController &controller, QWidget *window, AgentPeriodId period);

bool leaveTeam(BookController &controller, QWidget *window, AgentId agent);
bool rejoinTeam(BookController &controller, AgentId agent);

/// FOLL-5: what was seen is said to the agent now, in a line; recorded as a check-in that is done.
bool acknowledge(BookController &controller, QWidget *window, AgentId agent);
bool recordCheckIn(BookController &controller, QWidget *window, const CheckIn &checkIn);

} // namespace agentactions
} // namespace coachbook::ui
