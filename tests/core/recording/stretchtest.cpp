// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/stretch.h"
#include "core/recording/wavreader.h"
#include "tests/support/catch.h"
#include "tests/support/madewav.h"
#include <QBuffer>

using namespace coachbook;

namespace {

constexpr int rate = 8000;

/// A voice of sorts: a tone with its overtones, swelling.
ReadFrames voice(double hertz, qint64 frames, int channels = 1)
{
    return [=](qint64 from, qint64 count, float *to) {
        for (qint64 i = from; i < from + count; ++i) {
            const double at = double(i) / rate;
            const double wave =
                std::sin(2 * 3.14159265 * hertz * at) + 0.3 * std::sin(4 * 3.14159265 * hertz * at);
            const double number = i < 0 || i >= frames ? 0 : 0.5 * wave * (0.8 + 0.2 * std::sin(9 * at));
            for (int c = 0; c < channels; ++c)
                *to++ = float(c == 0 ? number : -0.5 * number);
        }
    };
}

std::vector<float> taken(TimeStretch &stretch, qint64 frames, int channels = 1)
{
    std::vector<float> all(std::size_t(frames * channels));
    for (qint64 done = 0; done < frames; done += 100) // as a sound device asks, in small bits
        stretch.take(all.data() + done * channels, std::min<qint64>(100, frames - done));
    return all;
}

int risingCrossings(const std::vector<float> &samples)
{
    int count = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        count += samples[i - 1] < 0 && samples[i] >= 0;
    return count;
}

} // namespace

TEST_CASE("stretch: at speed 1 the samples come out as they are")
{
    const ReadFrames read = voice(220, 80'000);
    TimeStretch stretch(1, rate, read);
    stretch.goTo(1234);
    std::vector<float> expected(8000);
    read(1234, 8000, expected.data());
    REQUIRE(taken(stretch, 8000) == expected);
    REQUIRE(stretch.frame() == 9234);
}

TEST_CASE("stretch: another speed keeps the pitch and the loudness")
{
    const double speed = GENERATE(0.5, 0.75, 1.25, 1.5, 2.0);
    const double hertz = GENERATE(110.0, 400.0);
    TimeStretch stretch(1, rate, voice(hertz, 800'000));
    stretch.setSpeed(speed);
    stretch.goTo(0);
    const std::vector<float> heard = taken(stretch, 4 * rate);
    INFO(hertz << " Hz at speed " << speed);
    REQUIRE(risingCrossings(heard) / 4.0 == Approx(hertz).epsilon(0.02));
    REQUIRE(double(stretch.frame()) == Approx(4 * rate * speed).margin(rate / 20.0));
    double power = 0;
    for (const float sample : heard)
        power += double(sample) * double(sample);
    REQUIRE(std::sqrt(power / double(heard.size())) == Approx(0.5 * 0.8 * std::sqrt(1.09 / 2)).epsilon(0.1));
}

TEST_CASE("stretch: the channels stay in step")
{
    TimeStretch stretch(2, rate, voice(220, 80'000, 2));
    stretch.setSpeed(1.5);
    stretch.goTo(0);
    const std::vector<float> heard = taken(stretch, 8000, 2);
    for (std::size_t i = 0; i < heard.size(); i += 2)
        REQUIRE(heard[i + 1] == Approx(-0.5 * heard[i]).margin(1e-6));
}

TEST_CASE("stretch: the speed may change on the way, and after the end there is silence")
{
    TimeStretch stretch(1, rate, voice(220, 16'000));
    stretch.goTo(0);
    taken(stretch, 4000);
    stretch.setSpeed(2);
    taken(stretch, 4000);
    REQUIRE(double(stretch.frame()) == Approx(12'000).margin(500));
    stretch.setSpeed(1);
    taken(stretch, 8000);
    REQUIRE(stretch.frame() > 16'000);
    REQUIRE(taken(stretch, 1000) == std::vector<float>(1000, 0.0F));
}

TEST_CASE("stretch: any samples of a WAV, and silence outside it")
{
    test::MadeWav wav;
    wav.channels = 2;
    wav.samples = test::pcm16({0.25, -0.25, 0.5, -0.5, 0.75, -0.75});
    QByteArray bytes = wav.bytes();
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    WavReader reader(device, wavInfo(device).value());
    std::vector<float> numbers(10, 9);
    reader.read(-1, 5, numbers.data());
    const float expected[]{0, 0, 0.25F, -0.25F, 0.5F, -0.5F, 0.75F, -0.75F, 0, 0};
    for (std::size_t i = 0; i < 10; ++i)
        REQUIRE(numbers[i] == Approx(expected[i]).margin(1e-3));
    reader.read(90, 5, numbers.data());
    REQUIRE(numbers == std::vector<float>(10, 0.0F));
    reader.read(-90, 5, numbers.data());
    REQUIRE(numbers == std::vector<float>(10, 0.0F));
}
