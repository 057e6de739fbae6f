// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playmodule.h"
#include <QAudioOutput>
#include <QElapsedTimer>
#include <QMediaPlayer>
#include <optional>

namespace coachbook::ui {

class MediaPlayer : public QObject, public Player
{
    Q_OBJECT
public:
    explicit MediaPlayer(PlayerEvents events);
    void open(const QString &path) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void setRate(double rate) override;
    qint64 positionMs() const override;

private:
    void takeStatus(QMediaPlayer::MediaStatus status);
    void takeLoaded();
    void catchUp();
    void giveUp();
    void fail(const QString &reason);
    bool isReady() const { return m_isLoaded && m_player.duration() > 0; }

    PlayerEvents m_events;
    QMediaPlayer m_player;
    QAudioOutput m_output;
    double m_rate = 1;
    bool m_isLoaded = false, m_isWanted = false, m_hasFailed = false;
    bool m_owes = false; ///< a place or a speed that could not be set yet
    /// The back end reports the old place for a while after it was sent to another.
    mutable std::optional<qint64> m_sought;
    QElapsedTimer m_sinceSought;
};

} // namespace coachbook::ui
