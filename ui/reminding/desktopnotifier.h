// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/notifier.h"
#include <QHash>
#include <QStringList>
#include <optional>

class QDBusPendingCallWatcher;

namespace coachbook::ui {

/// The desktop's own notifications (org.freedesktop.Notifications of the session bus). A message that the
/// service does not take has failed; one that it forgot, as it was ended, is closed.
class DesktopNotifier : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    void show(quint64 ticket, const Notification &notification) override;
    void
    takeAway(const std::set<quint64> &tickets) override; ///< waits for the service, half a second at most

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void ownerChanged(const QString &owner);
    void askCapabilities();
    void send(quint64 ticket, const Notification &notification);
    void answered(quint64 ticket, QDBusPendingCallWatcher *call);

    std::optional<QStringList> m_capabilities; ///< absent: not asked yet
    std::vector<std::pair<quint64, Notification>> m_waiting;
    QHash<uint, quint64> m_tickets; ///< by the service's number
    std::set<quint64> m_asked;      ///< sent, and not answered yet
    std::set<quint64> m_unwanted;   ///< of those, what is taken away once it has a number
};

/// The message's words for a service with these capabilities: some read the text as markup.
QString notificationBody(const QString &text, const QStringList &capabilities);

} // namespace coachbook::ui
