// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/wavfile.h"

namespace coachbook {

/// Turns `count` samples as they are stored into numbers from -1 to 1; what is no number becomes 0.
void toNumbers(const char *stored, qint64 count, WavFormat format, float *numbers);

} // namespace coachbook
