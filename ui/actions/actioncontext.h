// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/behaviour.h"
#include "core/domain/booksettings.h"
#include "core/domain/preparation.h"
#include "core/domain/smart.h"
#include "core/storage/book.h"

namespace coachbook::ui {

/// All that an action item of one agent is filled in and judged with.
struct ActionContext
{
    QString agent; ///< whose item it is
    std::vector<Behaviour> behaviours;
    SmartContext smart;
    std::vector<KpiLine> kpis; ///< where the agent stands now
    QDate proposedDue;
};
/// As the book stands on `today`; `baselines` stand in place of today's figures (those of a plan).
ActionContext readActionContext(Db &db, AgentId agent, const BookSettings &settings, QDate today,
                                const std::vector<PlanBaseline> &baselines = {});
/// The agent's history and days of leave, as far as an item is judged by them.
SmartContext readSmartContext(Db &db, AgentId agent, const BookSettings &settings, QDate today);

} // namespace coachbook::ui
