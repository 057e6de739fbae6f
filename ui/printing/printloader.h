// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook::ui {

class PrintModule;

/// The print module, loaded on first use. Null when it is missing; then `reason`, when given, says so in a
/// sentence.
PrintModule *printModule(QString *reason = nullptr);

} // namespace coachbook::ui
