// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <set>
#include <vector>

namespace coachbook::ui {

struct NotificationAction
{
    QString key, word;
    bool operator==(const NotificationAction &) const = default;
};

/// One message of the desktop, with what can be pressed on it.
struct Notification
{
    QString title, text; ///< plain
    std::vector<NotificationAction> actions;
    bool stays = false; ///< until it is closed; else as long as the desktop likes
    bool operator==(const Notification &) const = default;
};

/// Something that shows messages. Each is told apart by a ticket of the caller's; the answers come later, on
/// the event loop.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(quint64 ticket, const Notification &notification) = 0;
    /// Takes away what still stands, as nobody hears any more what is pressed on it. Nothing comes of these
    /// tickets then.
    virtual void takeAway(const std::set<quint64> &) {}
    /// A ticket that nobody has: what is pressed on a message of one book is not done in the next.
    quint64 newTicket() { return ++m_lastTicket; }

Q_SIGNALS:
    void shown(quint64 ticket);
    void failed(quint64 ticket);                         ///< nobody saw it
    void pressed(quint64 ticket, const QString &action); ///< "default": the message itself
    void closed(quint64 ticket); ///< by the person or the desktop; nothing more comes of it
    void available();            ///< it can show messages from now on; it could not before

private:
    quint64 m_lastTicket = 0;
};

} // namespace coachbook::ui
