// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playing/playingmodule.h"
#include "ui/playing/backend.h"
#include "ui/playing/mediaplayer.h"
#include "ui/playing/sinkspeaker.h"
#include "ui/playing/sounddecoder.h"
#include <QAudioDevice>
#include <QMediaDevices>

namespace coachbook::ui {

QString PlayingModule::whyNotHear()
{
    return QMediaDevices::defaultAudioOutput().isNull() ? tr("There is no sound device.") : QString();
}

QString PlayingModule::whyNotDecode()
{
    static const QString why = whyNoBackend();
    return why;
}

std::unique_ptr<Speaker> PlayingModule::makeSpeaker(int channels, int rate, SpeakerEvents events)
{
    return std::make_unique<SinkSpeaker>(channels, rate, std::move(events));
}

std::unique_ptr<Player> PlayingModule::makePlayer(PlayerEvents events)
{
    return std::make_unique<MediaPlayer>(std::move(events));
}

bool PlayingModule::decode(const QString &path, const std::atomic<bool> &stop, const TakeSamples &take,
                           QString *reason)
{
    return decodeSound(path, stop, take, reason);
}

} // namespace coachbook::ui
