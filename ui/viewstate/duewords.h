// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/actionitem.h"
#include "core/domain/duelist.h"
#include "core/domain/metric.h"
#include "core/domain/plan.h"

/// The words of the domain, in the language of the window. Every page takes them from here.
namespace coachbook::ui {

/// CAD-2: which rule and which session made the due date: "weekly because New until 12 Feb; last one-on-one 4
/// Jan".
QString dueReason(const DueEntry &entry, QDate today);
QString cadenceText(int days); ///< "weekly", "every 2 weeks", "every 4 weeks", "every 10 days"
QString overdueText(int days); ///< "overdue by 2 days"
QString tierText(Tier tier);   ///< "New", "Tenured", "Improvement plan"
/// With the day it changes and how it was set: "New until 12 Feb", "Tenured (set by hand)".
QString tierText(const TierState &tier, QDate today);
QString sessionTypeText(SessionType type); ///< "one-on-one"
QString sessionStatusText(SessionStatus status);
QString actionStateText(ActionState state);
QString planStateText(PlanState state);
QString kpiName(Kpi kpi);                    ///< "QA score", "FCR", "AHT", "CSAT"
QString kpiUnit(Kpi kpi);                    ///< for headers: "%", "min:s", ""
QString kpiValueText(Kpi kpi, double value); ///< with the system's decimal point
/// "12"; a dash where the export that the value is from gives no number.
QString countOf(int n);
/// "n = 12", "n not given".
QString sampleText(int n);

} // namespace coachbook::ui
