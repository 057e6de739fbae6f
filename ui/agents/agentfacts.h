// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/duelist.h"
#include "core/domain/schedule.h"

/// The words at the top of an agent's page.
namespace coachbook::ui {

struct AgentFacts
{
    QString subtitle; ///< "Billing · A-1017 · hired 3 Mar 2025"
    QString tier;     ///< "New"
    QString tierWhy;  ///< "from the hire date; Tenured from 13 Feb"
    QString next;     ///< "Next one-on-one Thu 19 Nov"
    QString nextWhy;  ///< CAD-2: "weekly because New until 12 Feb; last one-on-one 4 Jan"
    bool operator==(const AgentFacts &) const = default;
};
/// `shifts`: of today.
AgentFacts agentFacts(const Agent &agent, const DueEntry &due, QDate today,
                      const std::vector<Shift> &shifts = {});

} // namespace coachbook::ui
