// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/waveform.h"
#include "core/recording/wavsamples.h"
#include <algorithm>

namespace coachbook {
namespace {

constexpr qint64 blockFrames = 16 * 1024;

void take(Peak &peak, float sample)
{
    peak.low = std::min(peak.low, sample);
    peak.high = std::max(peak.high, sample);
}

/// Spreads frames that come one after the other over a known number of buckets.
class Spread
{
public:
    Spread(const WavInfo &info, qint64 buckets) : m_frames(info.frames), m_buckets(buckets)
    {
        m_waveform.channels.assign(std::size_t(info.channels), {});
        for (std::vector<Peak> &channel : m_waveform.channels)
            channel.assign(std::size_t(buckets), {});
        m_next = endOf(0);
    }
    void add(const float *samples, qint64 frames)
    {
        const std::size_t channels = m_waveform.channels.size();
        for (qint64 i = 0; i < frames; ++i, ++m_at) {
            while (m_at >= m_next)
                m_next = endOf(++m_bucket);
            for (std::size_t c = 0; c < channels; ++c)
                take(m_waveform.channels[c][std::size_t(m_bucket)], *samples++);
        }
    }
    Waveform done() { return std::move(m_waveform); }

private:
    qint64 endOf(qint64 bucket) const { return (bucket + 1) * m_frames / m_buckets; }
    Waveform m_waveform;
    qint64 m_frames, m_buckets;
    qint64 m_bucket = 0, m_at = 0, m_next = 0;
};

} // namespace

std::optional<Waveform> waveform(QIODevice &device, const WavInfo &info, int buckets,
                                 const std::atomic<bool> &stop)
{
    Spread spread(info, std::clamp<qint64>(buckets, 1, info.frames));
    std::vector<char> stored(std::size_t(blockFrames * info.bytesPerFrame()));
    std::vector<float> numbers(std::size_t(blockFrames * info.channels));
    bool more = device.seek(info.dataAt);
    for (qint64 done = 0; more && done < info.frames;) {
        if (stop.load(std::memory_order_relaxed))
            return std::nullopt;
        const qint64 wanted = std::min(blockFrames, info.frames - done) * info.bytesPerFrame();
        const qint64 got = device.read(stored.data(), wanted);
        const qint64 frames = std::max<qint64>(got, 0) / info.bytesPerFrame();
        toNumbers(stored.data(), frames * info.channels, info.format, numbers.data());
        spread.add(numbers.data(), frames);
        done += frames;
        more = got == wanted;
    }
    return spread.done();
}

GrowingWaveform::GrowingWaveform(int channels, int buckets) : m_most(2 * std::size_t(std::max(buckets, 1)))
{
    m_waveform.channels.assign(std::size_t(std::max(channels, 1)), {});
    for (std::vector<Peak> &channel : m_waveform.channels)
        channel.reserve(m_most);
}

void GrowingWaveform::add(const float *samples, qint64 frames)
{
    for (qint64 i = 0; i < frames; ++i, ++m_frames) {
        if (m_frames % m_stretch == 0) {
            if (m_waveform.buckets() == m_most)
                halve();
            for (std::vector<Peak> &channel : m_waveform.channels)
                channel.emplace_back();
        }
        for (std::vector<Peak> &channel : m_waveform.channels)
            take(channel.back(), std::clamp(*samples++, -1.0F, 1.0F));
    }
}

void GrowingWaveform::halve()
{
    for (std::vector<Peak> &channel : m_waveform.channels) {
        const std::size_t half = channel.size() / 2;
        for (std::size_t i = 0; i < half; ++i) {
            channel[i] = channel[2 * i];
            take(channel[i], channel[2 * i + 1].low);
            take(channel[i], channel[2 * i + 1].high);
        }
        channel.resize(half);
    }
    m_stretch *= 2;
}

} // namespace coachbook
