// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/stretch.h"
#include <algorithm>
#include <cmath>

namespace coachbook {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr int hopsASecond = 50, reachesASecond = 100;

} // namespace

TimeStretch::TimeStretch(int channels, int rate, ReadFrames read)
    : m_read(std::move(read)), m_channels(std::size_t(channels)), m_hop(std::max(rate / hopsASecond, 1)),
      m_reach(std::max(rate / reachesASecond, 1))
{
    for (qint64 i = 0; i < m_hop; ++i)
        m_fade.push_back(float(0.5 - 0.5 * std::cos(pi * (double(i) + 0.5) / double(m_hop))));
}

void TimeStretch::goTo(qint64 frame)
{
    m_at = double(frame);
    m_goesOnAt = -1;
    m_ready.clear();
    m_heard = 0;
    m_readyFrom = m_at;
}

qint64 TimeStretch::frame() const
{
    return std::llround(m_readyFrom + double(m_heard) * m_speed);
}

void TimeStretch::take(float *to, qint64 frames)
{
    while (frames > 0) {
        const qint64 left = qint64(m_ready.size() / m_channels) - m_heard;
        if (left == 0) {
            step();
            continue;
        }
        const qint64 count = std::min(left, frames);
        to = std::copy_n(m_ready.begin() + m_heard * qint64(m_channels), count * qint64(m_channels), to);
        m_heard += count;
        frames -= count;
    }
}

/// Fades the end of the last piece out and the beginning of the next one in.
void TimeStretch::step()
{
    const qint64 target = std::llround(m_at);
    const qint64 from = m_goesOnAt < 0 || m_goesOnAt == target ? target : bestNear(target);
    const std::size_t half = std::size_t(m_hop) * m_channels;
    m_piece.resize(2 * half);
    m_read(from, 2 * m_hop, m_piece.data());
    m_ready.assign(m_piece.begin(), m_piece.begin() + qint64(half));
    if (m_goesOnAt >= 0 && from != m_goesOnAt) {
        for (std::size_t i = 0; i < half; ++i) {
            const float in = m_fade[i / m_channels];
            m_ready[i] = m_tail[i] * (1 - in) + m_piece[i] * in;
        }
    }
    m_tail.assign(m_piece.begin() + qint64(half), m_piece.end());
    m_goesOnAt = from + m_hop;
    m_readyFrom = m_at;
    m_heard = 0;
    m_at += double(m_hop) * m_speed;
}

/// Where near `target` the recording is most like what would have come next.
qint64 TimeStretch::bestNear(qint64 target)
{
    mix(m_goesOnAt, m_hop, m_wanted);
    mix(target - m_reach, m_hop + 2 * m_reach, m_near);
    qint64 best = m_reach;
    double most = -1;
    for (qint64 offset = 0; offset <= 2 * m_reach; ++offset) {
        double likeness = 0, loudness = 1e-9;
        for (qint64 i = 0; i < m_hop; ++i) {
            const double sample = double(m_near[std::size_t(offset + i)]);
            likeness += sample * double(m_wanted[std::size_t(i)]);
            loudness += sample * sample;
        }
        likeness /= std::sqrt(loudness);
        if (likeness > most) {
            most = likeness;
            best = offset;
        }
    }
    return target - m_reach + best;
}

/// All channels in one, so that they stay in step.
void TimeStretch::mix(qint64 from, qint64 frames, std::vector<float> &to)
{
    m_raw.resize(std::size_t(frames) * m_channels);
    m_read(from, frames, m_raw.data());
    to.assign(std::size_t(frames), 0.0F);
    for (std::size_t i = 0; i < m_raw.size(); ++i)
        to[i / m_channels] += m_raw[i];
}

} // namespace coachbook
