// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/wavplayer.h"
#include "tests/support/catch.h"
#include "tests/ui/playing/fakeplaymodule.h"
#include "tests/ui/playing/madecall.h"
#include <QTemporaryDir>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;
using test::FakePlayModule;

namespace {

struct Fixture
{
    explicit Fixture(int channels = 1)
    {
        test::MadeWav wav;
        wav.channels = channels;
        for (int i = 0; i < 16'000; ++i) { // 2 s that rise from -1 to 1
            for (int c = 0; c < channels; ++c)
                wav.samples += test::pcm16({c == 0 ? i / 8000.0 - 1 : 0});
        }
        REQUIRE(test::writeFile(path, wav.bytes()));
    }
    void open()
    {
        PlayerEvents events;
        events.ended = [this] { ++ended; };
        events.failed = [this](const QString &reason) { failed << reason; };
        player.emplace(module, std::move(events));
        player->open(path);
    }
    FakePlayModule::FakeSpeaker &speaker()
    {
        REQUIRE(module.speaker);
        return *module.speaker;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("call.wav"));
    FakePlayModule module;
    std::optional<WavPlayer> player;
    int ended = 0;
    QStringList failed;
};

} // namespace

TEST_CASE("wavplayer: every place is exact", "[playing]")
{
    Fixture f;
    f.open();
    f.player->seek(500);
    REQUIRE(f.player->positionMs() == 500);
    f.player->play();
    const std::vector<float> heard = f.speaker().hear(100);
    REQUIRE(heard.size() == 800);
    REQUIRE(heard.front() == Approx(4000 / 8000.0 - 1).margin(1e-3));
    REQUIRE(heard.back() == Approx(4799 / 8000.0 - 1).margin(1e-3));
    REQUIRE(f.player->positionMs() == 600);
    f.speaker().waiting = 400; // 50 ms asked for are not heard yet
    REQUIRE(f.player->positionMs() == 550);
    f.player->pause();
    REQUIRE(f.module.speaker == nullptr);
    REQUIRE(f.player->positionMs() == 550);
    f.player->play(); // goes on with what was not heard
    REQUIRE(f.speaker().hear(1).front() == Approx(4400 / 8000.0 - 1).margin(1e-3));
    f.player->seek(1000);
    f.speaker().waiting = 400;
    REQUIRE(f.player->positionMs() == 1000);
}

TEST_CASE("wavplayer: at another speed the place moves by it", "[playing]")
{
    Fixture f;
    f.open();
    f.player->setRate(1.5);
    f.player->play();
    f.speaker().hear(400);
    REQUIRE(f.player->positionMs() == 600);
}

TEST_CASE("wavplayer: the end is said once, when all was heard", "[playing]")
{
    Fixture f;
    f.open();
    f.player->seek(1900);
    f.player->play();
    f.speaker().waiting = 800;
    f.speaker().hear(150);
    QCoreApplication::processEvents();
    REQUIRE(f.ended == 0);
    f.speaker().hear(100);
    f.speaker().hear(100);
    QCoreApplication::processEvents();
    REQUIRE(f.ended == 1);
    REQUIRE(f.player->positionMs() == 2000);
    f.player->seek(1950); // as a loop does
    f.speaker().waiting = 0;
    f.speaker().hear(100);
    f.player->seek(0); // before it is said
    QCoreApplication::processEvents();
    REQUIRE(f.ended == 1);
}

TEST_CASE("wavplayer: two channels stay two, more become one", "[playing]")
{
    const int channels = GENERATE(2, 4);
    Fixture f(channels);
    f.open();
    f.player->play();
    const std::vector<float> heard = f.speaker().hear(10);
    REQUIRE(f.speaker().channels == (channels == 2 ? 2 : 1));
    REQUIRE(heard[0] == Approx(channels == 2 ? -1 : -0.25).margin(1e-3));
    REQUIRE(heard[1] == Approx(channels == 2 ? 0 : -0.25).margin(1e-3));
}

TEST_CASE("wavplayer: a file that has gone and a device that fails are reported", "[playing]")
{
    Fixture f;
    REQUIRE(QFile::remove(f.path));
    f.open();
    f.player->seek(100);
    f.player->play();
    REQUIRE(f.module.speaker == nullptr);
    REQUIRE(f.player->positionMs() == 0);
    REQUIRE(QTest::qWaitFor([&] { return !f.failed.isEmpty(); }, 1000));
    REQUIRE(f.failed.front() == QStringLiteral("The file is not there any more."));
    Fixture g;
    g.open();
    g.player->play();
    g.speaker().events.failed(QStringLiteral("Unplugged"));
    REQUIRE(g.failed == QStringList{QStringLiteral("Unplugged")});
}
