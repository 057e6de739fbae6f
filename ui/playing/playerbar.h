// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playing/playback.h"
#include "ui/playing/recording.h"
#include "ui/playing/waveformview.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace coachbook::ui {

class ElidedLabel;
class Label;
class RecordingLoader;

/// Plays a recording beside its transcript: buttons, time, and the conversation along its time. Without a
/// recording, or where it cannot be read or played, it says why and goes by the times of the transcript.
/// Space plays and pauses, L loops; the keys of WaveformView go to another time.
class PlayerBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerBar(QWidget *parent = nullptr, const FindPlayModule &module = playModule);
    ~PlayerBar() override;

    /// Reads the file on a thread of its own; empty: none is linked. Turns and moments stay.
    void setRecording(const QString &path);
    void clear();              ///< no recording, no turns, no moments
    void setLength(qint64 ms); ///< of the conversation; the recording and the turns may be longer
    void setTurns(const std::vector<Turn> &turns);
    void setMoments(std::vector<PlayerMoment> moments);

    void seek(qint64 ms); ///< also while the recording is being read
    void play();
    void pause();
    void playPart(qint64 fromMs, qint64 toMs); ///< as far as it can be played; goes there in any case
    void setLoop(bool loop);                   ///< of the part at hand, else of the moment at the playhead

    qint64 positionMs() const { return m_playback->positionMs(); }
    bool isPlaying() const { return m_playback->isPlaying(); }
    bool isLooping() const { return m_playback->isLooping(); }
    const Recording &recording() const { return m_recording; }
    QString stateText() const; ///< the sentence below the time line; empty when all is well
    void waitForRecording();   ///< until it is read; for tests

Q_SIGNALS:
    void positionChanged(qint64 ms);
    void playingChanged(bool playing);
    void momentChosen(int index); ///< in the order they were given
    void recordingRead();         ///< recording() is what was found
    void problem(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *makeButtons();
    QToolButton *makeStep(const QString &icon, const QString &name, qint64 by);
    void makeLoop();
    void makeSpeed();
    void connectParts();
    void takeRecording(const Recording &recording);
    void askSound();
    void chooseMoment(int index);
    void updateLength();
    void updateTime();
    void updatePart();
    void updateState();
    void showPlaying(bool playing);
    void takeRefusal(const QString &reason);
    static TimePart partOf(const PlayerMoment &moment);
    std::optional<TimePart> partAtHand() const;

    Playback *m_playback;
    RecordingLoader *m_loader;
    WaveformView *m_view;
    QPushButton *m_play;
    QToolButton *m_back = nullptr, *m_forward = nullptr, *m_loop;
    QComboBox *m_speed;
    Label *m_time, *m_state;
    ElidedLabel *m_partText;
    Recording m_recording;
    std::optional<TimePart> m_partToPlay; ///< as soon as the recording is read
    qint64 m_given = 0, m_turnsEnd = 0;   ///< lengths
    QString m_whyNotPlay;
};

} // namespace coachbook::ui
