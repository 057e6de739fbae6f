// SPDX-FileCopyrightText: The Coachbook team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/behaviour.h"
#include <QDate>
#include <vector>

namespace coachbook {

/// An answer that may have cost points: what an evaluation could have earned by it, and did.
struct PointsAnswer
{
    EvaluationId evaluation{0};
    AgentId agent{0};
    QDate day;
    QString key;  ///< the behaviour, or the question without one
    QString name; ///< as the book says it
    Priority priority = Priority::P2;
    double lost = 0; ///< of the 100 points of its evaluation
};

/// One bar: a behaviour and the QA points that were lost by it.
struct ParetoBar
{
    QString key, name;
    Priority priority = Priority::P2;
    double lost = 0;                       ///< points
    double share = 0;                      ///< of all points lost, 0..1
    double cumulative = 0;                 ///< with the bars before it
    int n = 0;                             ///< evaluations in which it applied
    int missed = 0;                        ///< of those, with points lost
    std::vector<EvaluationId> evaluations; ///< with points lost, newest first
};

/// The behaviours behind the lost points, the most costly first; those that cost nothing are left out.
std::vector<ParetoBar> pareto(std::vector<PointsAnswer> answers);

/// How many of the first bars hold `share` of all that was lost.
int vitalFew(const std::vector<ParetoBar> &bars, double share = 0.8);

} // namespace coachbook
