// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

class QSocketNotifier;

namespace coachbook::ui {

/// Wakes the program at an instant of the system's clock, and sleeps until then: no timer that looks again
/// and again. An instant that passes while the machine sleeps wakes it on resuming, and so does a clock that
/// is set.
class Waker : public QObject
{
    Q_OBJECT
public:
    explicit Waker(QObject *parent = nullptr);
    ~Waker() override;
    /// Replaces the instant before. `nowUtc` is now as the program sees it: with --today it is not the
    /// system's.
    void wakeAt(const QDateTime &utc, const QDateTime &nowUtc);
    void sleep(); ///< until wakeAt(), or the clock is set

Q_SIGNALS:
    void woke();

private:
    void arm(qint64 systemMilliseconds);
    void read();
    int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace coachbook::ui
