// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playloader.h"
#include "ui/playing/playmodule.h"
#include <QStringList>

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

    QString whyNotPlay() override { return noPlay; }
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
    QStringList calls;
    QString noPlay, noDecode, brokenOff;
    int decodedFrames = 0;
    int asked = 0;
    bool isMissing = false;
};

} // namespace coachbook::test
