// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace coachbook {

inline constexpr int soundHead = 16; ///< bytes that isSound needs

/// Whether a file that begins like this is a recording in one of the usual formats, by its signature and not
/// by its name: WAV, MP3, AAC, Ogg, FLAC, MP4, WMA, AMR, AIFF, AU, Matroska.
bool isSound(const QByteArray &head);

} // namespace coachbook
