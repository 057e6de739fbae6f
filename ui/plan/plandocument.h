// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/planreview.h"
#include "core/domain/preparation.h"
#include "core/storage/book.h"
#include <QStringList>

namespace coachbook::ui {

/// All that the plan page, the list of plans and the paper show of one plan.
struct PlanDocument
{
    CoachingPlan plan;
    Agent agent;
    TierState tier;
    std::vector<ActionItem> items;
    std::vector<PlanBaseline> baselines; ///< frozen; of a draft: as they stand today
    std::vector<PlanPart> missing;
    std::vector<KpiLine> kpis;
    std::vector<QDate> sessions;           ///< held, for the ticks of the charts
    std::vector<CoachingPlan> cycles = {}; ///< this one among those before and after it, the first one first
};

std::optional<PlanDocument> readPlanDocument(Db &db, const BookSettings &settings, PlanId id, QDate today);

/// What a plan lacks (PLAN-1); a draft whose figures can be frozen does not lack its baseline.
std::vector<PlanPart> missingOf(const CoachingPlan &plan, const std::vector<PlanBaseline> &baselines,
                                const std::vector<ActionItem> &items);

/// What a target behaviour can be chosen from and measured by.
struct PlanChoices
{
    std::vector<Behaviour> behaviours; ///< P1 first
    std::vector<Question> questions;   ///< of the newest version of each scorecard
    /// Questions of the behaviour first, then all others; each text once.
    QStringList questionsFor(const QString &behaviour) const;
    std::optional<BehaviourId> behaviourNamed(const QString &name) const;
    bool operator==(const PlanChoices &) const = default;
};
PlanChoices readPlanChoices(Db &db);

} // namespace coachbook::ui
