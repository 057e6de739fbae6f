// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duelist.h"

namespace coachbook {

/// The days on which a one-on-one is neither early nor late: from the first on which it is due soon until the
/// due date, after which it is overdue (CAD-4). Both included.
struct DueWindow
{
    AgentId agent{0};
    QDate first, last;
    bool operator==(const DueWindow &) const = default;
};

/// CAL-1: the windows of an agent that touch [from, to], by day. The first is that of the next due date; each
/// further one assumes that the session before it is held: on the day it is planned for, else on its due
/// date. `planned` may be of all agents.
std::vector<DueWindow> dueWindows(const DueInput &agent, const std::vector<Session> &planned,
                                  const CadenceSettings &settings, const WorkCalendar &calendar, QDate today,
                                  QDate from, QDate to);

} // namespace coachbook
