// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reminding/notifier.h"
#include <map>
#include <memory>

namespace coachbook::ui {

/// Several ways to show a message: the first one that can.
class NotifierChain : public Notifier
{
    Q_OBJECT
public:
    explicit NotifierChain(std::vector<Notifier *> ways, QObject *parent = nullptr); ///< takes them
    void show(quint64 ticket, const Notification &notification) override;
    void takeAway(const std::set<quint64> &tickets) override;

private:
    struct Try
    {
        Notification notification;
        size_t way = 0;
    };
    void next(quint64 ticket);
    std::vector<Notifier *> m_ways;
    std::map<quint64, Try> m_tries;
};

} // namespace coachbook::ui
