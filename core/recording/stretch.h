// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

namespace coachbook {

/// Reads samples from -1 to 1, one of each channel after the other; silence outside the recording.
using ReadFrames = std::function<void(qint64 from, qint64 frames, float *to)>;

/// Speech faster or slower at the pitch it was spoken in: pieces of 40 ms are laid over each other, each
/// taken from where it goes on best from the one before (WSOLA, Verhelst and Roelands, ICASSP 1993). At
/// speed 1 the samples come out as they are.
class TimeStretch
{
public:
    TimeStretch(int channels, int rate, ReadFrames read);
    void setSpeed(double speed) { m_speed = speed; }
    void goTo(qint64 frame);
    qint64 frame() const; ///< of the recording, that is heard next
    void take(float *to, qint64 frames);

private:
    void step();
    qint64 bestNear(qint64 target);
    void mix(qint64 from, qint64 frames, std::vector<float> &to);

    ReadFrames m_read;
    std::size_t m_channels;
    qint64 m_hop, m_reach; ///< half a piece; how far from its place one may be taken
    double m_speed = 1, m_at = 0;
    qint64 m_goesOnAt = -1; ///< where the last piece would go on; -1: there is none
    qint64 m_heard = 0;     ///< of m_ready
    double m_readyFrom = 0;
    std::vector<float> m_fade, m_ready, m_tail, m_piece, m_wanted, m_near, m_raw;
};

} // namespace coachbook
