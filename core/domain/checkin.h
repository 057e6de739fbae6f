// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include <QDate>
#include <QString>
#include <optional>

namespace coachbook {

/// Short informal contact between sessions (FOLL-2).
struct CheckInDraft
{
    AgentId agent{0};
    std::optional<SessionId> session;
    QDate due;
    std::optional<QDate> done;
    QString note;
    std::optional<bool> improvementAcknowledged;
    bool operator==(const CheckInDraft &) const = default;
};

struct CheckIn : CheckInDraft
{
    CheckInId id{0};
    bool operator==(const CheckIn &) const = default;
};

} // namespace coachbook
