// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playloader.h"
#include "ui/playing/playmodule.h"
#include <QStringList>
#include <vector>

namespace coachbook::test {

/// Plays without sound: time passes when a test says so.
class FakePlayModule : public ui::PlayModule
{
public:
    struct FakePlayer : ui::Player
    {
        FakePlayer(FakePlayModule &m, ui::PlayerEvents e) : module(m), events(std::move(e))
        {
            module.player = this;
        }
        ~FakePlayer() override { module.player = nullptr; }
        void open(const QString &path) override { module.calls << QStringLiteral("open ") + path; }
        void play() override
        {
            module.calls << QStringLiteral("play %1").arg(at);
            isPlaying = true;
        }
        void pause() override
        {
            module.calls << QStringLiteral("pause");
            isPlaying = false;
        }
        void seek(qint64 ms) override { at = ms; }
        void setRate(double r) override { rate = r; }
        qint64 positionMs() const override { return at; }

        FakePlayModule &module;
        ui::PlayerEvents events;
        qint64 at = 0;
        double rate = 1;
        bool isPlaying = false;
    };

    struct FakeSpeaker : ui::Speaker
    {
        FakeSpeaker(FakePlayModule &m, int c, int r, ui::SpeakerEvents e)
            : module(m), channels(c), rate(r), events(std::move(e))
        {
            module.speaker = this;
        }
        ~FakeSpeaker() override { module.speaker = nullptr; }
        void start() override { isRunning = true; }
        void stop() override { isRunning = false; }
        qint64 waitingFrames() const override { return waiting; }
        /// What it asks for in this time, and hears but for what waits.
        std::vector<float> hear(qint64 ms)
        {
            const qint64 frames = ms * rate / 1000;
            std::vector<float> samples(std::size_t(frames * channels));
            if (isRunning)
                events.fill(samples.data(), frames);
            return samples;
        }

        FakePlayModule &module;
        int channels, rate;
        ui::SpeakerEvents events;
        qint64 waiting = 0;
        bool isRunning = false;
    };

    QString whyNotHear() override { return noSound; }
    std::unique_ptr<ui::Speaker> makeSpeaker(int channels, int rate, ui::SpeakerEvents events) override
    {
        return std::make_unique<FakeSpeaker>(*this, channels, rate, std::move(events));
    }
    QString whyNotDecode() override { return noDecode; }
    std::unique_ptr<ui::Player> makePlayer(ui::PlayerEvents events) override
    {
        return std::make_unique<FakePlayer>(*this, std::move(events));
    }
    bool decode(const QString &, const std::atomic<bool> &, const ui::TakeSamples &take,
                QString *reason) override
    {
        for (int i = 0; i < decodedFrames / 100; ++i) {
            const std::vector<float> loud(200, i % 2 == 0 ? 0.5F : -0.5F);
            take(loud.data(), 100, 2, 8000);
        }
        *reason = brokenOff;
        return brokenOff.isEmpty();
    }
    ui::FindPlayModule finder()
    {
        return [this](QString *reason) -> ui::PlayModule * {
            ++asked;
            if (isMissing && reason)
                *reason = QStringLiteral("The part is not installed.");
            return isMissing ? nullptr : this;
        };
    }

    FakePlayer *player = nullptr; ///< the one there is
    FakeSpeaker *speaker = nullptr;
    QStringList calls;
    QString noSound, noDecode, brokenOff;
    int decodedFrames = 0;
    int asked = 0;
    bool isMissing = false;
};

} // namespace coachbook::test
