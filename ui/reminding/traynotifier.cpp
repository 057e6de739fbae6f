// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/traynotifier.h"
#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace coachbook::ui {

TrayNotifier::TrayNotifier(QSystemTrayIcon *icon, QObject *parent) : Notifier(parent), m_icon(icon) {}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::hasIcon()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr ||
        !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (m_icon == nullptr) {
        m_own = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        m_icon = m_own.get();
    }
    if (!m_isPressable)
        connect(m_icon, &QSystemTrayIcon::messageClicked, this,
                [this] { Q_EMIT pressed(m_last, QStringLiteral("default")); });
    m_isPressable = true;
    m_icon->show();
    return true;
}

/// The balloon itself cannot be called back; it leads nowhere any more.
void TrayNotifier::takeAway(const std::set<quint64> &tickets)
{
    if (tickets.contains(m_last))
        m_last = 0;
}

void TrayNotifier::show(quint64 ticket, const Notification &notification)
{
    constexpr int standing = 20000; ///< milliseconds
    const bool isShown = hasIcon();
    if (isShown) {
        m_last = ticket;
        m_icon->showMessage(notification.title, notification.text, QSystemTrayIcon::Information, standing);
    }
    QTimer::singleShot(0, this, [this, ticket, isShown] {
        if (isShown)
            Q_EMIT shown(ticket);
        else
            Q_EMIT failed(ticket);
    });
}

} // namespace coachbook::ui
