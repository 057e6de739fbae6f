// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/snooze.h"
#include "ui/reminding/notifier.h"
#include "ui/reminding/reminderbook.h"
#include "ui/reminding/waker.h"
#include "ui/shell/page.h"
#include <map>
#include <optional>
#include <set>

class QTimer;

namespace coachbook::ui {

/// After a look that came to nothing, as the book was in use or its disk was away, until the next.
inline constexpr int lookAgainSeconds = 120;

/// CAL-2: shows what is due, once, and does what is pressed on it. The same in the window and in the
/// background; a message that could not be shown is given back, and shown when the next one can be.
class ReminderService : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<ReminderNow()>;
    ReminderService(ReminderBook &book, Notifier &notifier, Clock clock, QObject *parent = nullptr);

    void lookSoon(); ///< after changes, when they have come to rest
    void stop();
    /// Before the book is closed: takes the messages away that nobody would answer any more, gives back what
    /// was still on its way, and writes what waits, if it can. Nothing is shown after it.
    void giveUp();
    std::optional<QDateTime> wakesAt() const { return m_wakesAt; } ///< UTC; absent: sleeps until it is woken
    bool isAtWork() const { return !m_onTheWay.empty(); }          ///< the book is in use by us
    /// What was pressed: "done", "snooze", "snooze.hour"; "shown" of a message that another program has
    /// shown. Of keys of Reminder, here or in another program. False: it could not be written; it is kept,
    /// and tried again with the next look.
    bool act(const QString &action, const QStringList &keys);
    void takenOver(const QString &action, const QStringList &keys); ///< another program writes it

public Q_SLOTS:
    void look(); ///< shows what is due now, and sleeps until the next

Q_SIGNALS:
    void openAsked(const coachbook::ui::Place &place);
    void changed(); ///< Done has written
    /// The book could not be had. `action` and `keys`: what was pressed; empty when it was only looked at.
    void failed(const coachbook::StorageError &error, const QString &action, const QStringList &keys);
    void waits(const QString &action, const QStringList &keys); ///< tried again, and still not written
    void looked(); ///< for tests and for who waits until nothing is on its way

private:
    struct Shown
    {
        QStringList keys;
        Place place;
        QString title;
    };
    /// What is to be written, with the moment it was pressed: it counts from there, however late it is.
    struct Press
    {
        QString action;
        QStringList keys;
        ReminderNow at;
    };
    void show(const ReminderBundle &bundle);
    void settled(quint64 ticket, bool isShown);
    void press(quint64 ticket, const QString &action);
    void perform(const Press &press);
    bool attempt(const Press &press, bool isFirst);
    void catchUp();
    void snooze(const Press &press);
    void offerSnooze(const Shown &shown);
    void finish(const Press &press);
    bool guarded(const std::function<void()> &work);
    void rest();
    void wakeBy(const QDateTime &utc);

    ReminderBook &m_book;
    Notifier &m_notifier;
    Clock m_clock;
    Waker m_waker;
    QTimer *m_soon;
    std::optional<QDateTime> m_wakesAt;
    std::map<quint64, Shown> m_shown;
    std::set<quint64> m_onTheWay;
    std::vector<Press> m_late; ///< what could not be written yet, in the order it was pressed
    bool m_isStopped = false;
};

/// Where a reminder is dealt with in the window: the session, the plan, the evaluation, the agent, or Today.
Place placeOfReminder(const Reminder &reminder);
Notification notificationOf(const ReminderBundle &bundle, const QDateTime &wall);

} // namespace coachbook::ui
