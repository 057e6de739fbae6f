// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playback.h"
#include "tests/support/catch.h"
#include "tests/ui/playing/fakeplaymodule.h"
#include <QSignalSpy>
#include <QTest>

using namespace coachbook::ui;
using coachbook::test::FakePlayModule;

namespace {

struct Fixture
{
    Fixture() { playback.setFile(QStringLiteral("/calls/a.mp3"), 60'000, false); }
    void goOn(qint64 ms)
    {
        module.player->at += ms;
        playback.tick();
    }
    FakePlayModule module;
    Playback playback{module.finder()};
    QSignalSpy refused{&playback, &Playback::refused}, cannot{&playback, &Playback::cannotPlay};
};

} // namespace

TEST_CASE("playback: the module is asked for when something is to be played, not before", "[playing]")
{
    Fixture f;
    f.playback.seek(5000);
    REQUIRE(f.module.asked == 0);
    REQUIRE(f.module.player == nullptr);
    f.playback.play();
    REQUIRE(f.playback.isPlaying());
    REQUIRE(f.module.calls == QStringList{QStringLiteral("open /calls/a.mp3"), QStringLiteral("play 5000")});
    f.goOn(1000);
    REQUIRE(f.playback.positionMs() == 6000);
    f.playback.pause();
    f.module.player->at = 9000;
    f.playback.tick();
    REQUIRE(f.playback.positionMs() == 6000);
    REQUIRE_FALSE(f.module.player->isPlaying);
}

TEST_CASE("playback: it ticks by itself while it plays", "[playing]")
{
    Fixture f;
    f.playback.play();
    f.module.player->at = 777;
    REQUIRE(QTest::qWaitFor([&] { return f.playback.positionMs() == 777; }, 2000));
}

TEST_CASE("playback: a part ends at its end", "[playing]")
{
    Fixture f;
    f.playback.playPart({10'000, 12'000});
    REQUIRE(f.playback.positionMs() == 10'000);
    f.goOn(1900);
    REQUIRE(f.playback.isPlaying());
    f.goOn(150);
    REQUIRE_FALSE(f.playback.isPlaying());
    REQUIRE(f.playback.positionMs() == 12'000); // not where the player had got to
    REQUIRE(f.playback.part() == TimePart{10'000, 12'000});
    f.playback.play(); // once more from its beginning
    REQUIRE(f.playback.positionMs() == 10'000);
    REQUIRE(f.module.player->at == 10'000);
}

TEST_CASE("playback: with loop a part begins again, and going elsewhere gives it up", "[playing]")
{
    Fixture f;
    f.playback.setLoop(true);
    f.playback.playPart({10'000, 12'000});
    for (int i = 0; i < 3; ++i) {
        f.goOn(2100);
        REQUIRE(f.playback.isPlaying());
        REQUIRE(f.playback.positionMs() == 10'000);
        REQUIRE(f.module.player->at == 10'000);
    }
    f.playback.seek(11'000); // within
    REQUIRE(f.playback.part());
    f.playback.seek(30'000);
    REQUIRE_FALSE(f.playback.part());
    f.goOn(5000);
    REQUIRE(f.playback.positionMs() == 35'000);
}

TEST_CASE("playback: at the end of the recording", "[playing]")
{
    Fixture f;
    f.playback.play();
    f.module.player->at = 59'950;
    SECTION("it stops there and begins anew")
    {
        f.module.player->events.ended();
        REQUIRE_FALSE(f.playback.isPlaying());
        REQUIRE(f.playback.positionMs() == 60'000);
        f.playback.play();
        REQUIRE(f.playback.positionMs() == 0);
    }
    SECTION("with loop it begins again by itself")
    {
        f.playback.setLoop(true);
        f.module.player->events.ended();
        REQUIRE(f.playback.isPlaying());
        REQUIRE(f.module.calls.back() == QStringLiteral("play 0"));
    }
    SECTION("a part that reaches beyond it begins again at its own beginning")
    {
        f.playback.playPart({50'000, 70'000});
        f.module.player->events.ended();
        REQUIRE(f.playback.positionMs() == 60'000);
        f.playback.play();
        REQUIRE(f.playback.positionMs() == 50'000);
    }
}

TEST_CASE("playback: beyond the recording's end there is nothing to play", "[playing]")
{
    Fixture f;
    f.playback.seek(90'000); // a transcript may be longer
    REQUIRE(f.playback.positionMs() == 90'000);
    f.playback.play();
    REQUIRE_FALSE(f.playback.isPlaying());
    REQUIRE(f.refused.front().front().toString() == QStringLiteral("The recording ends at 1:00."));
    f.playback.seek(1000);
    f.playback.play();
    f.playback.seek(90'000);
    REQUIRE_FALSE(f.playback.isPlaying());
    REQUIRE(f.playback.positionMs() == 90'000);
    f.playback.seek(-5);
    REQUIRE(f.playback.positionMs() == 0);
}

TEST_CASE("playback: without a file, a module or a device it goes by the times", "[playing]")
{
    Fixture f;
    SECTION("no file")
    {
        f.playback.setFile({}, 0, false);
        f.playback.setNothingToPlay(QStringLiteral("No recording is linked."));
        f.playback.playPart({3000, 4000});
        REQUIRE(f.refused.front().front().toString() == QStringLiteral("No recording is linked."));
        REQUIRE(f.module.asked == 0);
    }
    SECTION("no module")
    {
        f.module.isMissing = true;
        f.playback.playPart({3000, 4000});
        REQUIRE(f.cannot.front().front().toString() == QStringLiteral("The part is not installed."));
    }
    SECTION("no decoder")
    {
        f.module.noDecode = QStringLiteral("Plug-ins are missing.");
        f.playback.playPart({3000, 4000});
        REQUIRE(f.cannot.front().front().toString() == f.module.noDecode);
        f.playback.setFile(QStringLiteral("/calls/a.wav"), 60'000, true);
        REQUIRE(f.playback.whyNotPlay().isEmpty()); // a WAV needs none
    }
    SECTION("no device")
    {
        f.module.noSound = QStringLiteral("There is no sound device.");
        f.playback.playPart({3000, 4000});
        REQUIRE(f.cannot.front().front().toString() == f.module.noSound);
        f.module.noSound.clear();
        f.playback.play(); // it was plugged in
        REQUIRE(f.playback.isPlaying());
        f.playback.pause();
    }
    REQUIRE_FALSE(f.playback.isPlaying());
    REQUIRE(f.playback.positionMs() == 3000);
    REQUIRE(f.playback.part() == TimePart{3000, 4000});
}

TEST_CASE("playback: a file that the system cannot play is said once and given up", "[playing]")
{
    Fixture f;
    f.playback.play();
    f.module.player->events.failed(QStringLiteral("No decoder"));
    REQUIRE_FALSE(f.playback.isPlaying());
    REQUIRE(f.cannot.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return f.module.player == nullptr; }, 2000));
}

TEST_CASE("playback: what was counted is believed more than what the player says", "[playing]")
{
    Fixture f;
    QSignalSpy length(&f.playback, &Playback::recordingLengthChanged);
    f.playback.play();
    f.module.player->events.lengthKnown(61'234);
    REQUIRE(f.playback.recordingMs() == 60'000);
    f.playback.setFile(QStringLiteral("/calls/b.mp3"), 0, false);
    REQUIRE_FALSE(f.playback.isPlaying());
    f.playback.play();
    f.module.player->events.lengthKnown(61'234);
    REQUIRE(f.playback.recordingMs() == 61'234);
    REQUIRE(length.size() == 1);
}

TEST_CASE("playback: the speed is kept between files and held within what can be heard", "[playing]")
{
    Fixture f;
    f.playback.setRate(1.5);
    f.playback.play();
    REQUIRE(f.module.player->rate == 1.5);
    f.playback.setRate(9);
    REQUIRE(f.module.player->rate == 2);
    f.playback.setFile(QStringLiteral("/calls/b.mp3"), 1000, false);
    f.playback.setRate(0.1);
    f.playback.seek(0);
    f.playback.play();
    REQUIRE(f.module.player->rate == 0.5);
}

TEST_CASE("playback: a part of no length is none", "[playing]")
{
    Fixture f;
    f.playback.setPart(TimePart{5000, 5000});
    REQUIRE_FALSE(f.playback.part());
}
