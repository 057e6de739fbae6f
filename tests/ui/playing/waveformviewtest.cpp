// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/waveformview.h"
#include "tests/support/catch.h"
#include "tests/ui/playing/madecall.h"
#include "ui/playing/waveformpaint.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace coachbook;
using namespace coachbook::ui;

namespace {

Waveform waveOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const std::atomic<bool> stop{false};
    return waveform(device, wavInfo(device).value(), 3000, stop).value();
}

struct Fixture
{
    Fixture()
    {
        theme::apply(theme::Look::Light);
        view.resize(800, view.sizeHint().height());
        view.setLengths(40'000, 40'000);
    }
    void fill(int channels)
    {
        view.setTurns(test::turns());
        view.setMoments(test::moments());
        view.setWaveform(waveOf(test::call(channels)));
        view.resize(800, view.sizeHint().height());
    }
    int pixels(const QColor &colour)
    {
        const QImage picture = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == colour;
        }
        return count;
    }
    qint64 lastSought() { return sought.isEmpty() ? -1 : sought.back().front().toLongLong(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }

    WaveformView view;
    QSignalSpy sought{&view, &WaveformView::sought}, chosen{&view, &WaveformView::momentChosen};
};

} // namespace

TEST_CASE("waveformview: sound, turns, moments and playhead are painted", "[playing]")
{
    Fixture f;
    const theme::Colours &colours = theme::colours();
    const int plain = f.pixels(colours.muted);
    REQUIRE(f.pixels(colours.accent) == 0);
    f.view.setTurns(test::turns());
    f.view.resize(800, f.view.sizeHint().height());
    const int turns = f.pixels(colours.accent);
    REQUIRE(turns > 1000); // the agent's bars
    REQUIRE(f.pixels(colours.muted) > plain + 500);
    f.view.setMoments(test::moments());
    REQUIRE(f.pixels(colours.good) > 50);
    REQUIRE(f.pixels(colours.warn) > 50);
    f.view.setWaveform(waveOf(test::call(2)));
    REQUIRE(f.pixels(colours.accent) > turns + 1000); // the agent's channel
    const QImage before = f.view.grab().toImage();
    f.view.setPosition(20'000);
    REQUIRE(f.view.grab().toImage() != before);
    f.view.setPart(TimePart{15'000, 20'000});
    REQUIRE(f.pixels(colours.selection) > 1000);
}

TEST_CASE("waveformview: one channel is nobody's, and turns without sound have a line", "[playing]")
{
    Fixture f;
    f.fill(1);
    const int withSound = f.pixels(theme::colours().muted);
    f.view.setWaveform({});
    f.view.setLengths(40'000, 0);
    REQUIRE(withSound > f.pixels(theme::colours().muted) + 2000);
    REQUIRE(f.pixels(theme::colours().line) > 500);
}

TEST_CASE("waveformview: it can be painted at any size and with nothing in it", "[playing]")
{
    Fixture f;
    WaveformView bare;
    REQUIRE_FALSE(bare.grab().isNull());
    f.fill(2);
    for (const QSize size : {QSize(1, 1), QSize(30, 20), QSize(200, 90), QSize(4000, 300)}) {
        f.view.resize(size);
        REQUIRE_FALSE(f.view.grab().isNull());
    }
    f.view.setLengths(0, 0);
    REQUIRE_FALSE(f.view.grab().isNull());
    f.view.setTurns(
        {Turn{}, test::turn(90'000, 80'000, TurnRole::Other), test::turn(5, {}, TurnRole::Agent)});
    f.view.setMoments({{900'000, -5, true, {}}});
    REQUIRE_FALSE(f.view.grab().isNull());
}

TEST_CASE("waveformview: a click goes to that time, a click on a mark to its moment", "[playing]")
{
    Fixture f;
    f.fill(1);
    const auto click = [&](QPoint at) { QTest::mouseClick(&f.view, Qt::LeftButton, {}, at); };
    click({790, 50});
    const qint64 late = f.lastSought();
    REQUIRE(late > 39'000);
    click({450, 50});
    const qint64 middle = f.lastSought();
    REQUIRE(middle > 17'000);
    REQUIRE(middle < 24'000);
    click({450 + 71, 50});
    REQUIRE(f.lastSought() - middle == Approx(4000).margin(150)); // as far as pixels go
    click({2, 50});
    REQUIRE(f.lastSought() == 0);

    f.view.setMoments({{middle, middle + 3000, true, QStringLiteral("Here")}});
    const int before = int(f.sought.size());
    click({452, 10});
    REQUIRE(f.chosen.size() == 1);
    REQUIRE(f.chosen.front().front().toInt() == 0);
    REQUIRE(f.sought.size() == before);
    QTest::mouseClick(&f.view, Qt::RightButton, {}, {300, 50});
    REQUIRE(f.sought.size() == before);
}

TEST_CASE("waveformview: keys go by seconds, turns and moments", "[playing]")
{
    Fixture f;
    f.fill(1);
    f.view.setPosition(16'000);
    struct Case
    {
        Qt::Key key;
        Qt::KeyboardModifiers modifiers;
        qint64 to;
    };
    const Case c = GENERATE(
        Case{Qt::Key_Right, Qt::NoModifier, 21'000}, Case{Qt::Key_Left, Qt::NoModifier, 11'000},
        Case{Qt::Key_Right, Qt::ShiftModifier, 17'000}, Case{Qt::Key_Left, Qt::ShiftModifier, 15'000},
        Case{Qt::Key_Right, Qt::ControlModifier, 22'000}, Case{Qt::Key_Left, Qt::ControlModifier, 14'200},
        Case{Qt::Key_Home, Qt::NoModifier, 0}, Case{Qt::Key_End, Qt::NoModifier, 40'000});
    f.key(c.key, c.modifiers);
    REQUIRE(f.lastSought() == c.to);
    f.key(Qt::Key_PageDown);
    REQUIRE(f.chosen.back().front().toInt() == 2);
    f.key(Qt::Key_PageUp);
    REQUIRE(f.chosen.back().front().toInt() == 1);
    f.view.setPosition(39'000);
    f.key(Qt::Key_Right);
    REQUIRE(f.lastSought() == 40'000);
    const auto count = f.chosen.size();
    f.key(Qt::Key_PageDown); // there is none
    REQUIRE(f.chosen.size() == count);
}

TEST_CASE("waveformview: a screen reader hears a slider that says time, speaker and moment", "[playing]")
{
    Fixture f;
    f.fill(1);
    f.view.setPosition(16'000);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&f.view);
    REQUIRE(access);
    REQUIRE(access->role() == QAccessible::Slider);
    REQUIRE(access->text(QAccessible::Name) == QStringLiteral("Recording"));
    REQUIRE(access->text(QAccessible::Value) ==
            QStringLiteral("0:16 of 0:40, Agent speaks, Quoted before verifying"));
    REQUIRE(access->text(QAccessible::Description).contains(QStringLiteral("3 moments")));
    QAccessibleValueInterface *value = access->valueInterface();
    REQUIRE(value);
    REQUIRE(value->currentValue().toDouble() == 16);
    REQUIRE(value->maximumValue().toDouble() == 40);
    value->setCurrentValue(12.5);
    REQUIRE(f.lastSought() == 12'500);
    value->setCurrentValue(1000);
    REQUIRE(f.lastSought() == 40'000);
}

TEST_CASE("waveformview: a quiet recording is made visible, silence is not", "[playing]")
{
    REQUIRE(gainOf({}) == Approx(6));
    REQUIRE(gainOf({{{{-1, 0.5F}}}}) == Approx(1));
    REQUIRE(gainOf({{{{0, 0.25F}}}}) == Approx(4));
    REQUIRE(gainOf({{{{0, 0.001F}}}}) == Approx(6));
}
