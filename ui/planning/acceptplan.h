// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarsettings.h"
#include "core/domain/weekplan.h"

namespace coachbook::ui {

class BookController;

/// Makes the sessions, prepared as far as the data goes, and gives prepared ones their hour: one transaction,
/// one step of undo, with the settings they were planned by. False when nothing was written.
bool acceptPlan(BookController &controller, const std::vector<ProposedSession> &sessions,
                const CalendarSettings &settings);

} // namespace coachbook::ui
