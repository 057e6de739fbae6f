// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

namespace coachbook::app {

// bookcommands.cpp
Command newCommand();
Command sampleCommand();
Command checkCommand();
Command backupCommand();
// importcommand.cpp
Command importCommand();
// importscommand.cpp
Command importsCommand();
// duecommand.cpp
Command dueCommand();
// kpiscommand.cpp
Command kpisCommand();
// preparecommand.cpp
Command prepareCommand();
// calendarcommand.cpp
Command calendarCommand();
// plancommand.cpp
Command planCommand();
// remindcommand.cpp
Command remindCommand();

} // namespace coachbook::app
