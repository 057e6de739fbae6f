// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booksettings.h"
#include "core/domain/checkin.h"
#include "core/domain/duelist.h"
#include "core/domain/plan.h"
#include "core/domain/schedule.h"
#include "core/storage/book.h"
#include "core/storage/progressquery.h"
#include "ui/viewstate/agenttimeline.h"
#include "ui/viewstate/kpichart.h"

namespace coachbook::ui {

/// All that the page of one agent shows, as values.
struct AgentRecord
{
    Agent agent;
    DueEntry due;
    std::vector<AgentPeriod> periods;
    std::vector<Shift> shifts;           ///< of today
    std::vector<TimelineEntry> timeline; ///< newest first
    std::vector<ActionItem> openItems;   ///< by due day
    std::vector<ActionItem> planItems;   ///< of `plan`
    std::vector<CheckIn> checkIns;
    std::vector<Evaluation> evaluations;
    std::vector<Scorecard> scorecards;
    std::vector<ActionItem> actionItems;
    std::optional<CoachingPlan> plan;      ///< draft or active
    std::vector<KpiChart> charts;          ///< one a KPI, in the order of allKpis
    std::optional<AgentProgress> progress; ///< what there is to say about it (FOLL-5)
    bool hasFigures = false;               ///< an interaction or an evaluation within the charts' weeks
    bool hasRecords = false; ///< a session, evaluation, action item, check-in, plan or transcript
};

/// Absent when there is no such agent.
std::optional<AgentRecord> readAgentRecord(Db &db, const BookSettings &settings, AgentId id, QDate today,
                                           int weeks);

} // namespace coachbook::ui
