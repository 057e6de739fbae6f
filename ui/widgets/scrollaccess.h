// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook::ui {

/// What a screen reader sees of a scroll area. Qt 6.4's own ends the program when the reader asks for a
/// scroll bar that has just gone, as when a page gets shorter while it is being read.
void installScrollAccess();

} // namespace coachbook::ui
