// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace coachbook::ui {

/// The button in a field that empties it, with a name: Qt's own has none for a screen reader.
void addClearButton(QLineEdit *field);

} // namespace coachbook::ui
