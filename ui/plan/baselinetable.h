// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/planreview.h"
#include "ui/plan/figuretable.h"
#include "ui/plan/plandocument.h"

namespace coachbook::ui {

/// The baseline of a plan: a line a KPI with value, n, period, the last two weeks and the target.
class BaselineTable : public FigureTable
{
    Q_OBJECT
public:
    explicit BaselineTable(QWidget *parent = nullptr);
    void show(const PlanDocument &document, QDate today);
};

/// What a review found, beside the baseline: a line a KPI with both values and their n, the change, and what
/// the team did in the same weeks.
class ReviewTable : public FigureTable
{
    Q_OBJECT
public:
    explicit ReviewTable(QWidget *parent = nullptr);
    void show(const std::vector<ReviewedKpi> &figures, QDate today);
};

} // namespace coachbook::ui
