// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "core/recording/waveform.h"

namespace coachbook {

/// Who speaks on which channel, heard against the transcript: the agent's is the one that is louder while the
/// agent's turns last. A value for each channel; Other where nothing tells them apart, and for recordings
/// that are not stereo.
std::vector<TurnRole> channelRoles(const Waveform &waveform, qint64 durationMs,
                                   const std::vector<Turn> &turns);

} // namespace coachbook
