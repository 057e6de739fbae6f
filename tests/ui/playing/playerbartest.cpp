// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playerbar.h"
#include "tests/support/catch.h"
#include "tests/ui/playing/fakeplaymodule.h"
#include "tests/ui/playing/madecall.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace coachbook;
using namespace coachbook::ui;
using test::FakePlayModule;

namespace {

struct Fixture
{
    QString write(const char *name, const QByteArray &bytes) const
    {
        QString path = folder.filePath(QLatin1String(name));
        REQUIRE(test::writeFile(path, bytes));
        return path;
    }
    void read(const QString &path)
    {
        bar.setRecording(path);
        REQUIRE(QTest::qWaitFor([this] { return bar.recording().state != RecordingState::Reading; }, 5000));
    }
    void readCall() { read(write("call.wav", test::call(2))); }
    QString time() const { return bar.findChild<QLabel *>(QStringLiteral("player.time"))->text(); }
    template <class Widget = QPushButton>
    Widget *part(const char *name) const
    {
        auto *found = bar.findChild<Widget *>(QLatin1String("player.") + QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void key(Qt::Key key) { QTest::keyClick(bar.findChild<WaveformView *>(), key); }

    QTemporaryDir folder;
    FakePlayModule module;
    PlayerBar bar{nullptr, module.finder()};
    QSignalSpy problem{&bar, &PlayerBar::problem}, moved{&bar, &PlayerBar::positionChanged};
};

} // namespace

TEST_CASE("playerbar: each state of a recording is said in words", "[playing]")
{
    Fixture f;
    const auto missing = f.folder.filePath(QStringLiteral("gone.wav"));
    test::MadeWav cut;
    cut.samples = test::tone(16'000, 0.5);
    cut.saidSize = 900'000;
    REQUIRE(f.bar.stateText() == QStringLiteral("No recording is linked."));
    f.read(missing);
    REQUIRE(f.bar.stateText() ==
            QStringLiteral("The recording is not at %1 any more.").arg(QDir::toNativeSeparators(missing)));
    f.read(f.write("photo.wav", "\x89PNG\r\n\x1a\n and so on"));
    REQUIRE(f.bar.stateText() == QStringLiteral("photo.wav is not a recording."));
    f.read(f.folder.path());
    REQUIRE(f.bar.recording().state == RecordingState::NotSound);
    f.read(f.write("empty.wav", {}));
    REQUIRE(f.bar.stateText() == QStringLiteral("empty.wav is empty: nothing was recorded."));
    f.read(f.write("header.wav", cut.bytes().left(30)));
    REQUIRE(f.bar.stateText() == QStringLiteral("header.wav is cut before its first sound."));
    REQUIRE(f.problem.size() == 5);
    REQUIRE_FALSE(f.part("play")->isEnabled());
    REQUIRE(f.module.asked == 0); // none of these needs the module

    f.read(f.write("cut.wav", cut.bytes()));
    REQUIRE(f.bar.stateText() ==
            QStringLiteral("The recording is cut: it ends at 0:02, before it was finished."));
    REQUIRE(f.part("play")->isEnabled());
    REQUIRE(f.time() == QStringLiteral("0:00 / 0:02"));
    f.readCall();
    REQUIRE(f.bar.stateText().isEmpty());
    REQUIRE(f.time() == QStringLiteral("0:00 / 0:40"));
    f.bar.clear();
    REQUIRE(f.bar.recording().state == RecordingState::NotLinked);
    REQUIRE(f.time() == QStringLiteral("0:00 / 0:00"));
}

TEST_CASE("playerbar: a machine that cannot play says so when it is shown, and the times still work",
          "[playing]")
{
    Fixture f;
    f.module.noSound = QStringLiteral("There is no sound device.");
    f.readCall();
    REQUIRE(f.bar.stateText().isEmpty());
    REQUIRE(f.module.asked == 0);
    f.bar.show();
    const QString expected =
        QStringLiteral("The recording cannot be played on this machine: There is no sound device.");
    REQUIRE(QTest::qWaitFor([&] { return f.bar.stateText() == expected; }, 2000));
    f.bar.playPart(2000, 5000);
    REQUIRE(f.problem.back().front().toString() == expected);
    REQUIRE(f.bar.positionMs() == 2000);
    REQUIRE_FALSE(f.bar.isPlaying());
    f.key(Qt::Key_Right);
    REQUIRE(f.bar.positionMs() == 7000);
    f.module.noSound.clear(); // a head set is plugged in
    f.part("play")->click();
    REQUIRE(f.bar.isPlaying());
    REQUIRE(f.bar.stateText().isEmpty());
}

TEST_CASE("playerbar: without the module a WAV is drawn all the same", "[playing]")
{
    Fixture f;
    f.module.isMissing = true;
    f.bar.show();
    f.readCall();
    REQUIRE(QTest::qWaitFor([&] { return !f.bar.stateText().isEmpty(); }, 2000));
    REQUIRE(f.bar.stateText() ==
            QStringLiteral("The recording cannot be played on this machine: The part is not installed."));
    REQUIRE(f.time() == QStringLiteral("0:00 / 0:40"));
}

TEST_CASE("playerbar: other sound is drawn by the module, or has a plain time line", "[playing]")
{
    Fixture f;
    const QString path = f.write("call.mp3", "ID3\x03 and so on, made up");
    SECTION("decoded")
    {
        f.module.decodedFrames = 80'000;
        f.read(path);
        REQUIRE(f.bar.recording().state == RecordingState::Ready);
        REQUIRE(f.bar.recording().lengthMs == 10'000);
        REQUIRE(f.bar.stateText().isEmpty());
    }
    SECTION("decoded in part")
    {
        f.module.decodedFrames = 40'000;
        f.module.brokenOff = QStringLiteral("Broken");
        f.read(path);
        REQUIRE(f.bar.stateText().contains(QStringLiteral("it ends at 0:05")));
    }
    SECTION("not decoded, but perhaps played")
    {
        f.module.brokenOff = QStringLiteral("Too hard.");
        f.read(path);
        REQUIRE(f.bar.stateText() == QStringLiteral("There is no picture of this recording: Too hard."));
        f.bar.play();
        f.module.player->events.lengthKnown(33'000);
        REQUIRE(f.time() == QStringLiteral("0:00 / 0:33"));
    }
    SECTION("not decoded and not played")
    {
        f.module.noDecode = QStringLiteral("Plug-ins are missing.");
        f.read(path);
        f.bar.play();
        REQUIRE(f.bar.stateText() ==
                QStringLiteral("The recording cannot be played on this machine: Plug-ins are missing."));
    }
    SECTION("no module")
    {
        f.module.isMissing = true;
        f.read(path);
        REQUIRE(f.bar.stateText().contains(QStringLiteral("The part is not installed.")));
    }
}

TEST_CASE("playerbar: the longest of recording, transcript and moments is its length", "[playing]")
{
    Fixture f;
    f.bar.setLength(30'000);
    REQUIRE(f.time() == QStringLiteral("0:00 / 0:30"));
    f.bar.setTurns({test::turn(0, 70'000, TurnRole::Agent)});
    REQUIRE(f.time() == QStringLiteral("0:00 / 1:10"));
    f.readCall();
    REQUIRE(f.time() == QStringLiteral("0:00 / 1:10"));
    f.bar.seek(65'000);
    REQUIRE(f.time() == QStringLiteral("1:05 / 1:10"));
    f.bar.play();
    REQUIRE(f.problem.back().front().toString() == QStringLiteral("The recording ends at 0:40."));
    f.bar.setMoments({{80'000, 90'000, true, {}}});
    REQUIRE(f.time() == QStringLiteral("1:05 / 1:30"));
}

TEST_CASE("playerbar: going somewhere is possible while the recording is read", "[playing]")
{
    Fixture f;
    const QString path = f.write("call.wav", test::call(1));
    SECTION("to a time")
    {
        f.bar.setRecording(path);
        f.bar.seek(12'000);
        f.bar.waitForRecording();
        REQUIRE(QTest::qWaitFor([&] { return f.bar.recording().canBePlayed(); }, 5000));
        REQUIRE(f.bar.positionMs() == 12'000);
        REQUIRE_FALSE(f.bar.isPlaying());
        REQUIRE(f.moved.size() == 1);
    }
    SECTION("to play a part")
    {
        f.bar.setRecording(path);
        f.bar.playPart(3000, 6000);
        REQUIRE(QTest::qWaitFor([&] { return f.bar.isPlaying(); }, 5000));
        REQUIRE(f.bar.positionMs() == 3000);
        REQUIRE(f.module.speaker->isRunning);
    }
    SECTION("and another recording takes its place")
    {
        f.bar.setRecording(path);
        f.bar.playPart(3000, 6000);
        f.bar.setRecording(f.folder.filePath(QStringLiteral("gone.wav")));
        REQUIRE(f.bar.positionMs() == 0);
        REQUIRE(QTest::qWaitFor([&] { return f.bar.recording().state == RecordingState::Missing; }, 5000));
        QTest::qWait(50);
        REQUIRE(f.bar.recording().state == RecordingState::Missing);
        REQUIRE(f.module.speaker == nullptr);
    }
}

TEST_CASE("playerbar: it may go while a recording is read", "[playing]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("call.wav"));
    REQUIRE(test::writeFile(path, test::call(2)));
    FakePlayModule module;
    for (int i = 0; i < 5; ++i) {
        PlayerBar bar(nullptr, module.finder());
        bar.setRecording(path);
        QTest::qWait(i);
    }
}

TEST_CASE("playerbar: Space plays and pauses, the buttons step, L loops the moment at hand", "[playing]")
{
    Fixture f;
    f.readCall();
    f.bar.setTurns(test::turns());
    f.bar.setMoments(test::moments());
    f.bar.show();
    f.key(Qt::Key_Space);
    REQUIRE(f.bar.isPlaying());
    REQUIRE(f.part("play")->text() == QStringLiteral("Pause"));
    f.key(Qt::Key_Space);
    REQUIRE_FALSE(f.bar.isPlaying());
    REQUIRE(f.part("play")->accessibleName() == QStringLiteral("Play"));
    f.part<QToolButton>("forward")->click();
    f.part<QToolButton>("forward")->click();
    f.part<QToolButton>("forward")->click();
    REQUIRE(f.bar.positionMs() == 15'000);
    f.part<QToolButton>("back")->click();
    REQUIRE(f.bar.positionMs() == 10'000);

    f.bar.seek(16'000);
    f.key(Qt::Key_L);
    REQUIRE(f.bar.isLooping());
    REQUIRE(f.part<QToolButton>("loop")->isChecked());
    f.bar.play();
    f.module.speaker->hear(4050);
    REQUIRE(QTest::qWaitFor([&] { return f.bar.positionMs() == 15'000; }, 2000));
    REQUIRE(f.bar.isPlaying());
    f.bar.setLoop(false);
    REQUIRE_FALSE(f.part<QToolButton>("loop")->isChecked());
    f.module.speaker->hear(5050);
    REQUIRE(QTest::qWaitFor([&] { return !f.bar.isPlaying(); }, 2000));
    REQUIRE(f.bar.positionMs() == 20'000);
}

TEST_CASE("playerbar: a moment that is chosen is the part at hand", "[playing]")
{
    Fixture f;
    QSignalSpy chosen(&f.bar, &PlayerBar::momentChosen);
    f.readCall();
    f.bar.setMoments(test::moments());
    f.key(Qt::Key_PageDown);
    f.key(Qt::Key_PageDown);
    REQUIRE(chosen.back().front().toInt() == 1);
    REQUIRE(f.bar.positionMs() == 15'000);
    const auto hasText = [&](const char *text) {
        const QList<QLabel *> labels = f.bar.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == QLatin1String(text); });
    };
    REQUIRE(hasText("0:15 to 0:20 \xB7 Quoted before verifying"));
    f.key(Qt::Key_PageDown); // has no end
    REQUIRE(hasText("0:31 to 0:41 \xB7 No summary"));
}

TEST_CASE("playerbar: the speed is chosen from a list", "[playing]")
{
    Fixture f;
    f.readCall();
    auto *speed = f.part<QComboBox>("speed");
    REQUIRE(speed->count() == 6);
    REQUIRE(speed->currentData().toDouble() == 1);
    speed->setCurrentIndex(3);
    f.bar.play();
    f.module.speaker->hear(2000);
    REQUIRE(QTest::qWaitFor([&] { return f.bar.positionMs() == 3000; }, 2000));
}

TEST_CASE("playerbar: every control has a name, and what is written is never read as rich text", "[playing]")
{
    Fixture f;
    f.readCall();
    f.bar.setMoments({{1000, 2000, true, QStringLiteral("<b>bold</b>")}});
    f.key(Qt::Key_PageDown);
    for (const QAbstractButton *button : f.bar.findChildren<QAbstractButton *>())
        REQUIRE_FALSE(button->accessibleName().isEmpty());
    REQUIRE_FALSE(f.part<QComboBox>("speed")->accessibleName().isEmpty());
    for (const QLabel *label : f.bar.findChildren<QLabel *>())
        REQUIRE(label->textFormat() == Qt::PlainText);
}

TEST_CASE("playerbar: it is painted in both looks", "[playing]")
{
    Fixture f;
    f.readCall();
    f.bar.setTurns(test::turns());
    f.bar.setMoments(test::moments());
    f.bar.resize(900, 200);
    f.bar.setAutoFillBackground(true);
    f.bar.show();
    f.bar.playPart(15'000, 20'000);
    f.bar.pause();
    f.bar.seek(17'000);
    QImage before;
    for (const theme::Look look : {theme::Look::Light, theme::Look::Dark}) {
        theme::apply(look);
        QCoreApplication::processEvents();
        const QImage picture = f.bar.grab().toImage();
        REQUIRE_FALSE(picture.isNull());
        REQUIRE(picture != before);
        before = picture;
    }
    theme::apply(theme::Look::System);
}
