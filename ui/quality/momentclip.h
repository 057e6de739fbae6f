// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/momentstore.h"

namespace coachbook::ui {

/// What is written beside a clip, and copied for a group: never who it was.
QString wordsForGroup(const momentstore::Found &found);

/// Writes the moment's part of a WAV recording to `path`, and its words beside it as "… .txt"; a moment
/// without an end gets a few seconds. Returns what went wrong in words; empty: all is written.
QString exportClip(const momentstore::Found &found, const QString &recording, const QString &path);

} // namespace coachbook::ui
