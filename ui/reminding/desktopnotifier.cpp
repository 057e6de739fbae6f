// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/desktopnotifier.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace coachbook::ui {
namespace {

constexpr char notificationService[] = "org.freedesktop.Notifications";
constexpr char notificationPath[] = "/org/freedesktop/Notifications";
constexpr int notificationPatience = 10000; ///< milliseconds; a service that is started first takes a moment

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(QLatin1String(notificationService), QLatin1String(notificationPath),
                                          QLatin1String(notificationService), QLatin1String(method));
}

QDBusPendingCall askToClose(uint id)
{
    constexpr int closingPatience = 500; ///< milliseconds
    QDBusMessage message = callOf("CloseNotification");
    message << id;
    return QDBusConnection::sessionBus().asyncCall(message, closingPatience);
}

QStringList actionList(const std::vector<NotificationAction> &actions)
{
    QStringList list;
    for (const NotificationAction &action : actions)
        list << action.key << action.word;
    return list;
}

} // namespace

QString notificationBody(const QString &text, const QStringList &capabilities)
{
    return capabilities.contains(QLatin1String("body-markup")) ? text.toHtmlEscaped() : text;
}

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QLatin1String(notificationService), path = QLatin1String(notificationPath);
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                SLOT(notificationClosed(uint, uint)));
    auto *owners = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owners, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { ownerChanged(owner); });
}

/// Numbers of a service that ended mean nothing to the next one.
void DesktopNotifier::ownerChanged(const QString &owner)
{
    const QHash<uint, quint64> forgotten = std::exchange(m_tickets, {});
    for (const quint64 ticket : forgotten)
        Q_EMIT closed(ticket);
    m_capabilities.reset();
    if (!owner.isEmpty())
        Q_EMIT available();
}

void DesktopNotifier::show(quint64 ticket, const Notification &notification)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a call without a bus is never answered
        QMetaObject::invokeMethod(
            this, [this, ticket] { Q_EMIT failed(ticket); }, Qt::QueuedConnection);
        return;
    }
    if (m_capabilities) {
        send(ticket, notification);
        return;
    }
    m_waiting.emplace_back(ticket, notification);
    if (m_waiting.size() == 1)
        askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callOf("GetCapabilities"), notificationPatience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError()) {
            for (const auto &[ticket, notification] : waiting)
                Q_EMIT failed(ticket);
            return;
        }
        m_capabilities = reply.value();
        for (const auto &[ticket, notification] : waiting)
            send(ticket, notification);
    });
}

void DesktopNotifier::takeAway(const std::set<quint64> &tickets)
{
    const auto isWanted = [&](quint64 ticket) { return !tickets.contains(ticket); };
    std::erase_if(m_waiting, [&](const auto &each) { return !isWanted(each.first); });
    for (const quint64 ticket : m_asked) {
        if (!isWanted(ticket))
            m_unwanted.insert(ticket);
    }
    std::optional<QDBusPendingCall> last;
    for (auto each = m_tickets.begin(); each != m_tickets.end();) {
        if (isWanted(each.value())) {
            ++each;
            continue;
        }
        last = askToClose(each.key());
        each = m_tickets.erase(each);
    }
    if (last) // the program may end right after this, and what it has not sent with it
        last->waitForFinished();
}

void DesktopNotifier::send(quint64 ticket, const Notification &notification)
{
    const bool canPress = m_capabilities->contains(QLatin1String("actions"));
    constexpr int asTheDesktopLikes = -1, never = 0;
    QDBusMessage message = callOf("Notify");
    message << QStringLiteral("Coachbook") << 0U << QStringLiteral("org.coachbook.Coachbook")
            << notification.title << notificationBody(notification.text, *m_capabilities)
            << (canPress ? actionList(notification.actions) : QStringList())
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.coachbook.Coachbook")}}
            << (notification.stays ? never : asTheDesktopLikes);
    m_asked.insert(ticket);
    auto *call = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, notificationPatience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, ticket, call] { answered(ticket, call); });
}

void DesktopNotifier::answered(quint64 ticket, QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<uint> reply = *call;
    m_asked.erase(ticket);
    const bool isUnwanted = m_unwanted.erase(ticket) > 0;
    if (isUnwanted) {
        if (!reply.isError())
            askToClose(reply.value());
        return;
    }
    if (reply.isError()) {
        Q_EMIT failed(ticket);
        return;
    }
    m_tickets.insert(reply.value(), ticket);
    Q_EMIT shown(ticket);
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    const auto found = m_tickets.constFind(id);
    if (found == m_tickets.constEnd()) // of another program
        return;
    const quint64 ticket = *found;
    m_tickets.erase(found); // what is closed after a press is nothing new
    Q_EMIT pressed(ticket, action);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    if (const auto found = m_tickets.constFind(id); found != m_tickets.constEnd()) {
        const quint64 ticket = *found;
        m_tickets.erase(found);
        Q_EMIT closed(ticket);
    }
}

} // namespace coachbook::ui
