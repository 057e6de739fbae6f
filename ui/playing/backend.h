// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coachbook::ui {

/// Why Qt Multimedia would not work here, in a sentence; empty when it would. Qt 6.4 ends the program when
/// it makes a player and GStreamer lacks one of the plug-ins it takes for granted, so this is asked first.
QString whyNoBackend();

} // namespace coachbook::ui
