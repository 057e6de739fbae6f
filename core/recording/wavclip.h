// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/wavfile.h"

namespace coachbook {

enum class ClipResult {
    Written,
    Nothing, ///< no frame lies between the two times
    TooLong, ///< more than a WAV can hold, 4 GiB
    CannotRead,
    CannotWrite
};

/// Writes what lies from `fromMs` to before `toMs` as a WAV of its own in the same format. Times outside the
/// recording mean its ends. What was written before an error stays in `out`.
ClipResult writeClip(QIODevice &device, const WavInfo &info, qint64 fromMs, qint64 toMs, QIODevice &out);

} // namespace coachbook
