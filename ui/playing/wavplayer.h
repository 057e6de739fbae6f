// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/stretch.h"
#include "core/recording/wavreader.h"
#include "ui/playing/playmodule.h"
#include <QFile>
#include <QObject>
#include <optional>
#include <vector>

namespace coachbook::ui {

/// Plays a WAV sample by sample: every place is exact, and another speed keeps the pitch.
class WavPlayer : public QObject, public Player
{
    Q_OBJECT
public:
    WavPlayer(PlayModule &module, PlayerEvents events);
    ~WavPlayer() override;
    void open(const QString &path) override;
    void play() override;
    void pause() override;
    void seek(qint64 ms) override;
    void setRate(double rate) override;
    qint64 positionMs() const override;

private:
    void goTo(qint64 frame);
    void fill(float *samples, qint64 frames);
    void read(qint64 from, qint64 frames, float *to);
    qint64 heardFrame() const;

    PlayModule &m_module;
    PlayerEvents m_events;
    QFile m_file;
    WavInfo m_info;
    std::optional<WavReader> m_reader;
    std::optional<TimeStretch> m_stretch; ///< none: no file is open
    double m_rate = 1;
    qint64 m_from = 0; ///< where it was sent to last
    bool m_hasEnded = false;
    std::vector<float> m_all;           ///< samples of all channels where there are more than two
    std::unique_ptr<Speaker> m_speaker; ///< none: it does not play
};

} // namespace coachbook::ui
