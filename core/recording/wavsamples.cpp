// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavsamples.h"
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace coachbook {
namespace {

using Table = std::array<float, 256>;

/// ITU-T G.711, table 2a/2b: sign, three bits of segment, four of step, all inverted; 14 bits wide.
float ofMuLaw(int byte)
{
    const int code = ~byte & 0xFF;
    const int segment = (code >> 4) & 7, step = code & 15;
    const int size = (((step << 3) + 0x84) << segment) - 0x84;
    return float((code & 0x80) != 0 ? -size : size) / 32768.0F;
}

/// ITU-T G.711, table 1a/1b: as above with every second bit inverted; 13 bits wide.
float ofALaw(int byte)
{
    const int code = byte ^ 0x55;
    const int segment = (code >> 4) & 7, step = code & 15;
    const int small = (step << 4) + 8;
    const int size = segment == 0 ? small : (small + 0x100) << (segment - 1);
    return float((code & 0x80) != 0 ? size : -size) / 32768.0F;
}

Table tableOf(float (*number)(int))
{
    Table table{};
    for (int i = 0; i < 256; ++i)
        table[std::size_t(i)] = number(i);
    return table;
}

template <class Read>
void eachSample(const char *stored, qint64 count, int bytes, float *numbers, Read read)
{
    const auto *from = reinterpret_cast<const uchar *>(stored);
    for (qint64 i = 0; i < count; ++i)
        numbers[i] = read(from + i * bytes);
}

float ofFloat(const uchar *from)
{
    const quint32 bits = qFromLittleEndian<quint32>(from);
    float number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return std::isfinite(number) ? std::clamp(number, -1.0F, 1.0F) : 0.0F;
}

float ofPcm24(const uchar *from)
{
    const quint32 high = (quint32(from[0]) << 8) | (quint32(from[1]) << 16) | (quint32(from[2]) << 24);
    return float(qint32(high)) / 2147483648.0F;
}

} // namespace

void toNumbers(const char *stored, qint64 count, WavFormat format, float *numbers)
{
    static const Table muLaw = tableOf(ofMuLaw), aLaw = tableOf(ofALaw);
    const int bytes = bytesPerSample(format);
    switch (format) {
    case WavFormat::Pcm8:
        return eachSample(stored, count, bytes, numbers,
                          [](const uchar *from) { return float(int(*from) - 128) / 128.0F; });
    case WavFormat::Pcm16:
        return eachSample(stored, count, bytes, numbers, [](const uchar *from) {
            return float(qFromLittleEndian<qint16>(from)) / 32768.0F;
        });
    case WavFormat::Pcm24:
        return eachSample(stored, count, bytes, numbers, ofPcm24);
    case WavFormat::Pcm32:
        return eachSample(stored, count, bytes, numbers, [](const uchar *from) {
            return float(qFromLittleEndian<qint32>(from)) / 2147483648.0F;
        });
    case WavFormat::Float32:
        return eachSample(stored, count, bytes, numbers, ofFloat);
    case WavFormat::MuLaw:
        return eachSample(stored, count, bytes, numbers, [](const uchar *from) { return muLaw[*from]; });
    case WavFormat::ALaw:
        return eachSample(stored, count, bytes, numbers, [](const uchar *from) { return aLaw[*from]; });
    }
}

} // namespace coachbook
