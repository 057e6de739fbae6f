// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace coachbook::ui {

/// Lets Tab go through everything in `root` as it is laid out, from `first` on. Qt's own order is that in
/// which widgets were made, which puts rows that come and go at the very end.
void orderTabsAsLaidOut(QWidget *first, QWidget *root);

} // namespace coachbook::ui
