// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace coachbook::ui {

/// Measures a session while it is held: its length and who speaks. By a steady clock, so that setting the
/// computer's clock or changing its time zone changes nothing.
class SessionClock : public QObject
{
    Q_OBJECT
public:
    enum class Speaker { Nobody, Agent, Coach };
    explicit SessionClock(QObject *parent = nullptr);

    void put(const SessionConduct &conduct); ///< stopped, as far as it had come
    const SessionConduct &conduct() const { return m_conduct; }
    bool isRunning() const;
    void start();
    void pause();
    Speaker speaker() const { return m_speaker; }
    void setSpeaker(Speaker speaker); ///< Nobody: the meter rests
    void setStep(int step);
    /// As if `milliseconds` had gone by; the timer calls it, and tests.
    void advance(qint64 milliseconds);

Q_SIGNALS:
    void ticked(); ///< another second
    void speakerChanged();

private:
    void measure();
    QTimer *m_timer;
    QElapsedTimer m_since;
    SessionConduct m_conduct;
    Speaker m_speaker = Speaker::Nobody;
    qint64 m_elapsed = 0, m_agent = 0, m_coach = 0; ///< milliseconds
};

} // namespace coachbook::ui
