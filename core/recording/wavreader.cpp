// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavreader.h"
#include "core/recording/wavsamples.h"
#include <algorithm>

namespace coachbook {

void WavReader::read(qint64 from, qint64 frames, float *to)
{
    const qint64 first = std::clamp<qint64>(from, 0, m_info.frames);
    const qint64 end = std::clamp<qint64>(from + frames, first, m_info.frames);
    std::fill_n(to, frames * m_info.channels, 0.0F);
    if (first >= end || !m_device.seek(m_info.dataAt + first * m_info.bytesPerFrame()))
        return;
    m_stored.resize((end - first) * m_info.bytesPerFrame());
    const qint64 got = std::max<qint64>(m_device.read(m_stored.data(), m_stored.size()), 0);
    toNumbers(m_stored.constData(), got / m_info.bytesPerFrame() * m_info.channels, m_info.format,
              to + (first - from) * m_info.channels);
}

} // namespace coachbook
