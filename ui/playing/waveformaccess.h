// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook::ui {

/// What a screen reader sees of a WaveformView: a slider of seconds with its text as value.
void installWaveformAccess();

} // namespace coachbook::ui
