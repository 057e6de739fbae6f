// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <optional>

namespace coachbook {

enum class Channel { Voice = 0, Chat = 1, Email = 2, Ticket = 3, Other = 4 };

/// One call, chat, e-mail or ticket. Seconds throughout; absent is not zero.
struct Interaction
{
    InteractionId id{0};
    QString externalId;
    std::optional<AgentId> agent;
    qint64 startUtc = 0; ///< seconds since the epoch
    QDate day;           ///< local day in the book's zone
    Channel channel = Channel::Voice;
    QString queue;
    std::optional<int> talk, hold, acw;
    std::optional<bool> answered, resolved;
    std::optional<double> csat;
    bool operator==(const Interaction &) const = default;
};

} // namespace coachbook
