// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavclip.h"
#include "core/recording/waveform.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"
#include <QBuffer>

using namespace coachbook;
using namespace coachbook::test;

namespace {

struct Clip
{
    ClipResult result;
    QByteArray bytes;
};

Clip clipOf(QByteArray bytes, qint64 fromMs, qint64 toMs)
{
    QBuffer device(&bytes), out;
    REQUIRE(device.open(QIODevice::ReadOnly));
    REQUIRE(out.open(QIODevice::WriteOnly));
    const std::optional<WavInfo> info = wavInfo(device);
    REQUIRE(info);
    const ClipResult result = writeClip(device, *info, fromMs, toMs, out);
    return {result, out.data()};
}

QByteArray samplesOf(QByteArray bytes, WavInfo *info)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    *info = wavInfo(device).value();
    return bytes.mid(info->dataAt, info->frames * info->bytesPerFrame());
}

/// A device with room for some bytes only.
class FullDisk : public QIODevice
{
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

} // namespace

TEST_CASE("wavclip: a part of every coding is a WAV with those very samples")
{
    struct Case
    {
        quint16 tag;
        int bits, channels;
    };
    const Case c = GENERATE(Case{1, 8, 1}, Case{1, 16, 2}, Case{1, 24, 1}, Case{1, 32, 8}, Case{3, 32, 2},
                            Case{6, 8, 1}, Case{7, 8, 2});
    MadeWav wav;
    wav.tag = c.tag;
    wav.bits = c.bits;
    wav.channels = c.channels;
    wav.before = chunk("LIST", "INFOodd");
    const int frame = c.bits / 8 * c.channels;
    for (int i = 0; i < 801 * frame; ++i)
        wav.samples += static_cast<char>(i * 7);
    const Clip clip = clipOf(wav.bytes(), 25, 50); // frames 200 to 399
    REQUIRE(clip.result == ClipResult::Written);
    REQUIRE(clip.bytes.size() % 2 == 0);
    REQUIRE(qFromLittleEndian<quint32>(clip.bytes.constData() + 4) == quint32(clip.bytes.size() - 8));
    WavInfo info, whole;
    REQUIRE(samplesOf(clip.bytes, &info) == wav.samples.mid(200 * frame, 200 * frame));
    samplesOf(wav.bytes(), &whole);
    REQUIRE(info.format == whole.format);
    REQUIRE(info.channels == c.channels);
    REQUIRE(info.rate == 8000);
    REQUIRE_FALSE(info.isCut);
}

TEST_CASE("wavclip: times outside the recording mean its ends")
{
    MadeWav wav;
    wav.samples = tone(801, 0.5);
    struct Case
    {
        qint64 from, to, frames;
    };
    const Case c = GENERATE(Case{-500, 10, 80}, Case{90, 9999, 81}, Case{0, 101, 801},
                            Case{-1, Q_INT64_C(9000000000000000000), 801}, Case{50, 50, 0}, Case{60, 50, 0},
                            Case{5000, 6000, 0});
    INFO(c.from << " to " << c.to);
    const Clip clip = clipOf(wav.bytes(), c.from, c.to);
    REQUIRE((clip.result == ClipResult::Written) == (c.frames > 0));
    if (c.frames > 0) {
        WavInfo info;
        samplesOf(clip.bytes, &info);
        REQUIRE(info.frames == c.frames);
    } else {
        REQUIRE(clip.result == ClipResult::Nothing);
        REQUIRE(clip.bytes.isEmpty());
    }
}

TEST_CASE("wavclip: an odd number of bytes is padded")
{
    MadeWav wav;
    wav.tag = 7;
    wav.bits = 8;
    wav.rate = 1000;
    wav.samples = "abcdef";
    const Clip clip = clipOf(wav.bytes(), 1, 4);
    REQUIRE(clip.bytes.endsWith(QByteArray("bcd\0", 4)));
    WavInfo info;
    REQUIRE(samplesOf(clip.bytes, &info) == "bcd");
}

TEST_CASE("wavclip: a full disk and a file that has gone are told apart")
{
    MadeWav wav;
    wav.samples = tone(1000, 0.5);
    QByteArray bytes = wav.bytes();
    QBuffer device(&bytes), out;
    REQUIRE(device.open(QIODevice::ReadOnly));
    REQUIRE(out.open(QIODevice::WriteOnly));
    const WavInfo info = wavInfo(device).value();
    for (const qint64 room : {0, 20, 44, 500}) {
        FullDisk full(room);
        REQUIRE(writeClip(device, info, 0, 1000, full) == ClipResult::CannotWrite);
    }
    device.close();
    bytes.truncate(500);
    REQUIRE(device.open(QIODevice::ReadOnly));
    REQUIRE(writeClip(device, info, 0, 1000, out) == ClipResult::CannotRead);
    WavInfo endless = info;
    endless.frames = Q_INT64_C(0x90000000);
    REQUIRE(writeClip(device, endless, 0, Q_INT64_C(4000000000000), out) == ClipResult::TooLong);
}
