// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playloader.h"
#include "ui/playing/playmodule.h"
#include <QObject>
#include <QTimer>
#include <optional>

namespace coachbook::ui {

/// A stretch of time, from one millisecond to before another.
struct TimePart
{
    qint64 fromMs = 0, toMs = 0;
    bool holds(qint64 ms) const { return ms >= fromMs && ms < toMs; }
    bool operator==(const TimePart &) const = default;
};

/// Where the playhead stands, whether it moves, and what is played over and over. Without a file, or where
/// nothing can be played, it still goes to any time. A part that is played ends at its end, or with loop
/// begins again; going elsewhere gives the part up.
class Playback : public QObject
{
    Q_OBJECT
public:
    explicit Playback(FindPlayModule module, QObject *parent = nullptr);
    ~Playback() override;

    /// Stops; the playhead stays. `recordingMs`: 0 when it is not known yet. An empty path: time stamps only.
    /// A WAV that wavInfo reads is played by the program itself, all else by the system.
    void setFile(const QString &path, qint64 recordingMs, bool isWav);
    /// What is said on play while there is no file to play.
    void setNothingToPlay(const QString &reason) { m_nothingToPlay = reason; }
    QString whyNotPlay() const; ///< asks the module, which is loaded for it

    void play();
    void pause();
    void seek(qint64 ms); ///< below 0 means 0
    void playPart(TimePart part);
    void setPart(std::optional<TimePart> part); ///< without going there
    void setLoop(bool loop) { m_isLooping = loop; }
    void setRate(double rate); ///< 0.5 to 2

    bool isPlaying() const { return m_isPlaying; }
    bool isLooping() const { return m_isLooping; }
    qint64 positionMs() const { return m_position; }
    qint64 recordingMs() const { return m_recordingMs; }
    const std::optional<TimePart> &part() const { return m_part; }
    void tick(); ///< takes the player's place over; by itself while it plays

Q_SIGNALS:
    void positionChanged(qint64 ms);
    void playingChanged(bool playing);
    void partChanged();
    void recordingLengthChanged(qint64 ms);
    void refused(const QString &text);      ///< there is nothing to play, or not there
    void cannotPlay(const QString &reason); ///< the machine cannot

private:
    bool makePlayer();
    bool goToStart();
    void setPlaying(bool playing);
    void moveTo(qint64 ms);
    void takeEnd();
    void takeFailure(const QString &reason);

    FindPlayModule m_module;
    std::unique_ptr<Player> m_player;
    QTimer m_timer;
    QString m_path, m_nothingToPlay;
    std::optional<TimePart> m_part;
    qint64 m_position = 0, m_recordingMs = 0;
    double m_rate = 1;
    bool m_isWav = false, m_isPlaying = false, m_isLooping = false;
};

} // namespace coachbook::ui
