// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminding/notifierchain.h"

namespace coachbook::ui {

NotifierChain::NotifierChain(std::vector<Notifier *> ways, QObject *parent)
    : Notifier(parent), m_ways(std::move(ways))
{
    for (Notifier *way : m_ways) {
        way->setParent(this);
        connect(way, &Notifier::shown, this, [this](quint64 ticket) {
            m_tries.erase(ticket);
            Q_EMIT shown(ticket);
        });
        connect(way, &Notifier::failed, this, &NotifierChain::next);
        connect(way, &Notifier::pressed, this, &Notifier::pressed);
        connect(way, &Notifier::closed, this, &Notifier::closed);
        connect(way, &Notifier::available, this, &Notifier::available);
    }
}

void NotifierChain::show(quint64 ticket, const Notification &notification)
{
    m_tries[ticket] = {notification, 0};
    m_ways.front()->show(ticket, notification);
}

void NotifierChain::takeAway(const std::set<quint64> &tickets)
{
    for (const quint64 ticket : tickets)
        m_tries.erase(ticket);
    for (Notifier *way : m_ways)
        way->takeAway(tickets);
}

void NotifierChain::next(quint64 ticket)
{
    const auto found = m_tries.find(ticket);
    if (found == m_tries.end())
        return;
    Try &attempt = found->second;
    if (++attempt.way < m_ways.size()) {
        m_ways[attempt.way]->show(ticket, Notification(attempt.notification));
        return;
    }
    m_tries.erase(found);
    Q_EMIT failed(ticket);
}

} // namespace coachbook::ui
