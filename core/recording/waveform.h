// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/wavfile.h"
#include <atomic>
#include <vector>

namespace coachbook {

/// The lowest and highest sample of a stretch, -1 to 1, with silence always between them.
struct Peak
{
    float low = 0, high = 0;
    bool operator==(const Peak &) const = default;
};

/// A recording as it is drawn: for each channel the peaks of stretches of the same length, in order.
struct Waveform
{
    std::vector<std::vector<Peak>> channels;
    std::size_t buckets() const { return channels.empty() ? 0 : channels.front().size(); }
    bool operator==(const Waveform &) const = default;
};

/// Reads all samples once, in blocks. `buckets` stretches, fewer where there are fewer frames; bucket b holds
/// the frames from b * frames / buckets on. Frames that cannot be read count as silence. No value when
/// `stop` was set.
std::optional<Waveform> waveform(QIODevice &device, const WavInfo &info, int buckets,
                                 const std::atomic<bool> &stop);

/// A waveform of samples whose number is not known before the last: at most 2 * buckets stretches, each the
/// same length, which doubles whenever they are full.
class GrowingWaveform
{
public:
    GrowingWaveform(int channels, int buckets);
    void add(const float *samples, qint64 frames); ///< one sample of each channel after the other
    qint64 frames() const { return m_frames; }
    int channels() const { return int(m_waveform.channels.size()); }
    const Waveform &waveform() const { return m_waveform; }

private:
    void halve();
    Waveform m_waveform;
    std::size_t m_most;
    qint64 m_stretch = 1; ///< frames of a bucket
    qint64 m_frames = 0;
};

} // namespace coachbook
