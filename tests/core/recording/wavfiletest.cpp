// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wavfile.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"
#include <QBuffer>
#include <QFile>

using namespace coachbook;
using namespace coachbook::test;

namespace {

std::optional<WavInfo> infoOf(QByteArray bytes, WavProblem *problem = nullptr)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return wavInfo(device, problem);
}

WavProblem problemOf(const QByteArray &bytes)
{
    WavProblem problem = WavProblem::None;
    const bool isRead = infoOf(bytes, &problem).has_value();
    REQUIRE(isRead == (problem == WavProblem::None));
    return problem;
}

MadeWav made(int frames = 100)
{
    MadeWav wav;
    wav.samples = tone(frames, 0.5);
    return wav;
}

} // namespace

TEST_CASE("wavfile: every coding that is read, also in an extensible header")
{
    struct Case
    {
        quint16 tag;
        int bits;
        WavFormat format;
        int bytes;
    };
    const Case c = GENERATE(Case{1, 8, WavFormat::Pcm8, 1}, Case{1, 16, WavFormat::Pcm16, 2},
                            Case{1, 12, WavFormat::Pcm16, 2}, Case{1, 24, WavFormat::Pcm24, 3},
                            Case{1, 32, WavFormat::Pcm32, 4}, Case{3, 32, WavFormat::Float32, 4},
                            Case{6, 8, WavFormat::ALaw, 1}, Case{7, 8, WavFormat::MuLaw, 1});
    const bool isExtensible = GENERATE(false, true);
    const int channels = GENERATE(1, 2, 8);
    MadeWav wav;
    wav.tag = c.tag;
    wav.bits = c.bits;
    wav.isExtensible = isExtensible;
    wav.channels = channels;
    wav.samples = QByteArray(801 * c.bytes * channels, '\1');
    const std::optional<WavInfo> info = infoOf(wav.bytes());
    REQUIRE(info);
    REQUIRE(info->format == c.format);
    REQUIRE(info->channels == channels);
    REQUIRE(info->rate == 8000);
    REQUIRE(info->bytesPerFrame() == c.bytes * channels);
    REQUIRE(info->frames == 801);
    REQUIRE(info->durationMs() == 100);
    REQUIRE(info->dataAt == (isExtensible ? 68 : 44));
    REQUIRE_FALSE(info->isCut);
}

TEST_CASE("wavfile: what is no recording, or not one that is read here")
{
    const QByteArray good = made().bytes();
    MadeWav adpcm = made(), gsm = made(), wide = made(), none = made(), still = made(), large = made();
    adpcm.tag = 2;
    gsm.tag = 0x31;
    wide.channels = 9;
    none.channels = 0;
    still.rate = 0;
    large.tag = 3;
    large.bits = 64;
    MadeWav otherGuid = made();
    otherGuid.isExtensible = true;
    QByteArray stranger = otherGuid.bytes();
    stranger[20 + 24 + 10] = 'x';
    const QByteArray riff = "RIFF" + littleEndian(100, 4);

    REQUIRE(problemOf({}) == WavProblem::Empty);
    REQUIRE(problemOf("\x89PNG\r\n\x1a\n and so on") == WavProblem::NotAudio);
    REQUIRE(problemOf("call,agent\n1,2\n") == WavProblem::NotAudio);
    REQUIRE(problemOf(riff + "AVI LIST and so on") == WavProblem::NotAudio);
    REQUIRE(problemOf(riff + "WAVE" + chunk("fmt ", "short") + chunk("data", "1234")) ==
            WavProblem::NotAudio);
    REQUIRE(problemOf(riff + "WAVE" + chunk("data", "1234")) == WavProblem::NotAudio);
    REQUIRE(problemOf(riff + "WAVE" + QByteArray(20000, '\0')) == WavProblem::NotAudio);
    REQUIRE(problemOf(none.bytes()) == WavProblem::NotAudio);
    REQUIRE(problemOf(still.bytes()) == WavProblem::NotAudio);
    REQUIRE(problemOf(adpcm.bytes()) == WavProblem::Unsupported);
    REQUIRE(problemOf(gsm.bytes()) == WavProblem::Unsupported);
    REQUIRE(problemOf(wide.bytes()) == WavProblem::Unsupported);
    REQUIRE(problemOf(large.bytes()) == WavProblem::Unsupported);
    REQUIRE(problemOf(stranger) == WavProblem::Unsupported);
    for (const int size : {4, 8, 11, 12, 15, 20, 30, 43, 44, 45})
        REQUIRE(problemOf(good.left(size)) == WavProblem::Cut);
    REQUIRE(problemOf(good.left(46)) == WavProblem::None); // one frame
}

TEST_CASE("wavfile: chunks before the samples are passed over, the odd ones with their padding")
{
    MadeWav wav = made();
    wav.before = chunk("LIST", "INFOodd") + chunk("JUNK", QByteArray(1000, '\0')) + chunk("bext", {});
    wav.after = chunk("LIST", "trailing");
    const std::optional<WavInfo> info = infoOf(wav.bytes());
    REQUIRE(info);
    REQUIRE(info->frames == 100);
    REQUIRE_FALSE(info->isCut);
    REQUIRE(infoOf("RIFF" + littleEndian(0, 4) + wav.bytes().mid(8))->frames == 100);
}

TEST_CASE("wavfile: a size that lies means what is there, and the file is cut")
{
    struct Case
    {
        quint32 said;
        qint64 frames;
        bool isCut;
    };
    const Case c = GENERATE(Case{200, 100, false}, Case{100, 50, false}, Case{201, 100, true},
                            Case{0, 100, true}, Case{0xFFFFFFFF, 100, true}, Case{0x7FFFF000, 100, true},
                            Case{9999, 100, true}, Case{3, 1, false});
    MadeWav wav = made();
    wav.saidSize = c.said;
    const std::optional<WavInfo> info = infoOf(wav.bytes());
    REQUIRE(info);
    REQUIRE(info->frames == c.frames);
    REQUIRE(info->isCut == c.isCut);
}

TEST_CASE("wavfile: a part of a frame at the end is left out")
{
    MadeWav wav = made();
    wav.channels = 2;
    wav.saidSize = 0;
    const std::optional<WavInfo> info = infoOf(wav.bytes() + "odd");
    REQUIRE(info->frames == 50);
    REQUIRE(infoOf(made().bytes().left(44 + 33))->frames == 16);
}

TEST_CASE("wavfile: no sample, rightly said, is empty and not cut")
{
    MadeWav wav;
    REQUIRE(problemOf(wav.bytes()) == WavProblem::Empty);
    wav.after = chunk("LIST", "INFOISFTsome program");
    REQUIRE(problemOf(wav.bytes()) == WavProblem::Empty);
    wav.samples = "x"; // half a sample
    REQUIRE(problemOf(wav.bytes()) == WavProblem::Empty);
    wav = {};
    wav.saidSize = 4000;
    REQUIRE(problemOf(wav.bytes()) == WavProblem::Cut);
}

TEST_CASE("wavfile: a sample may lie in more bytes than it has, and the frame's size may lie")
{
    MadeWav wav;
    wav.samples = QByteArray(240, '\1');
    wav.bits = 24;
    REQUIRE(infoOf(wav.bytes())->frames == 80);
    wav.saidFrame = 4;
    REQUIRE(infoOf(wav.bytes())->format == WavFormat::Pcm32);
    wav.bits = 16;
    for (const int frame : {0, 1, 3, 4, 77}) {
        wav.saidFrame = frame;
        REQUIRE(infoOf(wav.bytes())->frames == 120);
    }
}

TEST_CASE("wavfile: RF64 says the size of its samples elsewhere")
{
    MadeWav wav;
    wav.id = "RF64";
    wav.samples = tone(100, 0.5);
    wav.saidSize = 0xFFFFFFFF;
    // The first chunk of an RF64; here its place does not matter.
    wav.before = chunk("ds64", littleEndian(0, 8) + littleEndian(200, 8) + littleEndian(100, 8));
    wav.after = chunk("LIST", "trailing");
    const std::optional<WavInfo> info = infoOf(wav.bytes());
    REQUIRE(info);
    REQUIRE(info->frames == 100);
    REQUIRE_FALSE(info->isCut);
}

TEST_CASE("wavfile: a call of a real sample")
{
    const QString given = qEnvironmentVariable("COACHBOOK_SHARED_DATA");
    const QString folder = given.isEmpty() ? QStringLiteral(COACHBOOK_SOURCE_DIR "/../shared/data") : given;
    QFile file(folder +
               QStringLiteral("/aws_pca/Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: no shared data");
        return;
    }
    const std::optional<WavInfo> info = wavInfo(file);
    REQUIRE(info);
    REQUIRE(info->format == WavFormat::Pcm8);
    REQUIRE(info->channels == 1);
    REQUIRE(info->rate == 8000);
    REQUIRE(info->durationMs() == 277660);
    REQUIRE_FALSE(info->isCut);
}
