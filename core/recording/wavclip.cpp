// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavclip.h"
#include <QtEndian>
#include <algorithm>

namespace coachbook {
namespace {

constexpr qint64 block = 1 << 16;

void putWord(QByteArray &bytes, quint16 value)
{
    char stored[2];
    qToLittleEndian(value, stored);
    bytes.append(stored, 2);
}

void putDoubleWord(QByteArray &bytes, quint32 value)
{
    char stored[4];
    qToLittleEndian(value, stored);
    bytes.append(stored, 4);
}

quint16 tagOf(WavFormat format)
{
    switch (format) {
    case WavFormat::Float32:
        return 3;
    case WavFormat::ALaw:
        return 6;
    case WavFormat::MuLaw:
        return 7;
    default:
        return 1;
    }
}

/// All before the samples. Codings other than PCM need the longer "fmt " and a "fact" with the frames.
QByteArray headerOf(const WavInfo &info, qint64 frames)
{
    const quint16 tag = tagOf(info.format);
    const quint32 size = quint32(frames * info.bytesPerFrame());
    QByteArray chunks("WAVEfmt ");
    putDoubleWord(chunks, tag == 1 ? 16 : 18);
    putWord(chunks, tag);
    putWord(chunks, quint16(info.channels));
    putDoubleWord(chunks, quint32(info.rate));
    putDoubleWord(chunks, quint32(info.rate * info.bytesPerFrame()));
    putWord(chunks, quint16(info.bytesPerFrame()));
    putWord(chunks, quint16(bytesPerSample(info.format) * 8));
    if (tag != 1) {
        putWord(chunks, 0);
        chunks += "fact";
        putDoubleWord(chunks, 4);
        putDoubleWord(chunks, quint32(frames));
    }
    chunks += "data";
    putDoubleWord(chunks, size);
    QByteArray header("RIFF");
    putDoubleWord(header, quint32(chunks.size()) + size + size % 2);
    return header + chunks;
}

ClipResult copy(QIODevice &device, qint64 size, QIODevice &out)
{
    while (size > 0) {
        const QByteArray bytes = device.read(std::min(block, size));
        if (bytes.isEmpty())
            return ClipResult::CannotRead;
        if (out.write(bytes) != bytes.size())
            return ClipResult::CannotWrite;
        size -= bytes.size();
    }
    return ClipResult::Written;
}

} // namespace

ClipResult writeClip(QIODevice &device, const WavInfo &info, qint64 fromMs, qint64 toMs, QIODevice &out)
{
    const qint64 longest = info.durationMs() + 1;
    const qint64 first = std::clamp<qint64>(fromMs, 0, longest) * info.rate / 1000;
    const qint64 end = std::min(info.frames, std::clamp<qint64>(toMs, 0, longest) * info.rate / 1000);
    if (first >= end)
        return ClipResult::Nothing;
    const qint64 size = (end - first) * info.bytesPerFrame();
    if (size > 0xFFFFFFFFLL - 100)
        return ClipResult::TooLong;
    const QByteArray header = headerOf(info, end - first);
    if (out.write(header) != header.size())
        return ClipResult::CannotWrite;
    if (!device.seek(info.dataAt + first * info.bytesPerFrame()))
        return ClipResult::CannotRead;
    const ClipResult result = copy(device, size, out);
    if (result == ClipResult::Written && size % 2 != 0 && !out.putChar('\0'))
        return ClipResult::CannotWrite;
    return result;
}

} // namespace coachbook
