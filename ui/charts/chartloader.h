// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook::ui {

class ChartModule;

/// The charts module, loaded on first use. Null when it is missing or there is no application that can hold
/// widgets; then `reason`, when given, says so in a sentence.
ChartModule *chartModule(QString *reason = nullptr);

} // namespace coachbook::ui
