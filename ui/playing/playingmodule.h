// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playmodule.h"
#include <QObject>

namespace coachbook::ui {

/// Root object of the library coachbook_playing.
class PlayingModule : public QObject, public PlayModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID CoachbookPlayModule_iid)
    Q_INTERFACES(coachbook::ui::PlayModule)
public:
    QString whyNotHear() override;
    QString whyNotDecode() override;
    std::unique_ptr<Speaker> makeSpeaker(int channels, int rate, SpeakerEvents events) override;
    std::unique_ptr<Player> makePlayer(PlayerEvents events) override;
    bool decode(const QString &path, const std::atomic<bool> &stop, const TakeSamples &take,
                QString *reason) override;
};

} // namespace coachbook::ui
