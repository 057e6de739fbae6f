// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/celltable.h"
#include "ui/plan/plandocument.h"

namespace coachbook::ui {

/// The table of all plans: running ones by review, then drafts, then ended ones.
enum PlansColumn {
    PlanNumber,
    PlanAgent,
    PlanStateColumn,
    PlanStarted,
    PlanReview,
    PlanMissing,
    PlansColumnCount
};
QStringList plansHeaders();
std::vector<CellRow> plansRows(const std::vector<PlanDocument> &plans, const WorkCalendar &calendar,
                               QDate today);
/// "3 active, 1 draft; 2 reviews due".
QString plansSentence(const std::vector<PlanDocument> &plans, QDate today);

std::vector<PlanDocument> readPlans(Db &db, const BookSettings &settings, QDate today); ///< without figures

} // namespace coachbook::ui
