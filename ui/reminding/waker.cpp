// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/waker.h"
#include <QSocketNotifier>
#include <cerrno>
#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

namespace coachbook::ui {
namespace {

constexpr qint64 wakerFarAway =
    100LL * 365 * 86400 * 1000; ///< milliseconds: armed only to hear of a set clock

qint64 systemMilliseconds()
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1000000;
}

} // namespace

Waker::Waker(QObject *parent)
    : QObject(parent), m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0)
        return;
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    sleep();
}

Waker::~Waker()
{
    delete m_notifier;
    if (m_timer >= 0)
        ::close(m_timer);
}

void Waker::wakeAt(const QDateTime &utc, const QDateTime &nowUtc)
{
    // An absolute time of the kernel's clock: the difference says where the program's clock stands in it.
    arm(systemMilliseconds() + qMax<qint64>(1, nowUtc.msecsTo(utc)));
}

void Waker::sleep()
{
    arm(systemMilliseconds() + wakerFarAway);
}

void Waker::arm(qint64 at)
{
    itimerspec wanted = {};
    wanted.it_value.tv_sec = static_cast<time_t>(at / 1000);
    wanted.it_value.tv_nsec = static_cast<long>(at % 1000) * 1000000;
    if (m_timer >= 0)
        ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &wanted, nullptr);
}

void Waker::read()
{
    quint64 times = 0;
    const ssize_t got = ::read(m_timer, &times, sizeof times);
    const bool isClockSet = got < 0 && errno == ECANCELED;
    if (got < 0 && !isClockSet)
        return;
    sleep();
    Q_EMIT woke();
}

} // namespace coachbook::ui
