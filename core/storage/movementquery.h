// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agent.h"
#include "core/domain/booksettings.h"
#include "core/domain/passedshare.h"
#include "core/storage/book.h"

namespace coachbook {

/// A day that figures can be held apart by: a plan's start, or the first session on a behaviour.
struct CoachingStart
{
    QDate day;
    int plan = 0;  ///< number of the plan that started; 0: a session
    QString focus; ///< of the session
    bool operator==(const CoachingStart &) const = default;
};

/// Of one agent, newest first. A behaviour coached in session after session starts once.
std::vector<CoachingStart> coachingStarts(Db &db, AgentId agent);

/// A behaviour that was coached, by the scorecard question it is measured with.
struct BehaviourMovement
{
    QString text;
    PassedShare share;
};

struct AgentMovement
{
    Agent agent;
    QDate start;
    std::vector<KpiMovement> kpis;              ///< in the order of allKpis
    std::vector<BehaviourMovement> behaviours;  ///< of the plan and the sessions from the start on
    std::vector<QDate> sessions;                ///< held, from 12 weeks before on
    std::array<std::vector<WeekPoint>, 4> team; ///< by KPI, the whole team's weeks
    bool hasFigures = false;
};

/// Teammates are those active in all these weeks who were in no coaching cycle then; where nobody is left,
/// all of them. Absent when there is no such agent.
std::optional<AgentMovement> movementOf(Db &db, AgentId agent, QDate start, const BookSettings &settings,
                                        QDate today);

} // namespace coachbook
