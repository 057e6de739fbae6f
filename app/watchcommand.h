// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/invocation.h"

namespace coachbook::app {

QList<QCommandLineOption> watchOptions();
/// `coachbook import BOOK --watch DIR`: imports what appears in the folder, until it is stopped (Ctrl+C).
/// With
/// --once, what is there now.
int runWatch(Invocation &invocation, const Arguments &arguments);

} // namespace coachbook::app
