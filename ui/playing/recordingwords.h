// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/recording.h"

namespace coachbook::ui {

/// What there is to say about a recording below its time line; empty when all is well. `whyNotPlay`: why the
/// machine cannot play, empty when it can or nobody has asked yet.
QString recordingText(const Recording &recording, const QString &whyNotPlay);
/// Whether that is trouble and not the usual case of a transcript alone.
bool isTrouble(const Recording &recording, const QString &whyNotPlay);

} // namespace coachbook::ui
