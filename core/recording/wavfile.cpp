// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavfile.h"
#include <QtEndian>
#include <cctype>

namespace coachbook {
namespace {

constexpr quint16 tagPcm = 1, tagFloat = 3, tagALaw = 6, tagMuLaw = 7, tagExtensible = 0xFFFE;
constexpr quint32 unknownSize = 0xFFFFFFFF;
constexpr int mostChannels = 8, highestRate = 768000;
constexpr int mostChunks = 1000; ///< before the samples; more is no recording

struct Chunk
{
    QByteArray id;
    qint64 size = 0; ///< as its header says
    qint64 at = 0;   ///< of its content
};

struct Header
{
    std::optional<WavInfo> format;   ///< without frames and place
    std::optional<qint64> largeSize; ///< of the samples, in an RF64
};

quint16 word(const QByteArray &bytes, int at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray &bytes, int at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

std::optional<Chunk> chunkAt(QIODevice &device, qint64 at)
{
    if (!device.seek(at))
        return std::nullopt;
    const QByteArray head = device.read(8);
    if (head.size() < 8)
        return std::nullopt;
    return Chunk{head.left(4), doubleWord(head, 4), at + 8};
}

/// An extensible header names its coding by a GUID that holds the tag and is the same for all else.
quint16 tagOfGuid(const QByteArray &guid)
{
    static const QByteArray tail = QByteArray::fromHex("000000001000800000aa00389b71");
    return guid.mid(2) == tail ? word(guid, 0) : quint16(0);
}

std::optional<WavFormat> formatOf(quint16 tag, int bytes)
{
    constexpr WavFormat pcm[]{WavFormat::Pcm8, WavFormat::Pcm16, WavFormat::Pcm24, WavFormat::Pcm32};
    if (tag == tagPcm && bytes >= 1 && bytes <= 4)
        return pcm[bytes - 1];
    if (tag == tagFloat && bytes == 4)
        return WavFormat::Float32;
    if (tag == tagMuLaw && bytes == 1)
        return WavFormat::MuLaw;
    if (tag == tagALaw && bytes == 1)
        return WavFormat::ALaw;
    return std::nullopt;
}

/// Of the chunk "fmt ". A sample of 12 bits lies in two bytes; one of 20 or 24 in three, or by its frame in
/// four.
WavProblem readFormat(const QByteArray &fmt, WavInfo &info)
{
    quint16 tag = word(fmt, 0);
    const int channels = word(fmt, 2), frame = word(fmt, 12), bits = word(fmt, 14);
    const quint32 rate = doubleWord(fmt, 4);
    if (channels == 0 || rate == 0)
        return WavProblem::NotAudio;
    if (tag == tagExtensible)
        tag = fmt.size() >= 40 ? tagOfGuid(fmt.mid(24, 16)) : quint16(0);
    int bytes = (bits + 7) / 8;
    if (tag == tagPcm && bytes == 3 && frame == 4 * channels)
        bytes = 4;
    const std::optional<WavFormat> format = formatOf(tag, bytes);
    if (!format || channels > mostChannels || rate > quint32(highestRate))
        return WavProblem::Unsupported;
    info.format = *format;
    info.channels = channels;
    info.rate = int(rate);
    return WavProblem::None;
}

WavProblem takeFormat(QIODevice &device, const Chunk &chunk, Header &header)
{
    constexpr qint64 least = 16, most = 64;
    const QByteArray fmt = device.read(qMin(chunk.size, most));
    if (fmt.size() < least)
        return chunk.size < least ? WavProblem::NotAudio : WavProblem::Cut;
    WavInfo format;
    const WavProblem bad = readFormat(fmt, format);
    if (bad == WavProblem::None)
        header.format = format;
    return bad;
}

/// Whether what follows an empty "data" is the rest of the file's chunks and not the samples themselves.
bool isChunk(QIODevice &device, qint64 at)
{
    const std::optional<Chunk> next = chunkAt(device, at);
    if (!next || next->at + next->size > device.size())
        return false;
    for (const char c : next->id) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0 && c != ' ')
            return false;
    }
    return true;
}

WavProblem measure(QIODevice &device, const Chunk &data, const Header &header, WavInfo &info)
{
    const qint64 rest = device.size() - data.at;
    const qint64 said = data.size == unknownSize && header.largeSize ? *header.largeSize : data.size;
    if (said == 0 && (rest == 0 || isChunk(device, data.at)))
        return WavProblem::Empty;
    const bool isKnown = said > 0 && said <= rest;
    info.isCut = !isKnown;
    info.dataAt = data.at;
    info.frames = (isKnown ? said : rest) / info.bytesPerFrame();
    if (info.frames > 0)
        return WavProblem::None;
    return isKnown ? WavProblem::Empty : WavProblem::Cut;
}

WavProblem readChunks(QIODevice &device, WavInfo &info)
{
    Header header;
    qint64 at = 12;
    for (int i = 0; i < mostChunks; ++i) {
        const std::optional<Chunk> chunk = chunkAt(device, at);
        if (!chunk)
            return WavProblem::Cut;
        if (chunk->id == "data") {
            if (!header.format)
                return WavProblem::NotAudio;
            info = *header.format;
            return measure(device, *chunk, header, info);
        }
        if (chunk->id == "fmt ") {
            if (const WavProblem bad = takeFormat(device, *chunk, header); bad != WavProblem::None)
                return bad;
        } else if (chunk->id == "ds64") {
            const QByteArray sizes = device.read(16);
            if (sizes.size() == 16)
                header.largeSize = qFromLittleEndian<qint64>(sizes.constData() + 8);
        }
        at = chunk->at + chunk->size + chunk->size % 2;
    }
    return WavProblem::NotAudio;
}

WavProblem readAll(QIODevice &device, WavInfo &info)
{
    if (device.isSequential() || !device.seek(0))
        return WavProblem::NotAudio;
    const QByteArray head = device.read(12);
    if (head.isEmpty())
        return WavProblem::Empty;
    const bool isRiff = head.startsWith("RIFF") || head.startsWith("RF64");
    if (!isRiff)
        return WavProblem::NotAudio;
    if (head.size() < 12)
        return WavProblem::Cut;
    return head.endsWith("WAVE") ? readChunks(device, info) : WavProblem::NotAudio;
}

} // namespace

int bytesPerSample(WavFormat format)
{
    switch (format) {
    case WavFormat::Pcm8:
    case WavFormat::MuLaw:
    case WavFormat::ALaw:
        return 1;
    case WavFormat::Pcm16:
        return 2;
    case WavFormat::Pcm24:
        return 3;
    case WavFormat::Pcm32:
    case WavFormat::Float32:
        break;
    }
    return 4;
}

std::optional<WavInfo> wavInfo(QIODevice &device, WavProblem *problem)
{
    WavInfo info;
    const WavProblem found = readAll(device, info);
    if (problem)
        *problem = found;
    return found == WavProblem::None ? std::optional(info) : std::nullopt;
}

} // namespace coachbook
