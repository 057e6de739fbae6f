// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/sessionclock.h"
#include <QTimer>

namespace coachbook::ui {
namespace {

constexpr int tick = 250;
constexpr qint64 second = 1000;

} // namespace

SessionClock::SessionClock(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(tick);
    connect(m_timer, &QTimer::timeout, this, &SessionClock::measure);
}

void SessionClock::put(const SessionConduct &conduct)
{
    m_timer->stop();
    m_conduct = conduct;
    m_speaker = Speaker::Nobody;
    m_elapsed = conduct.elapsedSeconds * second;
    m_agent = conduct.agentSeconds.value_or(0) * second;
    m_coach = conduct.coachSeconds.value_or(0) * second;
}

bool SessionClock::isRunning() const
{
    return m_timer->isActive();
}

void SessionClock::start()
{
    if (isRunning())
        return;
    m_since.start();
    m_timer->start();
    Q_EMIT ticked();
}

void SessionClock::pause()
{
    if (!isRunning())
        return;
    measure();
    m_timer->stop();
    setSpeaker(Speaker::Nobody);
    Q_EMIT ticked();
}

void SessionClock::measure()
{
    advance(m_since.restart());
}

void SessionClock::advance(qint64 milliseconds)
{
    m_elapsed += milliseconds;
    if (m_speaker == Speaker::Agent)
        m_agent += milliseconds;
    else if (m_speaker == Speaker::Coach)
        m_coach += milliseconds;
    const SessionConduct before = m_conduct;
    m_conduct.elapsedSeconds = int(m_elapsed / second);
    if (m_agent + m_coach > 0) {
        m_conduct.agentSeconds = int(m_agent / second);
        m_conduct.coachSeconds = int(m_coach / second);
    }
    if (m_conduct != before)
        Q_EMIT ticked();
}

void SessionClock::setSpeaker(Speaker speaker)
{
    if (m_speaker == speaker)
        return;
    if (isRunning())
        measure(); // what was said until now is the other's
    m_speaker = speaker;
    Q_EMIT speakerChanged();
}

void SessionClock::setStep(int step)
{
    m_conduct.step = step;
}

} // namespace coachbook::ui
