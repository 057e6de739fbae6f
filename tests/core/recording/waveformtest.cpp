// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/waveform.h"
#include "core/recording/wavsamples.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"
#include <QBuffer>

using namespace coachbook;
using namespace coachbook::test;

namespace {

const std::atomic<bool> goOn{false};

Waveform waveOf(QByteArray bytes, int buckets)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const std::optional<WavInfo> info = wavInfo(device);
    REQUIRE(info);
    return waveform(device, *info, buckets, goOn).value();
}

float number(const QByteArray &stored, WavFormat format)
{
    float result = 7;
    toNumbers(stored.constData(), 1, format, &result);
    return result;
}

} // namespace

TEST_CASE("waveform: a sample of every coding as a number")
{
    struct Case
    {
        const char *stored; ///< in hexadecimal
        WavFormat format;
        double number;
    };
    const Case c =
        GENERATE(Case{"80", WavFormat::Pcm8, 0}, Case{"00", WavFormat::Pcm8, -1},
                 Case{"ff", WavFormat::Pcm8, 127 / 128.0}, Case{"0000", WavFormat::Pcm16, 0},
                 Case{"0080", WavFormat::Pcm16, -1}, Case{"0040", WavFormat::Pcm16, 0.5},
                 Case{"000080", WavFormat::Pcm24, -1}, Case{"000040", WavFormat::Pcm24, 0.5},
                 Case{"ffffff", WavFormat::Pcm24, -1 / 8388608.0}, Case{"00000080", WavFormat::Pcm32, -1},
                 Case{"00000040", WavFormat::Pcm32, 0.5}, Case{"0000003f", WavFormat::Float32, 0.5},
                 Case{"00000040", WavFormat::Float32, 1}, Case{"0000c07f", WavFormat::Float32, 0},
                 Case{"0000807f", WavFormat::Float32, 0},
                 // the ends and the middle of ITU-T G.711's tables, widened to 16 bits
                 Case{"00", WavFormat::MuLaw, -32124 / 32768.0},
                 Case{"80", WavFormat::MuLaw, 32124 / 32768.0}, Case{"ff", WavFormat::MuLaw, 0},
                 Case{"7f", WavFormat::MuLaw, 0}, Case{"f0", WavFormat::MuLaw, 120 / 32768.0},
                 Case{"2a", WavFormat::ALaw, -32256 / 32768.0}, Case{"aa", WavFormat::ALaw, 32256 / 32768.0},
                 Case{"d5", WavFormat::ALaw, 8 / 32768.0}, Case{"55", WavFormat::ALaw, -8 / 32768.0});
    INFO(c.stored << " as " << int(c.format));
    REQUIRE(double(number(QByteArray::fromHex(c.stored), c.format)) == Approx(c.number).margin(1e-9));
}

TEST_CASE("waveform: each bucket has its channel's lowest and highest sample")
{
    MadeWav wav;
    wav.channels = 2;
    wav.samples = pcm16({0.5, 0.1, -0.5, 0.1, 0.25, -0.1, 0.75, -0.2});
    const Waveform wave = waveOf(wav.bytes(), 2);
    REQUIRE(wave.channels.size() == 2);
    REQUIRE(wave.buckets() == 2);
    REQUIRE(wave.channels[0][0].low == Approx(-0.5).margin(1e-3));
    REQUIRE(wave.channels[0][0].high == Approx(0.5).margin(1e-3));
    REQUIRE(wave.channels[0][1] == Peak{0, wave.channels[0][1].high});
    REQUIRE(wave.channels[0][1].high == Approx(0.75).margin(1e-3));
    REQUIRE(wave.channels[1][0].high == Approx(0.1).margin(1e-3));
    REQUIRE(wave.channels[1][1].low == Approx(-0.2).margin(1e-3));
}

TEST_CASE("waveform: silence is silent and a tone is not, over many blocks")
{
    MadeWav wav;
    wav.samples = QByteArray(2 * 50000, '\0') + tone(50000, 0.8);
    const Waveform wave = waveOf(wav.bytes(), 10);
    REQUIRE(wave.buckets() == 10);
    for (std::size_t i = 0; i < 10; ++i) {
        REQUIRE(wave.channels[0][i].high == Approx(i < 5 ? 0 : 0.8).margin(1e-3));
        REQUIRE(wave.channels[0][i].low == Approx(i < 5 ? 0 : -0.8).margin(1e-3));
    }
}

TEST_CASE("waveform: there are never more buckets than frames")
{
    MadeWav wav;
    wav.samples = pcm16({0.1, 0.2, 0.3});
    REQUIRE(waveOf(wav.bytes(), 1000).buckets() == 3);
    REQUIRE(waveOf(wav.bytes(), 0).buckets() == 1);
}

TEST_CASE("waveform: it stops when it is told, and what has gone missing meanwhile is silence")
{
    MadeWav wav;
    wav.samples = tone(1000, 0.8);
    QByteArray bytes = wav.bytes();
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const WavInfo info = wavInfo(device).value();
    const std::atomic<bool> stop{true};
    REQUIRE_FALSE(waveform(device, info, 10, stop));

    device.close();
    bytes.truncate(44 + 1000);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const std::optional<Waveform> wave = waveform(device, info, 10, goOn);
    REQUIRE(wave->buckets() == 10);
    REQUIRE(wave->channels[0][4].high > 0.7F);
    REQUIRE(wave->channels[0][5] == Peak{});
}

TEST_CASE("waveform: of samples whose number is not known before the last")
{
    const int frames = GENERATE(0, 1, 7, 8, 9, 100, 1000);
    GrowingWaveform wave(2, 4);
    for (int i = 0; i < frames; ++i) {
        const float both[]{float(i) / float(frames), -0.5F};
        wave.add(both, 1);
    }
    REQUIRE(wave.frames() == frames);
    const Waveform &made = wave.waveform();
    REQUIRE(made.channels.size() == 2);
    REQUIRE(made.buckets() <= 8);
    REQUIRE(made.buckets() >= std::size_t(std::min(frames, 4)));
    for (std::size_t i = 1; i < made.buckets(); ++i) {
        REQUIRE(made.channels[0][i].high > made.channels[0][i - 1].high);
        REQUIRE(made.channels[1][i].low == -0.5F);
    }
    if (frames > 0)
        REQUIRE(made.channels[0].back().high == float(frames - 1) / float(frames));
}
