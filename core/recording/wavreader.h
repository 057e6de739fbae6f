// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/wavfile.h"
#include <QByteArray>

namespace coachbook {

/// Any samples of an open WAV, as numbers; silence outside and where nothing can be read.
class WavReader
{
public:
    WavReader(QIODevice &device, const WavInfo &info) : m_device(device), m_info(info) {}
    void read(qint64 from, qint64 frames, float *to);

private:
    QIODevice &m_device;
    WavInfo m_info;
    QByteArray m_stored;
};

} // namespace coachbook
