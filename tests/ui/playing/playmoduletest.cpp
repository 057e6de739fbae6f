// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playmodule.h"
#include "core/recording/waveform.h"
#include "tests/support/catch.h"
#include "tests/ui/playing/madecall.h"
#include "ui/charts/moduleloader.h"
#include "ui/playing/playerbar.h"
#include "ui/playing/playloader.h"
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

/// Whether this machine can do it; else says why and the test ends.
bool can(const QString &whyNot)
{
    if (!whyNot.isEmpty())
        WARN("skipped: " << whyNot.toStdString());
    return whyNot.isEmpty();
}

} // namespace

TEST_CASE("playmodule: it is loaded, and says what it cannot do on this machine", "[playing]")
{
    QString reason;
    PlayModule *const module = playModule(&reason);
    INFO(reason.toStdString());
    REQUIRE(module);
    REQUIRE(playModule() == module);
    for (const QString &why : {module->whyNotHear(), module->whyNotDecode()})
        REQUIRE((why.isEmpty() || why.endsWith(QLatin1Char('.'))));
}

TEST_CASE("playmodule: a module that is not there is named", "[playing]")
{
    QString reason;
    REQUIRE(loadModule(QStringLiteral("coachbook_nothing"), &reason) == nullptr);
    REQUIRE(reason == QStringLiteral("The part coachbook_nothing of the program is not installed."));
}

TEST_CASE("playmodule: it decodes on a worker's thread as the WAV's own reader does", "[playing]")
{
    PlayModule *const module = playModule();
    REQUIRE(module);
    if (!can(module->whyNotDecode()))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("call.wav"));
    REQUIRE(test::writeFile(path, test::call(2, 8000)));
    GrowingWaveform wave(2, 100);
    bool isDone = false;
    QString reason;
    std::atomic<bool> stop{false};
    std::thread([&] {
        isDone = module->decode(
            path, stop,
            [&](const float *samples, qint64 frames, int channels, int rate) {
                if (channels == 2 && rate == 8000)
                    wave.add(samples, frames);
            },
            &reason);
    }).join();
    INFO(reason.toStdString());
    REQUIRE(isDone);
    REQUIRE(wave.frames() == 40 * 8000);
    float loudest = 0;
    for (const Peak &peak : wave.waveform().channels[0])
        loudest = std::max(loudest, peak.high);
    REQUIRE(loudest == Approx(0.6).margin(0.02));
}

TEST_CASE("playmodule: decoding stops when it is told, and fails on what is no sound", "[playing]")
{
    PlayModule *const module = playModule();
    REQUIRE(module);
    if (!can(module->whyNotDecode()))
        return;
    const QTemporaryDir folder;
    const QString good = folder.filePath(QStringLiteral("call.wav"));
    const QString bad = folder.filePath(QStringLiteral("made-up.mp3"));
    REQUIRE(test::writeFile(good, test::call(2, 8000)));
    REQUIRE(test::writeFile(bad, "ID3\x03 and so on, made up"));
    std::atomic<bool> stop{true};
    const auto nothing = [](const float *, qint64, int, int) {};
    bool stopped = true, decoded = true;
    QString reason;
    std::thread([&] {
        QString none;
        stopped = module->decode(good, stop, nothing, &none);
        stop = false;
        decoded = module->decode(bad, stop, nothing, &reason);
    }).join();
    REQUIRE_FALSE(stopped);
    REQUIRE_FALSE(decoded);
    REQUIRE_FALSE(reason.isEmpty());
}

// Heard by whoever sits at the machine, so they run only when they are asked for.
TEST_CASE("playmodule: a WAV is played, sought and ends", "[.][sound]")
{
    PlayModule *const module = playModule();
    REQUIRE(module);
    if (!can(module->whyNotHear()))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("call.wav"));
    REQUIRE(test::writeFile(path, test::call(2, 8000)));
    PlayerBar bar;
    bar.setRecording(path);
    bar.playPart(10'000, 11'000);
    REQUIRE(QTest::qWaitFor([&] { return bar.positionMs() > 10'200; }, 10'000));
    REQUIRE(bar.positionMs() < 11'500);
    REQUIRE(QTest::qWaitFor([&] { return !bar.isPlaying(); }, 10'000));
    REQUIRE(bar.positionMs() == 11'000);
    bar.seek(39'000);
    bar.play();
    REQUIRE(QTest::qWaitFor([&] { return !bar.isPlaying(); }, 10'000));
    REQUIRE(bar.positionMs() == 40'000);
    bar.playPart(39'500, 60'000);
    bar.setLoop(true);
    REQUIRE(QTest::qWaitFor([&] { return bar.positionMs() > 39'900; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return bar.positionMs() < 39'700; }, 10'000));
    REQUIRE(bar.isPlaying());
}

TEST_CASE("playmodule: the system's player keeps places and ends", "[.][sound]")
{
    PlayModule *const module = playModule();
    REQUIRE(module);
    if (!can(module->whyNotDecode()) || !can(module->whyNotHear()))
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("call.wav"));
    REQUIRE(test::writeFile(path, test::call(2, 8000)));
    Playback playback(playModule);
    playback.setFile(path, 40'000, false);
    playback.setRate(1.5);
    playback.playPart({10'000, 12'000});
    REQUIRE(QTest::qWaitFor([&] { return playback.positionMs() > 10'200; }, 10'000));
    REQUIRE(playback.positionMs() < 12'500);
    REQUIRE(QTest::qWaitFor([&] { return !playback.isPlaying(); }, 10'000));
    REQUIRE(playback.positionMs() == 12'000);
    playback.seek(39'000);
    playback.play();
    REQUIRE(QTest::qWaitFor([&] { return !playback.isPlaying(); }, 10'000));
    REQUIRE(playback.positionMs() == 40'000);
    playback.setLoop(true);
    playback.playPart({39'000, 60'000});
    REQUIRE(QTest::qWaitFor([&] { return playback.positionMs() > 39'800; }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return playback.positionMs() < 39'500; }, 10'000));
    REQUIRE(playback.isPlaying());
}
