// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace coachbook::ui {

class PlayModule;

/// The playing module, loaded on first use. Null when it or what it needs is missing; then `reason`, when
/// given, says so in a sentence.
PlayModule *playModule(QString *reason = nullptr);

using FindPlayModule = std::function<PlayModule *(QString *reason)>;

} // namespace coachbook::ui
