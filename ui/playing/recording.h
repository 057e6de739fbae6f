// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/waveform.h"
#include "ui/playing/playmodule.h"
#include <QString>

namespace coachbook::ui {

enum class RecordingState {
    NotLinked,
    Reading,
    Ready,
    NotDrawn, ///< sound that is no WAV and could not be decoded: a plain time line; it may play all the same
    Missing,
    CannotOpen,
    Empty,
    CutToNothing, ///< ends before its first sample
    NotSound
};

/// What was found in a file that is linked as a recording.
struct Recording
{
    RecordingState state = RecordingState::NotLinked;
    QString path;
    QString detail; ///< what the system said; for CannotOpen and NotDrawn
    bool isCut = false;
    bool isWav = false;  ///< one that the program reads without a decoder
    qint64 lengthMs = 0; ///< 0: not known before it is played
    Waveform waveform;
    bool canBePlayed() const { return state == RecordingState::Ready || state == RecordingState::NotDrawn; }
};

inline constexpr int waveformBuckets = 3000; ///< more than a window has columns

/// Looks into the file and draws what it can without a decoder: a WAV becomes Ready, other sound NotDrawn.
/// No value when `stop` was set.
std::optional<Recording> readRecording(const QString &path, const std::atomic<bool> &stop);

/// Draws what readRecording left as NotDrawn. A file that cannot be decoded stays so.
std::optional<Recording> decodeRecording(Recording recording, PlayModule &module,
                                         const std::atomic<bool> &stop);

} // namespace coachbook::ui
