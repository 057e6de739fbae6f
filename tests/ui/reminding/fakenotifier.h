// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/notifier.h"

namespace coachbook::test {

/// A desktop that keeps what it is sent, answers as told, and is pressed by the test.
class FakeNotifier : public ui::Notifier
{
public:
    enum class Answer { Shown, Failed, Later } answer = Answer::Shown;
    struct Sent
    {
        quint64 ticket = 0;
        ui::Notification notification;
    };
    std::vector<Sent> sent;
    std::set<quint64> away; ///< what was taken away

    void show(quint64 ticket, const ui::Notification &notification) override
    {
        sent.push_back({ticket, notification});
        if (answer == Answer::Shown)
            Q_EMIT shown(ticket);
        else if (answer == Answer::Failed)
            Q_EMIT failed(ticket);
    }
    void takeAway(const std::set<quint64> &tickets) override { away.insert(tickets.begin(), tickets.end()); }
    QStringList titles() const
    {
        QStringList titles;
        for (const Sent &each : sent)
            titles << each.notification.title;
        return titles;
    }
    bool offers(size_t place, const char *action) const
    {
        for (const ui::NotificationAction &each : sent.at(place).notification.actions) {
            if (each.key == QLatin1String(action))
                return true;
        }
        return false;
    }
    void press(size_t place, const char *action)
    {
        Q_EMIT pressed(sent.at(place).ticket, QLatin1String(action));
    }
};

} // namespace coachbook::test
