// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/booksettings.h"
#include "core/domain/improvementplan.h"
#include "core/domain/preparation.h"
#include "core/storage/book.h"

namespace coachbook::ui {

/// All that the page and the paper show of one improvement plan.
struct ImprovementDocument
{
    ImprovementPlan plan; ///< of a draft: KPI milestones with the baselines that would be frozen
    Agent agent;
    std::vector<AgentPeriod> periods;
    std::vector<MilestoneFigure> figures; ///< one a milestone
    std::vector<ImprovementWeek> weeks;
    std::vector<CheckpointStanding> standings; ///< one a checkpoint
    std::vector<ImprovementIssue> issues;      ///< of a draft
    std::vector<KpiLine> kpis;                 ///< one a KPI that a milestone measures
    std::vector<QDate> sessions;               ///< held, for the ticks of the charts
    std::optional<QDate> sessionDay;           ///< of the session in which it was decided
};

std::optional<ImprovementDocument> readImprovement(Db &db, const BookSettings &settings, ImprovementPlanId id,
                                                   QDate today);
/// Works out anew what follows from the plan alone, while it is typed.
void reconsider(ImprovementDocument &document, const WorkCalendar &calendar, QDate today);

} // namespace coachbook::ui
