// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transcript.h"
#include "core/recording/waveform.h"
#include "ui/playing/playback.h"
#include "ui/playing/timescale.h"
#include <QWidget>

namespace coachbook::ui {

/// A moment as it is marked along a recording.
struct PlayerMoment
{
    qint64 startMs = 0, endMs = 0; ///< the same where the moment has no end
    bool isExample = false;        ///< an example to follow; else a chance to improve
    QString label;
    bool operator==(const PlayerMoment &) const = default;
};

/// A conversation along its time: the sound, who speaks, the moments, the playhead. Click, drag and keys go
/// to another time: Left and Right by 5 s, with Shift by 1 s, with Ctrl by turn; Page Up and Page Down by
/// moment.
class WaveformView : public QWidget
{
    Q_OBJECT
public:
    explicit WaveformView(QWidget *parent = nullptr);
    /// Of all there is to see, and of the sound, which may be shorter; 0: there is none.
    void setLengths(qint64 lengthMs, qint64 recordingMs);
    void setWaveform(Waveform waveform);
    void setRoomForSound(bool room); ///< without it the view is lower
    void setTurns(const std::vector<Turn> &turns);
    void setMoments(std::vector<PlayerMoment> moments);
    void setPart(std::optional<TimePart> part);
    void setPosition(qint64 ms);
    qint64 positionMs() const { return m_position; }
    qint64 lengthMs() const { return m_length; }
    const std::vector<PlayerMoment> &moments() const { return m_moments; }
    QString valueText() const; ///< "1:02 of 5:12, agent speaks", for a screen reader
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sought(qint64 ms);
    void momentChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        TimePart time;
        TurnRole role;
        QString speaker;
    };
    struct Areas
    {
        QRect box, marks, wave, turns, axis; ///< the box holds marks, wave and turns
    };
    Areas areas() const;
    TimeScale scale() const;
    int gutter() const;
    std::vector<TurnRole> lanes() const;
    void matchChannels();
    void paintGround(QPainter &painter, const Areas &areas) const;
    void paintWaves(QPainter &painter, const Areas &areas, const QRect &dirty) const;
    void paintTurns(QPainter &painter, const Areas &areas) const;
    void paintMoments(QPainter &painter, const Areas &areas) const;
    void paintAxis(QPainter &painter, const Areas &areas) const;
    void paintPlayhead(QPainter &painter, const Areas &areas) const;
    void paintLaneName(QPainter &painter, const QRect &lane, const QString &name) const;
    int momentAt(const QPoint &point) const; ///< -1: none
    const Bar *barAt(qint64 ms) const;
    std::optional<qint64> keyTarget(const QKeyEvent &event) const;
    std::optional<int> keyMoment(int key) const;
    qint64 turnBeside(bool next) const;
    QString toolTipAt(const QPoint &point) const;

    qint64 m_length = 0, m_recording = 0, m_position = 0;
    Waveform m_waveform;
    double m_gain = 1;
    bool m_hasRoomForSound = true;
    std::vector<TurnRole> m_channelRoles;
    std::vector<Turn> m_turns;
    std::vector<Bar> m_bars;
    std::vector<PlayerMoment> m_moments;
    std::optional<TimePart> m_part;
};

} // namespace coachbook::ui
