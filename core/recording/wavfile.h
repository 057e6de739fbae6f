// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <optional>

namespace coachbook {

/// How one sample is stored: Pcm8 unsigned, the wider ones signed, all with the lowest byte first; MuLaw and
/// ALaw in a byte by ITU-T G.711.
enum class WavFormat { Pcm8, Pcm16, Pcm24, Pcm32, Float32, MuLaw, ALaw };
int bytesPerSample(WavFormat format);

enum class WavProblem {
    None,
    NotAudio,    ///< does not begin as RIFF/WAVE, or its header makes no sense
    Empty,       ///< no byte at all, or a header that says rightly that no sample follows
    Unsupported, ///< WAVE in a coding that is not read here, or with more than 8 channels
    Cut          ///< it ends before its first sample
};

/// What the header of a WAV says, held against what is there.
struct WavInfo
{
    int rate = 0; ///< frames a second
    int channels = 0;
    WavFormat format = WavFormat::Pcm16;
    qint64 frames = 0;  ///< that are there; a frame is one sample of each channel
    qint64 dataAt = 0;  ///< where the first frame begins in the file
    bool isCut = false; ///< fewer frames than its header says, or a header that was never finished
    int bytesPerFrame() const { return bytesPerSample(format) * channels; }
    qint64 durationMs() const { return (frames * 1000 + rate / 2) / rate; }
    bool operator==(const WavInfo &) const = default;
};

/// Reads RIFF/WAVE and RF64 with 1 to 8 channels. Sizes in the header are believed only as far as the file
/// reaches: a size of 0 or 0xFFFFFFFF, as a recorder leaves it that was stopped, means all that follows.
/// The device has to be seekable. Without a value `problem` says why.
std::optional<WavInfo> wavInfo(QIODevice &device, WavProblem *problem = nullptr);

} // namespace coachbook
