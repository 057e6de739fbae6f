// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/actionliststore.h"
#include <optional>
#include <vector>

class QWidget;

namespace coachbook::ui {

class BookController;

/// What can be done with action items, wherever they are shown. Each asks in one dialog where something must
/// be asked, writes in one transaction with a name for undo, and says what happened; false or nothing when it
/// was cancelled or could not be written (that was said then).
namespace itemactions {

/// Asks for whom when it is not said.
std::optional<ActionItemId> add(BookController &controller, QWidget *window, std::optional<AgentId> agent);
bool edit(BookController &controller, QWidget *window, ActionItemId id);
/// SMART-3: asks for the result, begun with the figures of the due date.
bool close(BookController &controller, QWidget *window, ActionItemId id);
bool closeAll(BookController &controller, QWidget *window, const std::vector<ActionItemId> &ids);
/// Open or In progress; a closed item is opened again and loses its result.
bool setState(BookController &controller, const std::vector<ActionItemId> &ids, ActionState state);

} // namespace itemactions
} // namespace coachbook::ui
