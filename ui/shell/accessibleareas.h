// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coachbook::ui {

/// Shows scroll areas to screen readers as plain widgets. Qt's own answer reads past the end of its list, and
/// ends the program, when a scroll bar goes away between the question how many children there are and the
/// question for the last of them (seen with Qt 6.4).
void installAccessibleAreas();

} // namespace coachbook::ui
