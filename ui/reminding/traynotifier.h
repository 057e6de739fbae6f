// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/notifier.h"
#include <memory>

class QSystemTrayIcon;

namespace coachbook::ui {

/// Where the desktop has no notifications of its own: a balloon at the status icon. It can only be pressed as
/// a whole, and the icon knows of the last one only.
class TrayNotifier : public Notifier
{
    Q_OBJECT
public:
    /// `icon` stands already, or absent: one is made when it is needed.
    explicit TrayNotifier(QSystemTrayIcon *icon = nullptr, QObject *parent = nullptr);
    ~TrayNotifier() override;
    void show(quint64 ticket, const Notification &notification) override;
    void takeAway(const std::set<quint64> &tickets) override;

private:
    bool hasIcon();

    QSystemTrayIcon *m_icon;
    std::unique_ptr<QSystemTrayIcon> m_own;
    quint64 m_last = 0;
    bool m_isPressable = false;
};

} // namespace coachbook::ui
