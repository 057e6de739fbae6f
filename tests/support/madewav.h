// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <cmath>
#include <optional>

namespace coachbook::test {

inline QByteArray littleEndian(quint64 value, int bytes)
{
    QByteArray stored;
    for (int i = 0; i < bytes; ++i)
        stored += static_cast<char>(value >> (8 * i) & 0xFF);
    return stored;
}

inline QByteArray chunk(const QByteArray &id, const QByteArray &content)
{
    return id + littleEndian(quint64(content.size()), 4) + content +
           QByteArray(content.size() % 2 != 0 ? 1 : 0, '\0');
}

/// A WAV as it is told, sound or not.
struct MadeWav
{
    quint16 tag = 1;
    int channels = 1;
    quint32 rate = 8000;
    int bits = 16;
    bool isExtensible = false;
    QByteArray samples;
    QByteArray before, after; ///< chunks around the samples
    std::optional<quint32> saidSize;
    std::optional<int> saidFrame;
    QByteArray id = "RIFF";

    QByteArray bytes() const
    {
        const int frame = saidFrame.value_or(channels * ((bits + 7) / 8));
        QByteArray fmt = littleEndian(isExtensible ? 0xFFFE : tag, 2) + littleEndian(quint64(channels), 2) +
                         littleEndian(rate, 4) + littleEndian(rate * quint64(frame), 4) +
                         littleEndian(quint64(frame), 2) + littleEndian(quint64(bits), 2);
        if (isExtensible)
            fmt += littleEndian(22, 2) + littleEndian(quint64(bits), 2) + littleEndian(0, 4) +
                   littleEndian(tag, 2) + QByteArray::fromHex("000000001000800000aa00389b71");
        QByteArray data = chunk("data", samples);
        if (saidSize)
            data.replace(4, 4, littleEndian(*saidSize, 4));
        const QByteArray chunks = "WAVE" + chunk("fmt ", fmt) + before + data + after;
        return id + littleEndian(quint64(chunks.size()), 4) + chunks;
    }
};

/// 16 bits, one sample of each channel after the other.
inline QByteArray pcm16(std::initializer_list<double> numbers)
{
    QByteArray stored;
    for (const double number : numbers)
        stored += littleEndian(quint64(qint64(std::lround(number * 32767))), 2);
    return stored;
}

/// A mono tone of 16 bits, `loud` of 0 to 1.
inline QByteArray tone(int frames, double loud, double hertz = 400, quint32 rate = 8000)
{
    QByteArray stored;
    for (int i = 0; i < frames; ++i)
        stored += pcm16({loud * std::sin(2 * 3.14159265358979 * hertz * i / rate)});
    return stored;
}

} // namespace coachbook::test
